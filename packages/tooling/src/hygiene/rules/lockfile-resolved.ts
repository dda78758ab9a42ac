/** `lockfile-resolved`: the lockfile names no server, so that it installs from whichever registry npm is set to. The links to our own workspaces stay. */
import { entriesOf, entryAt, parseLocated, type Tree, textOf, type Violation, valueAt } from '../../repository/index.ts';

const FILE = 'package-lock.json';

export function lockfileResolved(tree: Tree): readonly Violation[] {
  const { root } = parseLocated(tree.files.get(FILE)?.text ?? '');
  return entriesOf(valueAt(root, 'packages')).flatMap(({ key, value }) => {
    const resolved = entryAt(value, 'resolved');
    if (resolved === undefined || textOf(valueAt(value, 'link')) === 'true') return [];
    const message = `\`${key}\` names the server that it was installed from.`;
    return [
      {
        rule: 'lockfile-resolved',
        file: FILE,
        line: resolved.line,
        message,
        fix: 'Run `npm install` with `omit-lockfile-registry-resolved=true`.',
      },
    ];
  });
}
