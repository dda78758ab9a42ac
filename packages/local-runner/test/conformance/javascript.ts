/** JavaScript actions: inputs, environment, `pre` and `post`. */
import { expect } from '@jest/globals';
import type { Row } from './row.ts';

const DOCS_METADATA = 'docs.github.com/actions/reference/workflows-and-actions/metadata-syntax';
const ACTION_RUNNER = 'actions/runner src/Runner.Worker/ActionRunner.cs';
const NODE_HANDLER = 'actions/runner src/Runner.Worker/Handlers/NodeScriptActionHandler.cs';

/** Prints the variables that the word `show` names. */
const SHOW = "for (const name of process.env.INPUT_SHOW.split(' ')) console.log(name, process.env[name]);";

const ECHO = {
  'echo/action.yml': `name: Echo
description: Echo
inputs:
  show: { default: INPUT_SHOW }
  Dry-Run: { default: false }
  two words: { default: 'by \${{ github.actor }} on \${{ runner.os }}' }
  bare: {}
runs: { using: node24, main: ../dist/echo.js }`,
  'dist/echo.js': SHOW,
};

const HOOKED = {
  'hooked/action.yml': `name: Hooked
description: Hooked
inputs: { n: { default: 0 } }
runs: { using: node24, pre: pre.js, main: main.js, post: post.js, post-if: "!cancelled()" }`,
  'hooked/pre.js':
    "require('fs').appendFileSync(process.env.GITHUB_STATE, `from=pre${process.env.INPUT_N}\\n`); console.log('pre', process.env.INPUT_N);",
  'hooked/main.js': "console.log('main', process.env.STATE_from); require('fs').appendFileSync(process.env.GITHUB_STATE, 'main=yes\\n');",
  'hooked/post.js': "console.log('post', process.env.INPUT_N, process.env.STATE_from, process.env.STATE_main);",
};

const POSTED = {
  'posted/action.yml': 'name: Posted\ndescription: Posted\ninputs: { n: {} }\nruns: { using: node24, main: main.js, post: post.js }',
  'posted/main.js': "if (process.env.INPUT_N === 'fail') process.exitCode = 1;",
  'posted/post.js': "console.log('post', process.env.INPUT_N);",
};

