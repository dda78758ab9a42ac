import { COMMON_INPUTS, choice, flag, mode, readInputs, text } from '@artifact-actions/core/runner';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { REPOSITORY_ROOT, treeOf } from '../../repository/index.ts';
import { WORKFLOW_RULES } from '../../workflows/index.ts';
import { renderActionYml } from '../action-yml.ts';
import { readDescriptions } from '../descriptions.ts';
import { SAMPLE } from '../sample.ts';
import { compositeOf, renderComposite } from './index.ts';

const descriptions = await readDescriptions(REPOSITORY_ROOT);

const CLEANUP = {
  ...SAMPLE,
  name: 'registry-cleanup',
  inputs: {
    mode: mode({ description: 'What to do.', action: 'registry-cleanup', words: ['plan', 'apply'], default: 'plan' }),
    'max-delete': text({ description: 'A share, e.g. `50%`. More is an error.', default: '50%' }),
    'dry-run': flag({ description: 'Delete nothing.', default: true }),
    ...COMMON_INPUTS,
  },
};

describe('the composite of two actions', () => {
  const written = renderComposite(compositeOf([CLEANUP, SAMPLE]));
  const composite = parse(written);

  it('runs them in the order of the chain, each unless it is off', () => {
    expect(composite.runs.steps).toMatchObject([
      { id: 'verify-lockfile', if: "${{ (inputs.verify-lockfile || 'check') != 'off' }}", uses: '$/actions/verify-lockfile' },
      { id: 'registry-cleanup', if: "${{ (inputs.registry-cleanup || 'off') != 'off' }}", uses: '$/actions/registry-cleanup' },
    ]);
  });

  it.each([
    ['a switch, with the mode that changes nothing', 'registry-cleanup', 'off'],
    ['a common input, with its default', 'fail-on', 'error'],
    ['`dry-run`, without a default: the actions have different ones', 'dry-run', undefined],
    ['an input of one action, whose default stays there', 'registry-cleanup-max-delete', undefined],
    ['a report of its own for each action', 'registry-cleanup-report-file', undefined],
  ])('has %s', (_sentence, name, given) => {
    expect(composite.inputs).toHaveProperty([name, 'required'], false);
    expect(composite.inputs[name].default).toBe(given);
  });

  it('has no second input for a mode', () => {
    expect(Object.keys(composite.inputs).filter((name) => name.endsWith('-mode'))).toEqual([]);
  });

  it('says of an input whose it is, in one sentence', () => {
    expect(composite.inputs['registry-cleanup-max-delete'].description).toBe('`max-delete` of registry-cleanup: A share, e.g. `50%`.');
  });

  it('keeps our rules for action files', () => {
    const actions = [SAMPLE, CLEANUP].map((action) => [`actions/${action.name}/action.yml`, renderActionYml(action)]);
    const tree = treeOf({ 'action.yml': written, ...Object.fromEntries(actions) });
    expect(Object.values(WORKFLOW_RULES).flatMap((rule) => rule(tree))).toEqual([]);
  });

  it('has no place for an action that the contract does not have', () => {
    expect(() => compositeOf([{ ...SAMPLE, name: 'other' }])).toThrow('The action other has no place in the composite.');
  });
});

describe('an empty input is an absent one', () => {
  const cases = descriptions.flatMap(({ name, inputs }) =>
    Object.keys(inputs).map((input) => [`\`${input}\` of ${name}`, inputs, input] as const),
  );

  it.each(cases)('%s', (_sentence, inputs, input) => {
    expect(readInputs(inputs, { [`INPUT_${input.toUpperCase()}`]: '' })).toEqual(readInputs(inputs, {}));
  });

  it('where a choice has a default, too', () => {
    const inputs = { level: choice({ description: 'How much.', words: ['some', 'all'], default: 'all' }) };
    expect(readInputs(inputs, { INPUT_LEVEL: '' })).toEqual({ level: 'all' });
  });
});
