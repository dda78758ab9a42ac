/** `node-version`: `.node-version` (for people) and the `node-<system>` packages (for `npm ci`) bring the same Node. */
import { type Entry, entriesOf, type Tree, textOf, type Violation, valueAt } from '../../repository/index.ts';
import { packageFilesOf } from '../package-files.ts';

const FILE = '.node-version';

export function nodeVersion(tree: Tree): readonly Violation[] {
  const top = packageFilesOf(tree).find(({ path }) => path === 'package.json');
  const binaries = entriesOf(valueAt(top?.root, 'optionalDependencies')).filter(({ key }) => /^node-(linux|win|darwin)-/.test(key));
  const wanted = tree.files.get(FILE)?.text.trim();
  if (wanted === undefined) return binaries.slice(0, 1).map((entry) => violation(entry, `There is no ${FILE}.`));
  const different = binaries.filter(({ value }) => textOf(value) !== wanted);
  return different.map((entry) => violation(entry, `\`${entry.key}\` is not Node ${wanted}, the version in ${FILE}.`));
}

function violation({ line, value }: Entry, message: string): Violation {
  return {
    rule: 'node-version',
    file: 'package.json',
    line,
    message,
    fix: `Write ${textOf(value) ?? 'one version'} in both files, or change both.`,
  };
}
