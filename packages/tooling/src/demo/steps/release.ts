/** The composite action: one step verifies the lockfile and writes the next versions. */
import { dispatchEvent, type WorkflowRun } from '@artifact-actions/local-runner/run';
import { play } from '../../run/play.ts';
import type { Sample } from '../sample/sample.ts';
import { RELEASE } from '../sample/workflows.ts';
import type { DemoStep } from '../step.ts';
import { originOf, SHOP } from './origin.ts';

export const RELEASES: readonly DemoStep[] = [
  {
    title: 'One step verifies, and writes the next versions',
    explain:
      'Somebody starts the release workflow. Its one step of this repository is the composite action: the lockfile is verified first, then both packages get their next version, with manifests, lockfile, changelogs, one commit and a tag for each. All of it is local to the job; nothing is pushed.',
    run: release,
    expected: { conclusion: 'success', findings: [], tags: ['@acme/core@1.1.0', '@acme/web@1.1.0'] },
  },
];

async function release(sample: Sample): Promise<WorkflowRun> {
  const started = await dispatchEvent({ ...originOf(sample), workflow: RELEASE });
  return await play({ repository: sample.repository, name: SHOP, path: RELEASE, started });
}
