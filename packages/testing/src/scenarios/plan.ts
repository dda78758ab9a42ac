/** Plans an example in this process, as the action does. */
import type { Instant } from '@artifact-actions/core/foundation';
import { openRepository } from '@artifact-actions/core/git';
import { openWorkspace } from '@artifact-actions/core/host';
import {
  gatherVersions,
  planVersions,
  settingsOf,
  type VersionFacts,
  type VersionPlan,
  type VersionSettings,
} from '@artifact-actions/core/version';
import { createTemporaryFolder, removeFolder } from '../temporary/index.ts';
import type { Scenario } from './model.ts';
import { settingsOfScenario } from './settings.ts';

/** The number of the workflow run that examples are planned in. */
export const RUN_NUMBER = '42';

/** @param folder of the working tree. */
export async function planScenario(scenario: Scenario, folder: string): Promise<VersionPlan> {
  const settings = readSettings(scenario);
  return planVersions(await gatherFacts(settings, folder), settings, Date.parse(scenario.now) as Instant).plan;
}

export function readSettings(scenario: Scenario): VersionSettings {
  const { config, inputs } = settingsOfScenario(scenario);
  return settingsOf({ 'release-as': inputs['release-as'] }, { settings: config, file: '.github/artifacts.yml' });
}

export async function gatherFacts(settings: VersionSettings, folder: string): Promise<VersionFacts> {
  const temporary = await createTemporaryFolder('scenario');
  try {
    const workspace = await openWorkspace({ root: folder, temporary });
    const clone = await openRepository(folder);
    return await gatherVersions({ workspace, directory: workspace.root, top: workspace.root, clone, run: RUN_NUMBER }, settings);
  } finally {
    await removeFolder(temporary);
  }
}
