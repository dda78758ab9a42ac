/** verify-lockfile, twice: an honest push, and a pull request that tampers with one line and with the policy that would see it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BundleOptions, runBundle } from '@artifact-actions/testing/runner';
import { PROJECT } from '../sample/project.ts';
import { filesOf, LOCKFILE, POLICY, type Sample } from '../sample/sample.ts';
import type { DemoStep } from '../step.ts';
import { openPullRequest } from './pull-request.ts';

/** Where the action would come from; pages of rules are linked there. */
const SOURCE = { repository: 'acme/shop', actionRepository: 'OWNER/artifact-actions', actionRef: 'v1.0.0' };

const HONEST = 'https://registry.example.com/ms/-/ms-2.1.3.tgz';
const TAMPERED = HONEST.replace('example.com', 'example.net');
const WEAKENING = '  rules:\n    source/*: off\n';

export const VERIFY_LOCKFILE: readonly DemoStep[] = [
  {
    title: 'An honest push passes',
    explain:
      'A push to main adds the package "cookie". Every entry of the lockfile comes from a registry that .github/artifacts.yml names, with a hash that is complete, so there is nothing to object to.',
    run: pushToMain,
    expected: { conclusion: 'success', exitCode: 0, findings: [] },
  },
  {
    title: 'A tampered pull request is stopped on its exact line',
    explain:
      'A pull request says that it updates "yaml", and does. It also changes three letters of one line of the lockfile that it has no business with: "ms" would come from registry.example.net. And it switches the rule off that would see this, in the same commit. It is judged by the policy of its base, so that does not help it.',
    run: tamperInPullRequest,
    expected: {
      conclusion: 'findings',
      exitCode: 1,
      findings: [
        { rule: 'source/host', file: LOCKFILE, at: `"${TAMPERED}"` },
        { rule: 'config/policy-changed', file: POLICY, at: 'lockfile' },
      ],
    },
  },
];

function pushToMain({ repository, push }: Sample): ReturnType<typeof runBundle> {
  return verify(repository.path, { event: { name: 'push', payload: { ref: 'refs/heads/main', ...push } } });
}

async function tamperInPullRequest({ repository }: Sample): ReturnType<typeof runBundle> {
  const branch = 'build/update-yaml';
  const title = 'build(deps): update yaml from 2.8.1 to 2.8.2';
  const read = (file: string): Promise<string> => readFile(join(repository.path, file), 'utf8');
  await repository.branch(branch);
  await repository.write(filesOf(PROJECT.updated));
  const [lockfile, policy] = [await read(LOCKFILE), await read(POLICY)];
  await repository.commit(title, { files: { [LOCKFILE]: lockfile.replace(HONEST, TAMPERED), [POLICY]: `${policy}${WEAKENING}` } });
  return verify(repository.path, await openPullRequest(repository, 7, branch, title));
}

function verify(workspace: string, options: BundleOptions): ReturnType<typeof runBundle> {
  return runBundle('verify-lockfile', { workspace, ...SOURCE, ...options });
}
