/** `exact-versions`: package.json says which version is installed, not from which one on. */
import { type Entry, entriesOf, type Located, type Tree, textOf, type Violation, valueAt } from '../../repository/index.ts';
import { packageFilesOf } from '../package-files.ts';

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];
const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

export function exactVersions(tree: Tree): readonly Violation[] {
  return packageFilesOf(tree).flatMap(({ path, root }) =>
    SECTIONS.flatMap((section) => versionsOf(valueAt(root, section))).flatMap((entry) => faultsOf(path, entry)),
  );
}

/** An override may hold overrides in turn. */
function versionsOf(section: Located | undefined): readonly Entry[] {
  return entriesOf(section).flatMap((entry) => (entry.value.kind === 'map' ? versionsOf(entry.value) : [entry]));
}

function faultsOf(file: string, { key, line, value }: Entry): readonly Violation[] {
  const version = textOf(value) ?? '';
  // In `overrides`, `$name` repeats the version of a direct dependency.
  if (EXACT.test(version) || version.startsWith('$')) return [];
  return [
    {
      rule: 'exact-versions',
      file,
      line,
      message: `\`${key}\` has the version \`${version}\`, which is no exact one.`,
      fix: 'Write the version that the lockfile has.',
    },
  ];
}
