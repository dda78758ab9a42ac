/** Worked examples of version-bump: their histories in real git, their settings, and what they expect. */

export { type Built, buildScenario } from './build.ts';
export { type Comparison, compareScenario, errorOfScenario } from './compare.ts';
export {
  app,
  branch,
  change,
  checkout,
  commit,
  type Example,
  type ExampleRow,
  merge,
  outcomeOf,
  planExample,
  tag,
  workspaces,
} from './example.ts';
export { type Operation, readScenarios, type Scenario } from './model.ts';
export { gatherFacts, planScenario, RUN_NUMBER, readSettings } from './plan.ts';
export { type ScenarioSettings, settingsOfScenario } from './settings.ts';
export { sharedFile } from './shared.ts';
