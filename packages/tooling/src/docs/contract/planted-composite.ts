/** Breaches between an action and the composite, planted into the sample. */
import { type ActionDescription, choice, mode } from '@artifact-actions/core/runner';
import { compositeOf, renderComposite } from '../composite/index.ts';
import { SAMPLE } from '../sample.ts';
import { at, edit, inCode, inFile, type PlantedBreach } from './plant.ts';

const COMPOSITE = 'action.yml';
const MODE = { action: 'verify-lockfile', description: 'What to do.' };

const { mode: _mode, ...withoutMode } = SAMPLE.inputs;
const withMode = (input: ReturnType<typeof choice>): Partial<ActionDescription> => ({ inputs: { ...SAMPLE.inputs, mode: input } });
const value = (name: string): string => `\n        ${name}:`;
const STEP = '    - id: verify-lockfile';

const BUMP: ActionDescription = {
  ...SAMPLE,
  name: 'version-bump',
  ...withMode(mode({ ...MODE, action: 'version-bump', words: ['plan'], default: 'plan' })),
};
const BUMP_COMPOSITE = renderComposite(compositeOf([BUMP]));

export const COMPOSITE_BREACHES: readonly PlantedBreach[] = [
  inCode('composite-switch', 'an action without a mode', { inputs: withoutMode }),
  inCode('composite-switch', 'a default that is no mode', withMode(mode({ ...MODE, words: ['fix'], default: 'fix' }))),
  inCode('composite-switch', 'a mode that is called off', withMode(mode({ ...MODE, words: ['check', 'off'], default: 'check' }))),
  inCode(
    'composite-switch',
    'a refusal in words that do not fit the composite',
    withMode(choice({ ...MODE, words: ['check'], default: 'check' })),
  ),
  inFile('composite-switch', 'another default', edit(COMPOSITE, '"check"', '"fix"'), at(COMPOSITE, 'default: "check"')),
  inFile(
    'composite-switch',
    'a condition that an empty input does not meet',
    edit(COMPOSITE, " || 'check') !=", ') !='),
    at(COMPOSITE, 'if: '),
  ),
  inFile('composite-switch', 'another action', edit(COMPOSITE, '$/actions/verify-lockfile', '$/actions/verify'), at(COMPOSITE, 'uses: ')),
  inFile('composite-switch', 'a step that is not there', edit(COMPOSITE, STEP, '    - id: verify'), `${COMPOSITE}:1`, `${COMPOSITE}:1`),
  inFile(
    'composite-inputs',
    'an input that is not handed on',
    edit(COMPOSITE, value('online'), value('ofline')),
    `${COMPOSITE}:1`,
    at(COMPOSITE, value('online')),
  ),
  inFile(
    'composite-inputs',
    'an input that is not declared',
    edit(COMPOSITE, '\n  verify-lockfile-online:', '\n  online:'),
    `${COMPOSITE}:1`,
  ),
  inFile(
    'composite-inputs',
    'an input under the name of another',
    edit(COMPOSITE, 'inputs.config }}', 'inputs.summary }}'),
    at(COMPOSITE, value('config')),
  ),
  inFile(
    'composite-inputs',
    'an empty token that is no token',
    edit(COMPOSITE, 'inputs.token || github.token', 'inputs.token'),
    at(COMPOSITE, value('token')),
  ),
  inFile(
    'composite-inputs',
    'an empty mode that is that of the action',
    edit(COMPOSITE, "mode: ${{ inputs.verify-lockfile || 'check' }}", 'mode: ${{ inputs.verify-lockfile }}'),
    at(COMPOSITE, value('mode')),
  ),
  inFile('composite-outputs', 'an output that is missing', edit(COMPOSITE, '\n  verify-lockfile-json:', '\n  json:'), `${COMPOSITE}:1`),
  inFile(
    'composite-outputs',
    'an output that no action has',
    edit(COMPOSITE, '\noutputs:', '\noutputs:\n  verify-lockfile-x: {}'),
    at(COMPOSITE, '\n  verify-lockfile-lockfiles:\n    description: >-\n      `lockfiles` of verify-lockfile: Number'),
  ),
  inFile(
    'composite-outputs',
    'the value of another output',
    edit(COMPOSITE, 'outputs.errors }}', 'outputs.warnings }}'),
    at(COMPOSITE, '\n  verify-lockfile-errors:'),
  ),
  {
    rule: 'composite-switch',
    what: 'a step behind one that it precedes in the chain',
    description: BUMP,
    files: { [COMPOSITE]: `${BUMP_COMPOSITE}${STEP}\n` },
    at: [`${COMPOSITE}:${BUMP_COMPOSITE.split('\n').length}`],
  },
];
