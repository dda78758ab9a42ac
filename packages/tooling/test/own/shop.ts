/** A shop that uses this repository: its workflows call ours at a commit, as users' workflows do. */
import type { EventSettings, RunSettings, StepResult, WorkflowRun } from '@artifact-actions/local-runner/run';
import { createRepository, type Files, type Repository } from '@artifact-actions/testing/repository';
import { PROJECT } from '../../src/docs/project.ts';
import { play } from '../../src/run/play.ts';

export const CI = '.github/workflows/ci.yml';

const NAME = 'octo-org/shop';

/** What the token may do in an organisation that grants little. */
const READ = new Map([['contents', 'read']] as const);

export interface Shop {
  readonly repository: Repository;
  readonly origin: { readonly folder: string; readonly repository: string };
}

/** An empty repository of the same name. */
export async function openEmpty(): Promise<Shop> {
  const repository = await createRepository();
  return { repository, origin: { folder: repository.path, repository: NAME } };
}

/** Version 1.0.0 is tagged on main; afterwards came one feature. */
export async function openShop(files: Files): Promise<Shop> {
  const shop = await openEmpty();
  const { repository } = shop;
  const manifest = { ...PROJECT['package.json'], version: '1.0.0' };
  await repository.commit('chore: begin', { files: { ...PROJECT, 'package.json': manifest, ...files } });
  await repository.tag('v1.0.0');
  await repository.commit('feat: sell tea', { files: { 'tea.js': '1\n' } });
  return shop;
}

/** Runs the shop's workflow. The repository stands on the same branch afterwards. */
export async function run({ repository }: Shop, started: EventSettings, rest: Partial<RunSettings> = {}): Promise<WorkflowRun> {
  const branch = await repository.git('branch', '--show-current');
  try {
    return await play({ repository, name: NAME, path: CI, started }, { tokenPermissions: READ, ...rest });
  } finally {
    await repository.checkout(branch);
  }
}

/** All steps of all jobs, by id, or by title where they have none. */
export function stepsOf({ jobs }: WorkflowRun): Readonly<Record<string, StepResult>> {
  const steps = jobs.flatMap((job) => job.steps);
  return Object.fromEntries(steps.map((step) => [step.id ?? step.title, step]));
}
