/** An action that exists in tests only, and the files of a repository that has it. */
import { type ActionDescription, COMMON_INPUTS, COMMON_OUTPUTS, choice, mode, text } from '@artifact-actions/core/runner';
import { treeOf } from '../repository/index.ts';
import { generatedFiles } from './generated.ts';

export const SAMPLE: ActionDescription = {
  name: 'verify-lockfile',
  title: 'Sample: an action',
  description: 'Does something.',
  icon: 'lock',
  color: 'blue',
  inputs: {
    lockfiles: text({ description: 'Either `a|b`, or "nothing": # all.' }),
    online: choice({ description: 'Which questions to ask.', words: ['off', 'all'], default: 'off' }),
    mode: mode({ description: 'What to do.', action: 'verify-lockfile', words: ['check', 'fix'], default: 'fix' }),
    ...COMMON_INPUTS,
  },
  outputs: { lockfiles: 'Number of lockfiles.', ...COMMON_OUTPUTS },
  permissions: { 'contents: read': 'To check out.' },
  rules: {
    'source/host': {
      title: 'A host is wrong',
      severity: 'error',
      sees: 'A host.',
      why: 'It matters.',
      fix: 'Correct it.',
      example: '"resolved": "https://registry.example.net/"',
    },
    'parse/bom': {
      title: 'A mark',
      severity: 'notice',
      sees: 'A mark.',
      why: 'It matters.',
      fix: 'Remove it.',
      example: '<U+FEFF>',
      subject: 'U+FEFF',
    },
  },
};

const markers = (...names: readonly string[]): string => names.map((name) => `<!-- ${name} -->\n<!-- /${name} -->\n`).join('\n');

/** The pages of which only parts are generated. */
const PAGES = {
  'actions/verify-lockfile/README.md': markers('inputs', 'outputs', 'permissions', 'rules'),
  'docs/composite.md': markers('inputs', 'outputs'),
};

/** Everything that is generated from the sample, and what the contract asks for besides. */
export const SAMPLE_FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(generatedFiles([SAMPLE], treeOf(PAGES))),
  'actions/verify-lockfile/src/main.ts': 'check(inputs.lockfiles, inputs.online, inputs.mode);',
  'dist/verify-lockfile/index.js': '',
};
