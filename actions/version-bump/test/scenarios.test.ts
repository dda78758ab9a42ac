/** All worked examples, through the bundle: the plan that comes out is the one that the example expects. */

import type { VersionPlan } from '@artifact-actions/core/version';
import { runBundle } from '@artifact-actions/testing/runner';
import {
  buildScenario,
  compareScenario,
  errorOfScenario,
  RUN_NUMBER,
  readScenarios,
  settingsOfScenario,
} from '@artifact-actions/testing/scenarios';
import { describe, expect, it } from '@jest/globals';

const scenarios = readScenarios();

(scenarios.length > 0 ? describe : describe.skip)('the worked example', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', async (_id, scenario) => {
    const built = await buildScenario(scenario);
    const { config, inputs } = settingsOfScenario(scenario);
    const before = await built.repository.git('for-each-ref');
    await built.repository.write({ '.github/artifacts.yml': { version: config } });
    const run = await runBundle('version-bump', {
      workspace: built.repository.path,
      inputs: { ...inputs, mode: 'plan', 'as-of': scenario.now },
      env: { GITHUB_RUN_NUMBER: RUN_NUMBER },
    });
    const { error, plan, receipts } = run.report as { error: { code: string } | null; plan: VersionPlan | null; receipts: unknown };
    const wanted = errorOfScenario(scenario);
    expect(error?.code).toBe(wanted);
    if (plan !== null) {
      const { actual, expected } = compareScenario(plan, scenario, built);
      expect(actual).toEqual(expected);
    }
    expect([receipts, run.outputs['released']]).toEqual([[], wanted === undefined ? 'false' : '']);
    expect(await built.repository.git('for-each-ref')).toBe(before);
    expect(await built.repository.git('status', '--porcelain')).toBe('?? .github/');
    const { noControlCharacters = false, noLineStartsWith = [] } = scenario.expect.output ?? {};
    for (const start of noLineStartsWith) expect(run.plainLog.filter((line) => line.startsWith(start))).toEqual([]);
    if (noControlCharacters) expect(run.plainLog.join('')).not.toMatch(/\p{Cc}/u);
    expect(run.forgedOutputs).toEqual({});
    await Promise.all([run.remove(), built.remove()]);
  });
});