export const JAVASCRIPT: readonly Row[] = [
  {
    sentence: 'main may lie outside of the folder of the action, and runs in the workspace whatever the defaults say',
    source: NODE_HANDLER,
    job: 'defaults: { run: { working-directory: / } }\nsteps:\n  - { uses: $/where }\n  - { run: echo "$GITHUB_WORKSPACE", working-directory: . }',
    options: {
      files: {
        'where/action.yml': 'name: Where\ndescription: Where\nruns: { using: node24, main: ../dist/where.js }',
        'dist/where.js': 'console.log(process.cwd() === process.env.GITHUB_WORKSPACE);',
      },
    },
    expected: { steps: [{ log: ['true'] }, {}] },
  },
  {
    sentence: 'inputs are variables in upper case, with _ for blanks and hyphens as they are',
    source: `${DOCS_METADATA}#inputs`,
    job: "steps:\n  - uses: $/echo\n    with: { show: 'INPUT_DRY-RUN INPUT_TWO_WORDS INPUT_BARE', dry-RUN: true }",
    options: { files: ECHO },
    expected: { steps: [{ log: ['INPUT_DRY-RUN true', 'INPUT_TWO_WORDS by octocat on Linux', 'INPUT_BARE '] }] },
  },
  {
    sentence: 'an empty input is not replaced by its default',
    source: `${ACTION_RUNNER} (Merge the default inputs)`,
    job: "steps:\n  - uses: $/echo\n    with: { show: INPUT_TWO_WORDS, two words: '' }",
    options: { files: ECHO },
    expected: { steps: [{ log: ['INPUT_TWO_WORDS '] }] },
  },
  {
    sentence: 'an undeclared input is passed on, with a warning',
    source: `${ACTION_RUNNER} (Unexpected input)`,
    job: 'steps:\n  - uses: $/echo\n    with: { show: INPUT_OTHER, other: x }',
    options: { files: ECHO },
    expected: {
      conclusion: 'success',
      steps: [
        { log: [expect.stringMatching(/^Warning: Unexpected input\(s\) 'other', valid inputs are \['show', 'Dry-Run'/), 'INPUT_OTHER x'] },
      ],
    },
  },
  {
    sentence: 'an input that is deprecated is used, with its warning where it is given',
    source: `${ACTION_RUNNER} (has been deprecated with message)`,
    job: 'steps:\n  - { uses: $/old, with: { OLD: x } }\n  - uses: $/old',
    options: {
      files: {
        'old/action.yml':
          'name: Old\ndescription: Old\ninputs: { old: { default: d, deprecationMessage: Use new. } }\nruns: { using: node24, main: old.js }',
        'old/old.js': 'console.log(process.env.INPUT_OLD);',
      },
    },
    expected: { steps: [{ log: ["Warning: Input 'old' has been deprecated with message: Use new.", 'x'] }, { log: ['d'] }] },
  },
  {
    sentence: 'inputs of the step win over a variable that an earlier step planted',
    source: `${NODE_HANDLER} (AddInputsToEnvironment)`,
    job: 'steps:\n  - run: echo INPUT_BARE=planted >> "$GITHUB_ENV"\n  - { uses: $/echo, with: { show: INPUT_BARE } }',
    options: { files: ECHO },
    expected: { steps: [{}, { log: ['INPUT_BARE '] }] },
  },
  {
    sentence: 'an action of a repository knows where it comes from, one of the workspace does not',
    source: `${ACTION_RUNNER} (Set GITHUB_ACTION_REPOSITORY)`,
    job: `steps:
  - { uses: octo-org/other/echo@v1, with: { show: GITHUB_ACTION_REPOSITORY GITHUB_ACTION_REF GITHUB_ACTION } }
  - run: |
      mkdir local
      printf 'name: Local\\ndescription: Local\\ninputs: { show: {} }\\nruns: { using: node24, main: local.js }' > local/action.yml
      cat > local/local.js <<'END'
      ${SHOW}
      END
  - { uses: ./local, with: { show: GITHUB_ACTION_REPOSITORY GITHUB_ACTION } }`,
    options: { other: ECHO },
    expected: {
      steps: [
        { log: ['GITHUB_ACTION_REPOSITORY octo-org/other', 'GITHUB_ACTION_REF v1', 'GITHUB_ACTION __octo-org_other'] },
        {},
        { log: ['GITHUB_ACTION_REPOSITORY undefined', 'GITHUB_ACTION __self'] },
      ],
    },
  },
  {
    sentence: 'a failing action fails its step, and the runner adds no annotation',
    source: NODE_HANDLER,
    job: 'steps:\n  - { uses: $/posted, with: { n: fail } }',
    options: { files: POSTED },
    expected: { conclusion: 'failure', steps: [{ outcome: 'failure', annotations: [] }, { log: ['post fail'] }] },
  },
  {
    sentence: 'pre runs before all steps, post after them, and state passes from one to the next of the same step',
    source: `${DOCS_METADATA}#runspre`,
    job: 'steps:\n  - run: echo first\n  - { uses: $/hooked, with: { n: 1 } }\n  - { uses: $/hooked, name: Again, with: { n: 2 } }',
    options: { files: HOOKED },
    expected: {
      steps: [
        { title: 'Pre Run $/hooked', log: ['pre 1'] },
        { title: 'Pre Again', log: ['pre 2'] },
        { log: ['first'] },
        { log: ['main pre1'] },
        { log: ['main pre2'] },
        { title: 'Post Again', log: ['post 2 pre2 yes'] },
        { title: 'Post Run $/hooked', log: ['post 1 pre1 yes'] },
      ],
    },
  },
  {
    sentence: 'post runs after a failure, and for steps that ran only',
    source: `${DOCS_METADATA}#runspost-if`,
    job: 'steps:\n  - { uses: $/posted, with: { n: 1 } }\n  - { uses: $/posted, with: { n: 2 }, if: false }\n  - { uses: $/posted, with: { n: fail } }',
    options: { files: POSTED },
    expected: { conclusion: 'failure', steps: [{}, { conclusion: 'skipped' }, {}, { log: ['post fail'] }, { log: ['post 1'] }] },
  },
  {
    sentence: 'post follows a pre even where the step itself was skipped',
    source: `${ACTION_RUNNER} (HasPost, Stage Pre or Main)`,
    job: 'steps:\n  - { uses: $/hooked, with: { n: 1 }, if: false }',
    options: { files: HOOKED },
    expected: { steps: [{ log: ['pre 1'] }, { conclusion: 'skipped' }, { log: ['post 1 pre1 undefined'] }] },
  },
  {
    sentence: 'an action of the workspace has no pre, and is warned of it',
    source: `${ACTION_RUNNER} (pre execution is not supported)`,
    job: `steps:
  - run: |
      mkdir a
      printf 'name: A\\ndescription: A\\nruns: { using: node24, pre: a.js, main: a.js, post: a.js }' > a/action.yml
      echo 'console.log(1)' > a/a.js
  - uses: ./a`,
    expected: {
      steps: [
        {},
        { log: ["Warning: `pre` execution is not supported for local action from './a'", '1'] },
        { title: 'Post Run ./a', log: ['1'] },
      ],
    },
  },
  {
    sentence: 'an action that is not in the workspace fails its step, and says what is missing',
    source: 'actions/runner src/Runner.Worker/ActionManager.cs (LoadAction)',
    job: 'steps:\n  - uses: ./absent',
    expected: {
      conclusion: 'failure',
      steps: [{ log: [expect.stringContaining('Did you forget to run actions/checkout before running your local action?')] }],
    },
  },
  {
    sentence: 'a failing pre skips the steps, and post still runs',
    source: 'actions/runner src/Runner.Worker/StepsRunner.cs',
    job: 'steps:\n  - run: echo no\n  - uses: $/bad',
    options: {
      files: {
        'bad/action.yml': 'name: Bad\ndescription: Bad\nruns: { using: node24, pre: pre.js, main: main.js, post: main.js }',
        'bad/pre.js': 'process.exitCode = 1;',
        'bad/main.js': "console.log('ran');",
      },
    },
    expected: {
      conclusion: 'failure',
      steps: [{ conclusion: 'failure' }, { conclusion: 'skipped' }, { conclusion: 'skipped' }, { title: 'Post Run $/bad', log: ['ran'] }],
    },
  },
];
