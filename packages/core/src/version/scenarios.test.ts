import {
  buildScenario,
  compareScenario,
  errorOfScenario,
  planScenario,
  readScenarios,
  type Scenario,
} from '@artifact-actions/testing/scenarios';
import { describe, expect, it } from '@jest/globals';

const ROWS: readonly (readonly [string, Scenario])[] = readScenarios().map((scenario) => [`${scenario.id}: ${scenario.title}`, scenario]);

describe('a worked example', () => {
  (ROWS.length === 0 ? it.skip : it)('is there', () => expect(ROWS).not.toEqual([]));

  for (const [sentence, scenario] of ROWS) {
    it(sentence, async () => {
      const built = await buildScenario(scenario);
      try {
        const planned = planScenario(scenario, built.repository.path);
        const code = errorOfScenario(scenario);
        if (code !== undefined) return await expect(planned).rejects.toMatchObject({ code });
        const { actual, expected } = compareScenario(await planned, scenario, built);
        expect(actual).toEqual(expected);
      } finally {
        await built.remove();
      }
    });
  }
});
