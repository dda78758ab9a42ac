import { quote } from '../../foundation/index.ts';
import type { LockedPackage } from '../../lockfile/index.ts';
import { entryRule, type Objection } from '../rule.ts';
import { isVersion, plainVersion } from '../version.ts';

/** `identity/version-mismatch`: the address is another version's. */
export const identityVersionMismatch = entryRule(
  {
    title: 'A version is none, or not that of the address',
    severity: 'error',
    sees: 'A `resolved` value in the layout of a registry whose version is not the entry’s (build metadata does not count, for registries drop it); such a value beside no version at all; and a range, a tag or an address in the place of a version.',
    why: 'People and scanners read the `version`; the client installs the address. A vulnerable or hostile version hides behind a good number. Without an address, npm takes the version for one.',
    fix: 'Restore the line from the base, or run `npm install` again.',
    example: '"version": "2.1.3", "resolved": "https://registry.example.com/ms/-/ms-0.7.0.tgz"',
  },
  (entry, { index }) => {
    const { name, source, version } = entry;
    const tarball = index.addressOf(entry)?.tarball;
    if (source.kind !== 'unstated' && tarball === undefined) return undefined;
    if (version === undefined) return tarball === undefined ? undefined : noVersion(entry);
    if (!isVersion(version) && !entry.bundled) return noVersion(entry);
    if (tarball === undefined || tarball.name !== name) return undefined;
    if (plainVersion(tarball.version) === plainVersion(version)) return undefined;
    return {
      field: 'resolved',
      message: `${name} is locked at ${quote(version)}, but its address is that of ${quote(tarball.version)}.`,
      fix: 'Restore the line, or run "npm install" again.',
    };
  },
);

/** Without an address npm installs what NAME@VERSION stands for: a range, a tag, another package or a place is not locked at all. */
function noVersion({ name, version }: LockedPackage): Objection {
  return {
    field: 'version',
    message:
      version === undefined ? `${name} is locked without a version.` : `${name} is locked at ${quote(version)}, which is no version.`,
    fix: 'Restore the entry, or remove it and run "npm install" again.',
  };
}
