/** Breaches of the contract, planted into the sample; beside each, the sample as it is must pass. */
import { flag } from '@artifact-actions/core/runner';
import { SAMPLE, SAMPLE_FILES } from '../sample.ts';
import { at, edit, inCode, inFile, type PlantedBreach } from './plant.ts';

const YML = 'actions/verify-lockfile/action.yml';
const README = 'actions/verify-lockfile/README.md';
const PAGE = 'docs/rules/source-host.md';
const POLICY = 'schema/artifacts.schema.json';
const REPORT = 'schema/report.schema.json';

const { config: _config, ...withoutConfig } = SAMPLE.inputs;
const { json: _json, ...withoutJson } = SAMPLE.outputs;
const { 'dist/verify-lockfile/index.js': _bundle, ...withoutBundle } = SAMPLE_FILES;
const online = '\n  online:';
const row = (name: string): string => `\n| \`${name}\` `;

export const BREACHES: readonly PlantedBreach[] = [
  inCode('common-inputs', 'an action without a common input', { inputs: withoutConfig }),
  inCode('common-inputs', 'a common input with another default', {
    inputs: { ...SAMPLE.inputs, summary: flag({ description: 'Write the job summary.', default: false }) },
  }),
  inCode('common-inputs', 'an action that writes, but has no dry run,', { name: 'check-publish' }),
  inCode('common-inputs', 'an action that deletes without being told to', {
    name: 'registry-cleanup',
    inputs: { ...SAMPLE.inputs, 'dry-run': flag({ description: 'Apply nothing.', default: false }) },
  }),
  inCode('common-outputs', 'an action without a common output', { outputs: withoutJson }),
  inCode('inputs-read', 'an input that nobody reads', {
    inputs: { ...SAMPLE.inputs, offline: flag({ description: 'Ask nobody.', default: false }) },
  }),
  inFile(
    'inputs-read',
    'an input that is handed on to nobody who names it',
    {
      ...SAMPLE_FILES,
      'actions/verify-lockfile/src/main.ts': 'check(inputs); online(inputs.online, inputs.mode);',
      'packages/core/src/lockcheck/settings.ts': "export interface LockInputs {\n  readonly 'lock-files'?: string;\n}\n",
    },
    'actions/verify-lockfile/src/inputs.ts:1',
  ),
  inCode('plain-texts', 'a text with an expression', { outputs: { ...SAMPLE.outputs, lockfiles: 'The ${{ number }}.' } }),
  inCode('plain-texts', 'a text of two lines', { description: 'Does\nsomething.' }),
  inCode('plain-texts', 'a text that is no sentence', { permissions: { 'contents: read': 'to check out' } }),
  inFile('action-about', 'another name', edit(YML, 'Sample: an action', 'Sample'), at(YML, 'name:')),
  inFile('action-about', 'another color', edit(YML, 'color: blue', 'color: red'), at(YML, 'color:')),
  inFile('action-inputs', 'an input that is missing', edit(YML, online, '\n  ofline:'), `${YML}:1`, at(YML, online)),
  inFile('action-inputs', 'another default', edit(YML, '"off"', '"all"'), at(YML, online)),
  inFile('action-inputs', 'a default that is no text', edit(YML, 'default: "true"', 'default: true'), at(YML, '\n  summary:')),
  inFile('action-inputs', 'another description', edit(YML, 'Which questions', 'What'), at(YML, online)),
  inFile('action-inputs', 'a required input', edit(YML, 'required: false', 'required: true'), at(YML, '\n  lockfiles:')),
  inFile(
    'action-outputs',
    'another description',
    edit(YML, 'Number of lockfiles', 'Amount'),
    at(YML, '\n  lockfiles:\n    description: >-\n      Number'),
  ),
  inFile('action-runs', 'another Node', edit(YML, 'node24', 'node20'), at(YML, '\n  using:')),
  inFile('action-runs', 'another script', edit(YML, 'index.js', 'main.js'), at(YML, '\n  using:')),
  inFile('action-runs', 'a bundle that is not there', withoutBundle, at(YML, '\n  using:')),
  inFile('readme-inputs', 'another default', edit(README, '`off`    ', '`all`    '), at(README, row('online'))),
  inFile('readme-inputs', 'an input that is missing', edit(README, row('online'), row('ofline')), `${README}:1`, at(README, row('online'))),
  inFile(
    'readme-inputs',
    'a table without its marker',
    edit(README, '<!-- /inputs -->', ''),
    ...Object.keys(SAMPLE.inputs).map(() => `${README}:1`),
  ),
  inFile('readme-outputs', 'another meaning', edit(README, 'Number of lockfiles', 'Amount'), at(README, '| `lockfiles`   | Number')),
  inFile(
    'readme-permissions',
    'another permission',
    edit(README, 'contents: read', 'contents: write'),
    `${README}:1`,
    at(README, '| `contents'),
  ),
  inFile('readme-rules', 'another severity', edit(README, ') | error  ', ') | notice '), at(README, '| [`source/host')),
  inFile('readme-rules', 'a link to another page', edit(README, 'source-host.md', 'parse-bom.md'), at(README, '| [`source/host')),
  inFile('rule-pages', 'a page that speaks of something else', edit(PAGE, 'A host is wrong', 'A port is wrong'), `${PAGE}:1`),
  inFile('schema-policy', 'a rule that is not known', edit(POLICY, '"source/*"', '"sources/*"'), `${POLICY}:1`, at(POLICY, '"source/*"')),
  inFile('schema-report', 'an action that is not known', edit(REPORT, '"verify-lockfile"', '"verify"'), `${REPORT}:1`),
  inFile(
    'schema-report',
    'a rule that is not known',
    edit(REPORT, '"source/host"', '"source/port"'),
    `${REPORT}:1`,
    at(REPORT, '"source/host"'),
  ),
];

/** The sample as it is, for every rule. */
export function controls(rules: readonly string[]): readonly PlantedBreach[] {
  return rules.map((rule) => inFile(rule, 'the sample', SAMPLE_FILES));
}
