/** References to ourselves with faults, each with controls that come near and are allowed. */
import type { Planted } from '../repository/index.ts';

const CI = '.github/workflows/ci.yml';
const CHECK = '.github/workflows/check.yml';
const ACTION = 'actions/x/action.yml';
const SHA = 'a'.repeat(40);
const lines = (...texts: readonly string[]): string => texts.join('\n');

/** A workflow that others call, whose jobs have these permissions. */
const callable = (...permissions: readonly string[]): string =>
  lines(
    'on:',
    '  workflow_call:',
    '    inputs:',
    '      fail-on: {}',
    'jobs:',
    ...permissions.map((each, index) => `  job${index}: { permissions: { ${each} } }`),
  );

/** A job, from line 2, that calls check.yml. */
const call = (...rest: readonly string[]): string => lines('jobs:', '  a:', `    uses: $/${CHECK}`, ...rest.map((line) => `    ${line}`));
const steps = (...rest: readonly string[]): string => lines('jobs:', '  a:', '    steps:', ...rest.map((line) => `      ${line}`));

export const PLANTED_SELF: readonly Planted[] = [
  {
    rule: 'self-target',
    what: 'an action or a workflow that is not there, a workflow that nobody can call, and one in the place of the other',
    files: {
      [CI]: lines(
        'on: push',
        steps('- uses: $/actions/y', '- uses: $/actions', `- uses: OWNER/artifact-actions/actions/z@${SHA}`, `- uses: $/${CHECK}`),
      ),
      [CHECK]: callable(),
      '.github/workflows/call.yml': lines(
        'jobs:',
        '  a:',
        `    uses: $/${CI}`,
        '  b:',
        '    uses: $/.github/workflows/gone.yml',
        '  c:',
        '    uses: $/actions/x',
      ),
      'action.yml': lines('runs:', '  steps:', '    - uses: $/actions/y'),
      [ACTION]: 'name: X',
    },
    at: [...[5, 6, 7, 8].map((line) => `${CI}:${line}`), ...[3, 5, 7].map((line) => `.github/workflows/call.yml:${line}`), 'action.yml:3'],
  },
  {
    rule: 'self-target',
    what: 'an action, the top, and a workflow that can be called',
    files: {
      [CI]: steps('- uses: $/actions/x', `- uses: OWNER/artifact-actions@${SHA}`, '- uses: octo/artifact-actions/actions/y@main'),
      '.github/workflows/call.yml': call(),
      [CHECK]: callable(),
      'action.yml': lines('runs:', '  steps:', '    - uses: $/actions/x'),
      [ACTION]: 'name: X',
    },
    at: [],
  },
  {
    rule: 'self-input',
    what: 'an input that the action, the composite or the workflow does not have',
    files: {
      [CI]: steps(
        '- uses: $/actions/x',
        '  with:',
        '    online: off',
        '    ofline: off',
        `- uses: OWNER/artifact-actions@${SHA}`,
        '  with:',
        '    x: off',
      ),
      '.github/workflows/call.yml': call('with:', '  fail-on: error', '  failon: error'),
      [CHECK]: callable(),
      'action.yml': 'name: Top',
      [ACTION]: 'inputs: { online: {} }',
    },
    at: [`${CI}:7`, `${CI}:10`, '.github/workflows/call.yml:6'],
  },
  {
    rule: 'self-input',
    what: 'an input that is there, one of another action, and one of an action that is not there',
    files: {
      [CI]: steps(
        '- uses: $/actions/x',
        '  with:',
        '    online: off',
        '- uses: octo/x@main',
        '  with:',
        '    ofline: off',
        '- uses: $/actions/y',
        '  with:',
        '    a: b',
      ),
      '.github/workflows/call.yml': call('with: { fail-on: error }'),
      [CHECK]: callable(),
      [ACTION]: 'inputs: { online: {} }',
    },
    at: [],
  },
  {
    rule: 'self-permission',
    what: 'a job that grants less than some job of the called workflow asks for, or nothing',
    files: {
      [CI]: call('permissions:', '  contents: read'),
      '.github/workflows/call.yml': call('permissions: {}'),
      [CHECK]: callable('contents: read', 'contents: write, packages: read'),
    },
    at: [`${CI}:3`, `${CI}:3`, '.github/workflows/call.yml:3', '.github/workflows/call.yml:3'],
  },
  {
    rule: 'self-permission',
    what: 'a job that grants as much or more, and a workflow that asks for none',
    files: {
      [CI]: call('permissions: { contents: write, packages: read }'),
      '.github/workflows/call.yml': lines('jobs:', '  a:', '    uses: $/.github/workflows/quiet.yml'),
      [CHECK]: callable('contents: read', 'contents: none, packages: read'),
      '.github/workflows/quiet.yml': callable('contents: none'),
    },
    at: [],
  },
  {
    rule: 'public-permissions',
    what: 'a permission more or fewer, another level, and a workflow that the contract does not have',
    files: {
      [CHECK]: callable('contents: read', 'id-token: write'),
      '.github/workflows/cleanup.yml': callable('contents: read, packages: write'),
      '.github/workflows/required-check.yml': callable('contents: write'),
      '.github/workflows/other.yml': callable('contents: read'),
    },
    at: ['check.yml', 'cleanup.yml', 'required-check.yml', 'other.yml'].map((name) => `.github/workflows/${name}:1`),
  },
  {
    rule: 'public-permissions',
    what: 'what the contract says, however the jobs share it, and a workflow of our own',
    files: {
      [CHECK]: callable('contents: read'),
      '.github/workflows/cleanup.yml': callable('packages: write', 'deployments: read, contents: read', 'packages: read'),
      [CI]: lines('on: push', 'jobs:', '  a:', '    permissions: { contents: write }'),
    },
    at: [],
  },
];
