/**
 * `public-permissions`: a workflow that others call asks for the permissions of contract.md section 8, no more and no fewer: one more breaks
 * every caller before its run starts. The section is repeated here on purpose.
 */
import type { Tree, Violation } from '../../repository/index.ts';
import { isCallable, workflowsOf, type YamlFile } from '../files.ts';
import { type Permissions, requiredBy } from '../permissions.ts';

const FOLDER = '.github/workflows/';

const CONTRACT: Readonly<Record<string, Permissions>> = {
  'check.yml': { contents: 'read' },
  'required-check.yml': { contents: 'read' },
  'comment.yml': { 'pull-requests': 'write' },
  'release.yml': { contents: 'write', 'pull-requests': 'write', 'id-token': 'write' },
  'publish-npm.yml': { contents: 'read', 'id-token': 'write' },
  'publish-github-npm.yml': { contents: 'read', packages: 'write' },
  'publish-image.yml': { contents: 'read', packages: 'write', 'id-token': 'write', attestations: 'write' },
  'promote.yml': { contents: 'read', packages: 'write', deployments: 'write' },
  'cleanup.yml': { contents: 'read', deployments: 'read', packages: 'write' },
  'cleanup-actions.yml': { actions: 'write' },
  'verify.yml': { contents: 'read', packages: 'read', attestations: 'read' },
  'scan.yml': { contents: 'read', packages: 'read', deployments: 'read' },
};

export function publicPermissions(tree: Tree): readonly Violation[] {
  return workflowsOf(tree).flatMap((file) => {
    const message = faultOf(file);
    const fix = 'Grant to its jobs what contract.md section 8 says, or change that, with a decision record.';
    return message === undefined ? [] : [{ rule: 'public-permissions', file: file.path, line: 1, message, fix }];
  });
}

function faultOf(file: YamlFile): string | undefined {
  const wanted = CONTRACT[file.path.slice(FOLDER.length)];
  if (wanted === undefined) return isCallable(file) ? 'A workflow that others can call is not in the contract.' : undefined;
  const [asked, contract] = [requiredBy(file), wanted].map(say);
  return asked === contract ? undefined : `The workflow asks for ${asked}, and the contract says ${contract}.`;
}

function say(permissions: Permissions): string {
  const grants = Object.entries(permissions).map(([name, level]) => `\`${name}: ${level}\``);
  return grants.length === 0 ? 'nothing' : grants.sort().join(', ');
}
