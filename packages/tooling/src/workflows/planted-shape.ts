/** Incomplete workflow and action files, each with controls that come near and are allowed. */
import type { Planted } from '../repository/index.ts';

const CI = '.github/workflows/ci.yml';
const ACTION = 'actions/x/action.yml';
const lines = (...texts: readonly string[]): string => texts.join('\n');

export const PLANTED_SHAPE: readonly Planted[] = [
  {
    rule: 'plain-yaml',
    what: 'a duplicate key, a second document, and an alias',
    files: {
      [CI]: 'name: A\nname: B',
      '.github/workflows/two.yml': 'name: A\n---\nname: B',
      [ACTION]: 'a: &x 1\nb: *x\nc:\n  - *x',
      '.github/artifacts.yml': '- &x 1\n- [*x]',
    },
    at: [`${CI}:2`, '.github/workflows/two.yml:2', `${ACTION}:2`, `${ACTION}:4`, '.github/artifacts.yml:2'],
  },
  {
    rule: 'plain-yaml',
    what: 'a star in a text, and a file that is not ours to read',
    files: { [CI]: "on:\n  push:\n    branches: ['*', '**']\nname: \"*x\"", 'packages/core/fixtures/action.yml': '- *x' },
    at: [],
  },
  {
    rule: 'missing-permissions',
    what: 'a workflow that grants at the top, or says nothing, and a job that lists nothing or gives no reason',
    files: {
      [CI]: lines('name: CI', 'permissions:', '  contents: read', 'jobs:', '  a:', '    steps: []', '  b:', '    permissions: write-all'),
      '.github/workflows/silent.yml': lines(
        'jobs:',
        '  a:',
        '    permissions:',
        '      # To read.',
        '      contents: read',
        '      packages: write',
      ),
    },
    at: [`${CI}:2`, `${CI}:5`, `${CI}:8`, '.github/workflows/silent.yml:1', '.github/workflows/silent.yml:6'],
  },
  {
    rule: 'missing-permissions',
    what: 'nothing at the top, and jobs that take nothing or say why',
    files: {
      [CI]: lines(
        'permissions: {}',
        'jobs:',
        '  a:',
        '    permissions: {}',
        '  b:',
        '    permissions:',
        '      contents: read # to check out',
        '      # to sign',
        '      id-token: write',
      ),
      [ACTION]: 'name: A',
      '.github/dependabot.yml': 'version: 2',
    },
    at: [],
  },
  {
    rule: 'composite-step',
    what: 'a script of a composite action, with a shell or without,',
    files: {
      [ACTION]: lines(
        'runs:',
        '  steps:',
        '    - uses: $/actions/y',
        '    - name: b',
        '      run: echo',
        '    - run: echo',
        '      shell: bash',
      ),
    },
    at: [`${ACTION}:4`, `${ACTION}:6`],
  },
  {
    rule: 'composite-step',
    what: 'a composite action of actions, and a script of a workflow',
    files: {
      [ACTION]: lines('runs:', '  steps:', '    - uses: $/actions/y', '      with:', '        run: echo'),
      [CI]: lines('jobs:', '  a:', '    steps:', '      - run: echo'),
    },
    at: [],
  },
  {
    rule: 'composite-context',
    what: 'a secret, a variable or a need in a composite action',
    files: {
      [ACTION]: lines(
        'outputs:',
        '  a:',
        '    value: ${{ needs.a.outputs.b }}',
        'runs:',
        '  steps:',
        '    - if: ${{ secrets.TOKEN != null }}',
        '      with:',
        '        token: ${{ inputs.token || secrets.TOKEN }}',
        '        x: ${{ vars.X }}',
      ),
    },
    at: [`${ACTION}:3`, `${ACTION}:6`, `${ACTION}:8`, `${ACTION}:9`],
  },
  {
    rule: 'composite-context',
    what: 'a context that exists there, a text, and a secret of a workflow',
    files: {
      [ACTION]: lines(
        'description: secrets',
        'outputs:',
        '  a:',
        '    value: ${{ steps.secrets.outputs.vars }}',
        'runs:',
        '  steps:',
        "    - if: ${{ !cancelled() && github.ref == 'secrets.X' }}",
        '      with:',
        '        x: ${{ inputs.x || runner.temp }} secrets.X',
      ),
      [CI]: lines('jobs:', '  a:', '    steps:', '      - with:', '          x: ${{ secrets.X }}'),
    },
    at: [],
  },
  {
    rule: 'bad-default',
    what: 'a context that does not exist there',
    files: {
      [ACTION]: lines(
        'inputs:',
        '  a:',
        '    default: ${{ secrets.TOKEN }}',
        '  b:',
        "    default: ${{ github.token || format('{0}', env.X) }}",
        '  c:',
        '    default: ${{ vars.X }} ${{ inputs.a }}',
      ),
      [CI]: lines('on:', '  workflow_call:', '    inputs:', '      a:', '        default: ${{ runner.os }}'),
    },
    at: [`${ACTION}:3`, `${ACTION}:5`, `${ACTION}:7`, `${ACTION}:7`, `${CI}:5`],
  },
  {
    rule: 'bad-default',
    what: 'a context that exists there, a text, and no default',
    files: {
      [ACTION]: lines(
        'inputs:',
        '  a:',
        '    default: ${{ github.token }}',
        '  b:',
        "    default: ${{ runner.os == 'secrets.X' && github.env || fromJSON('true') }}",
        '  c:',
        '    default: secrets.X',
        '  d:',
        '    description: ${{ secrets.X }}',
      ),
      [CI]: lines('on:', '  workflow_call:', '    inputs:', '      a:', '        default: ${{ vars.X || inputs.b }}'),
    },
    at: [],
  },
  {
    rule: 'concurrency-name',
    what: 'a called workflow, or one of its jobs, in the group of its caller',
    files: {
      [CI]: lines(
        'on:',
        '  workflow_call:',
        'concurrency: ${{ github.workflow }}',
        'jobs:',
        '  a:',
        '    concurrency:',
        '      group: ${{github.workflow}}-a',
      ),
    },
    at: [`${CI}:3`, `${CI}:7`],
  },
  {
    rule: 'concurrency-name',
    what: 'a group with a name of its own, and a workflow that nobody calls',
    files: {
      [CI]: lines('on: [workflow_call]', 'concurrency:', '  group: release-${{ github.workflow }}-${{ github.ref }}'),
      '.github/workflows/own.yml': lines('on: push', 'concurrency: ${{ github.workflow }}'),
    },
    at: [],
  },
  {
    rule: 'timeout',
    what: 'a job with steps and no limit',
    files: { [CI]: lines('jobs:', '  a:', '    timeout-minutes: 5', '    steps: []', '  b:', '    steps: []') },
    at: [`${CI}:5`],
  },
  {
    rule: 'timeout',
    what: 'a job with a limit, and one that calls a workflow',
    files: {
      [CI]: lines(
        'jobs:',
        '  a:',
        '    timeout-minutes: ${{ inputs.minutes }}',
        '    steps: []',
        '  b:',
        '    uses: $/.github/workflows/x.yml',
      ),
    },
    at: [],
  },
  {
    rule: 'missing-name',
    what: 'a workflow, a job or an action without a name',
    files: {
      [CI]: lines('on: push', 'jobs:', '  a:', '    steps:', '      - name: b'),
      [ACTION]: "name: ''",
      'action.yml': 'description: A',
    },
    at: [`${CI}:1`, `${CI}:3`, `${ACTION}:1`, 'action.yml:1'],
  },
  {
    rule: 'missing-name',
    what: 'names, and a file that needs none',
    files: { [CI]: lines('name: CI', 'jobs:', '  a:', '    name: A'), [ACTION]: 'name: A', '.github/dependabot.yml': 'version: 2' },
    at: [],
  },
];
