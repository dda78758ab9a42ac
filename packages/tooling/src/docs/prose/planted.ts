/** Pages with faults, each with controls that come near and are allowed. */
import type { Planted } from '../../repository/index.ts';

const PAGE = 'docs/page.md';
const lines = (...texts: readonly string[]): string => texts.join('\n');
const yaml = (...texts: readonly string[]): string => lines('# Recipe', '', '```yaml', ...texts, '```');
const OURS = 'OWNER/artifact-actions/actions/verify-lockfile@<40 hex> # v1.0.0';
const TOP = 'OWNER/artifact-actions@<40 hex> # v1.0.0';
const ACTION = 'actions/verify-lockfile/action.yml';
const CHECK = '.github/workflows/check.yml';
const CALLED = lines('on:', '  workflow_call:', '    inputs: { fail-on: {} }', 'jobs:', '  a:', '    permissions: { contents: read }');
/** A job, from line 6 of the block, that calls it. */
const CALL: readonly string[] = [
  'name: A',
  'permissions: {}',
  'jobs:',
  '  a:',
  '    name: A',
  `    uses: OWNER/artifact-actions/${CHECK}@<40 hex> # v1.0.0`,
];
const CHECKOUT = `actions/checkout@${'a'.repeat(40)} # v6.0.2`;

export const PLANTED: readonly Planted[] = [
  {
    rule: 'link-target',
    what: 'a link to no file, no heading, no folder, or out of the repository',
    files: {
      [PAGE]: lines(
        '# One',
        '[a](gone.md) and [b](other.md#gone)',
        '[c](#two)',
        '![d](../gone/)',
        '[e]: /gone.md',
        '[f](../../out.md)',
        '[g](other.md "title") [h](other.md#part-2)',
      ),
      'docs/other.md': '# Part',
    },
    at: [`${PAGE}:2`, `${PAGE}:2`, `${PAGE}:3`, `${PAGE}:4`, `${PAGE}:5`, `${PAGE}:6`, `${PAGE}:7`],
  },
  {
    rule: 'link-target',
    what: 'a link to a file, a folder, a heading, another server, and one inside code',
    files: {
      [PAGE]: lines(
        '# One `two` – [three](other.md)!',
        '# A_B',
        '# A_B',
        '[a](other.md) [b](./) [c](#one-two--three) [d](#a_b) [e](#a_b-1) [f](/docs/other.md#part) [g](../schema/a.json#/x)',
        '[h](https://example.com/#x) [i](mailto:a@example.com) `[j](gone.md)`',
        '```md',
        '[k](gone.md)',
        '```',
      ),
      'docs/other.md': '## Part ##',
      'schema/a.json': '{}',
    },
    at: [],
  },
  {
    rule: 'recipe-workflow',
    what: 'a workflow without a time limit, and a step that is not pinned',
    files: {
      [PAGE]: yaml('name: A', 'permissions: {}', 'jobs:', '  a:', '    name: A', '    permissions: {}', '    steps: []'),
      'README.md': yaml('- uses: actions/checkout@v6', '  with:', '    persist-credentials: false'),
    },
    at: [`${PAGE}:7`, 'README.md:4'],
  },
  {
    rule: 'recipe-workflow',
    what: 'a safe workflow, safe steps, and our own placeholder',
    files: {
      [ACTION]: 'name: A',
      [PAGE]: yaml(
        'name: A',
        'permissions: {}',
        'jobs:',
        '  a:',
        '    name: A',
        '    timeout-minutes: 5',
        '    permissions: {}',
        '    steps:',
        `      - uses: ${OURS}`,
      ),
      'README.md': yaml(`- uses: ${CHECKOUT}`, '  with:', '    persist-credentials: false', `- uses: ${OURS}`),
      'docs/other.md': lines('```json', '{ "jobs": {} }', '```'),
    },
    at: [],
  },
  {
    rule: 'recipe-workflow',
    what: 'an action or an input that does not exist',
    files: {
      [ACTION]: 'name: A\ninputs: { online: {} }',
      [PAGE]: yaml(
        `- uses: ${OURS.replace('lockfile@', 'lockfiles@')}`,
        `- uses: ${OURS}`,
        '  with:',
        '    online: off',
        '    ofline: off',
        `- uses: ${TOP}`,
      ),
    },
    at: [`${PAGE}:4`, `${PAGE}:8`, `${PAGE}:9`],
  },
  {
    rule: 'recipe-workflow',
    what: 'a call without the permission that it needs, or with an input that does not exist',
    files: {
      [CHECK]: CALLED,
      [PAGE]: yaml(...CALL, '    permissions: {}', '    with: { online: off }'),
    },
    at: [`${PAGE}:9`, `${PAGE}:11`],
  },
  {
    rule: 'recipe-workflow',
    what: 'the action at the top, a call, an input that exists, and one of another action',
    files: {
      'action.yml': 'name: A\ninputs: { verify-lockfile: {} }',
      [ACTION]: 'name: A\ninputs: { online: {} }',
      [CHECK]: CALLED,
      [PAGE]: yaml(
        `- uses: ${TOP}`,
        '  with: { verify-lockfile: off }',
        `- uses: ${OURS}`,
        '  with: { online: off }',
        `- uses: ${CHECKOUT}`,
        '  with: { persist-credentials: false, fetch-depth: 0 }',
      ),
      'README.md': yaml(...CALL, '    permissions:', '      contents: read # to check out', '    with: { fail-on: error }'),
    },
    at: [],
  },
  {
    rule: 'recipe-policy',
    what: 'a key, a severity or an inline rule that does not exist',
    files: {
      [PAGE]: yaml('lockfile:', '  rule: {}'),
      'docs/severity.md': yaml('lockfile:', '  rules:', '    source/host: fatal'),
      'README.md': yaml(`- uses: ${OURS}`, '  with:', '    lockfile-policy: |', '      rules:', '        source/port: off'),
    },
    at: [`${PAGE}:4`, 'docs/severity.md:4', 'README.md:6'],
  },
  {
    rule: 'recipe-policy',
    what: 'a policy as a file or inline, and YAML that is none',
    files: {
      [PAGE]: yaml('lockfile:', '  rules:', '    source/*: off'),
      'docs/other.md': yaml('version: 2', 'updates: []'),
      'README.md': yaml(`- uses: ${OURS}`, '  with:', '    lockfile-policy: |', '      rules:', '        source/host: off'),
    },
    at: [],
  },
];
