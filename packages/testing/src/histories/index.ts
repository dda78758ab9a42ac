/** Histories as plain data: into real git, and through a slow reference of version-bump's rules. */
export { type Imported, importHistory } from './import.ts';
export type { History, HistoryCommit, HistoryTag } from './model.ts';
export { type ReferencePackage, type ReferenceRow, referencePlan } from './reference.ts';
