/** `self-permission`: a job grants what the workflow that it calls asks for: GitHub refuses the whole run otherwise (runner.md). */
import type { Tree, Violation } from '../../repository/index.ts';
import { covers, permissionsOf, requiredBy } from '../permissions.ts';
import { selfUsesOf } from '../self.ts';

export function selfPermission(tree: Tree): readonly Violation[] {
  return selfUsesOf(tree).flatMap(({ file, node, line, path, kind, target }) => {
    if (kind !== 'workflow' || target === undefined) return [];
    const granted = permissionsOf(node);
    const missing = Object.entries(requiredBy(target)).filter(([name, level]) => !covers(granted[name], level));
    return missing.map(([name, level]) => ({
      rule: 'self-permission',
      file: file.path,
      line,
      message: `\`${path}\` asks for \`${name}: ${level}\`, which the job does not grant.`,
      fix: `Write \`${name}: ${level}\` under \`permissions:\` of the job.`,
    }));
  });
}
