/** Lockfiles: which files they are, one model for all formats, and their parsers. */
export { formatOf, READ_NAMES } from './discover.ts';
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
