/** The reusable workflow, twice: an honest push, and a pull request that tampers with one line and with the policy that would see it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pullRequestEvent, pushEvent, type WorkflowRun } from '@artifact-actions/local-runner/run';
import { play } from '../../run/play.ts';
import { PROJECT } from '../sample/project.ts';
import { filesOf, LOCKFILE, POLICY, type Sample } from '../sample/sample.ts';
import { CI } from '../sample/workflows.ts';
import type { DemoStep } from '../step.ts';
import { originOf, SHOP } from './origin.ts';

const HONEST = 'https://registry.example.com/ms/-/ms-2.1.3.tgz';
const TAMPERED = HONEST.replace('example.com', 'example.net');
const WEAKENING = '  rules:\n    source/*: off\n';

export const CHECK: readonly DemoStep[] = [
  {
    title: 'An honest push passes, and says what would be released',
    explain:
      'A push to main adds the package "cookie". The workflow of the repository calls check.yml. Every entry of the lockfile comes from a registry that .github/artifacts.yml names, with a hash that is complete, so there is nothing to object to. Since the last release both packages have got a feature.',
    run: pushToMain,
    expected: { conclusion: 'success', findings: [], tags: ['@acme/core@1.1.0', '@acme/web@1.1.0'] },
  },
  {
    title: 'A tampered pull request is stopped on its exact line',
    explain:
      'A pull request says that it updates "yaml", and does. It also changes three letters of one line of the lockfile that it has no business with: "ms" would come from registry.example.net. And it switches the rule off that would see this, in the same commit. It is judged by the policy of its base, so that does not help it.',
    run: tamperInPullRequest,
    expected: {
      conclusion: 'failure',
      findings: [
        { rule: 'source/host', file: LOCKFILE, at: `"${TAMPERED}"` },
        { rule: 'config/policy-changed', file: POLICY, at: 'lockfile' },
      ],
      tags: ['@acme/core@1.1.0', '@acme/web@1.1.0'],
    },
  },
];

async function pushToMain(sample: Sample): Promise<WorkflowRun> {
  const started = await pushEvent({ ...originOf(sample), before: sample.push.before });
  return await play({ repository: sample.repository, name: SHOP, path: CI, started });
}

async function tamperInPullRequest(sample: Sample): Promise<WorkflowRun> {
  const { repository } = sample;
  const branch = 'build/update-yaml';
  const title = 'build(deps): update yaml from 2.8.1 to 2.8.2';
  const read = (file: string): Promise<string> => readFile(join(repository.path, file), 'utf8');
  await repository.branch(branch);
  await repository.write(filesOf(PROJECT.updated));
  const [lockfile, policy] = [await read(LOCKFILE), await read(POLICY)];
  await repository.commit(title, { files: { [LOCKFILE]: lockfile.replace(HONEST, TAMPERED), [POLICY]: `${policy}${WEAKENING}` } });
  const started = await pullRequestEvent({ ...originOf(sample), number: 7, head: branch, title, fork: 'mallory/shop', actor: 'mallory' });
  return await play({ repository, name: SHOP, path: CI, started });
}
