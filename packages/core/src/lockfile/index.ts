/** Lockfiles: which files they are, one model for all formats, and their parsers. */
export { formatOf, LOCKFILE_NAMES, READ_NAMES } from './discover.ts';
export { editPackageLock, type LockedChange } from './edit-package-lock.ts';
export {
  absentLockfile,
  type LockedPackage,
  type LockField,
  type Lockfile,
  type LockfileFormat,
  type PackageSource,
  type ParseProblem,
  subjectOf,
} from './model.ts';
export { parseLockfile } from './parse.ts';
