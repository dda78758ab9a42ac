/** Composite actions. */
import type { Row } from './row.ts';

const HANDLER = 'actions/runner src/Runner.Worker/Handlers/CompositeActionHandler.cs';
const ADR = 'actions/runner docs/adrs/1144-composite-actions.md';
const DOCS = 'docs.github.com/actions/reference/workflows-and-actions/metadata-syntax';

const composite = (steps: string, head = ''): string =>
  `name: Composite\ndescription: Composite\n${head}\nruns:\n  using: composite\n  steps:\n${steps.replace(/^(?=.)/gm, '    ')}`;
const bash = (run: string, more = ''): string => `- { run: '${run.replaceAll("'", "''")}', shell: bash${more} }`;

export const COMPOSITES: readonly Row[] = [
  {
    sentence: 'inputs are texts, with evaluated defaults, and no variables',
    source: `${DOCS}#inputs`,
    job: 'steps:\n  - { uses: $/c, with: { given: true } }',
    options: {
      files: {
        'c/action.yml': composite(
          bash(
            'echo "${{ inputs.given }} ${{ inputs.given == true }} ${{ inputs.given == \'true\' }} ${{ inputs.by }} [${{ inputs.bare }}] ${INPUT_GIVEN-none}"',
          ),
          "inputs: { given: {}, by: { default: 'by ${{ github.actor }}' }, bare: {} }",
        ),
      },
    },
    expected: { steps: [{ title: 'Run $/c', log: ['true false true by octocat [] none'] }] },
  },
  {
    sentence: 'its steps do not see those of the job, nor the job those of it; outputs are what it declares',
    source: `${DOCS}#outputs-for-composite-actions`,
    job: `steps:
  - { id: inner, run: echo a=job >> "$GITHUB_OUTPUT" }
  - { id: c, uses: $/c }
  - run: echo "\${{ steps.c.outputs.value }}-\${{ steps.c.outputs.hidden }}-\${{ steps.inner.outputs.a }}"`,
    options: {
      files: {
        'c/action.yml': composite(
          `${bash('echo "[${{ steps.inner.outputs.a }}]"')}\n${bash('echo a=own >> "$GITHUB_OUTPUT"; echo hidden=x >> "$GITHUB_OUTPUT"', ', id: inner')}`,
          "outputs: { value: { value: '${{ steps.inner.outputs.a }}' } }",
        ),
      },
    },
    expected: { steps: [{}, { outputs: { value: 'own' }, log: ['[]'] }, { log: ['own--job'] }] },
  },
  {
    sentence: 'success() and failure() look at the composite alone',
    source: 'actions/runner src/Runner.Worker/Expressions/SuccessFunction.cs',
    job: 'steps:\n  - run: exit 1\n  - { uses: $/c, if: always() }',
    options: { files: { 'c/action.yml': composite(`${bash('echo ran')}\n${bash('echo no', ', if: failure()')}`) } },
    expected: { conclusion: 'failure', steps: [{}, { conclusion: 'success', steps: [{ log: ['ran'] }, { conclusion: 'skipped' }] }] },
  },
  {
    sentence: 'a failing step fails the composite; what asks for it still runs, and outputs are set',
    source: HANDLER,
    job: 'steps:\n  - { id: c, uses: $/c, continue-on-error: true }\n  - run: echo ${{ steps.c.outcome }} ${{ steps.c.outputs.o }}',
    options: {
      files: {
        'c/action.yml': composite(
          `${bash('exit 1')}\n${bash('echo no')}\n${bash('echo o=set >> "$GITHUB_OUTPUT"', ', id: last, if: failure()')}`,
          "outputs: { o: { value: '${{ steps.last.outputs.o }}' } }",
        ),
      },
    },
    expected: {
      conclusion: 'success',
      steps: [
        {
          outcome: 'failure',
          conclusion: 'success',
          steps: [{ conclusion: 'failure' }, { conclusion: 'skipped' }, { conclusion: 'success' }],
        },
        { log: ['failure set'] },
      ],
    },
  },
  {
    sentence: 'continue-on-error inside a composite lets it go on',
    source: `${DOCS}#runsstepscontinue-on-error`,
    job: 'steps:\n  - uses: $/c',
    options: {
      files: {
        'c/action.yml': composite(
          `${bash('exit 1', ', id: one, continue-on-error: true')}\n${bash('echo ${{ steps.one.outcome }} ${{ steps.one.conclusion }}')}`,
        ),
      },
    },
    expected: { conclusion: 'success', steps: [{ steps: [{ outcome: 'failure', conclusion: 'success' }, { log: ['failure success'] }] }] },
  },
  {
    sentence: 'env of the calling step reaches its steps and wins over GITHUB_ENV; their own env wins over both',
    source: `${HANDLER} (Merge composite-step env)`,
    job: 'steps:\n  - { uses: $/c, env: { A: outer, B: outer } }\n  - run: echo $A $C',
    options: {
      files: {
        'c/action.yml': composite(
          `${bash('echo A=file >> "$GITHUB_ENV"; echo C=file >> "$GITHUB_ENV"')}\n${bash('echo $A $B $C', ', env: { B: inner }')}`,
        ),
      },
    },
    expected: { steps: [{ log: ['outer inner file'] }, { log: ['file file'] }] },
  },
  {
    sentence: 'GITHUB_PATH of an inner step reaches the next one',
    source: `${DOCS}#runsstepsrun`,
    job: 'steps:\n  - uses: $/c\n  - run: tool',
    options: {
      files: {
        'c/action.yml': composite(
          `${bash('echo "${{ github.action_path }}" >> "$GITHUB_PATH"; chmod +x "$GITHUB_ACTION_PATH/tool"')}\n${bash('tool')}`,
        ),
        'c/tool': '#!/bin/sh\necho hit\n',
      },
    },
    expected: { steps: [{ log: ['hit'] }, { log: ['hit'] }] },
  },
  {
    sentence: '$/ inside of a composite means the repository and ref of the composite',
    source: 'github.blog changelog, July 2026: self-references with $/',
    job: 'steps:\n  - uses: octo-org/other/c@v1',
    options: {
      other: {
        'c/action.yml': composite('- uses: $/d'),
        'd/action.yml': composite(bash('echo other ${{ github.action_path }} | sed "s#/.*/#/#"')),
      },
      files: { 'd/action.yml': composite(bash('echo wrong')) },
    },
    expected: { steps: [{ log: ['other /d'], steps: [{ title: 'Run $/d', steps: [{}] }] }] },
  },
  {
    sentence: './ inside of a composite means the workspace',
    source: `${DOCS}#runsstepsuses`,
    job: `steps:
  - run: |
      mkdir d
      printf 'name: D\\ndescription: D\\nruns: { using: composite, steps: [{ run: echo workspace, shell: bash }] }' > d/action.yml
  - uses: $/c`,
    options: { files: { 'c/action.yml': composite('- uses: ./d'), 'd/action.yml': composite(bash('echo wrong')) } },
    expected: { steps: [{}, { log: ['workspace'] }] },
  },
  {
    sentence: 'annotations of inner steps count on the step of the composite: ten of each type for all together',
    source: 'actions/runner src/Runner.Worker/ExecutionContext.cs (embedded issues)',
    job: 'steps:\n  - uses: $/c',
    options: {
      files: {
        'c/action.yml': composite(
          `${bash('for n in 1 2 3 4 5 6 7; do echo "::error::a$n"; done')}\n${bash('for n in 1 2 3 4 5 6 7; do echo "::error::b$n"; done; echo ::notice::n')}`,
        ),
      },
    },
    expected: {
      steps: [
        {
          annotations: [...'1234567']
            .map((n) => ({ message: `a${n}` }))
            .concat(
              [...'123'].map((n) => ({ message: `b${n}` })),
              { message: 'n' },
            ),
        },
      ],
    },
  },
  {
    sentence: 'each inner step has a summary of its own, and all show on the job',
    source: `${HANDLER}, FileCommandManager.cs (CreateStepSummaryCommand)`,
    job: 'steps:\n  - uses: $/c',
    options: {
      files: { 'c/action.yml': composite(`${bash('echo one >> "$GITHUB_STEP_SUMMARY"')}\n${bash('echo two >> "$GITHUB_STEP_SUMMARY"')}`) },
    },
    expected: { steps: [{ summary: 'one\n\ntwo\n', steps: [{ summary: 'one\n' }, { summary: 'two\n' }] }] },
  },
  {
    sentence: 'the defaults of the job do not count inside',
    source: 'actions/runner src/Runner.Worker/Handlers/ScriptHandler.cs (ScopeName)',
    job: 'defaults: { run: { working-directory: sub, shell: sh } }\nsteps:\n  - { run: mkdir sub, working-directory: . }\n  - uses: $/c',
    options: { files: { 'c/action.yml': composite(bash('test "$PWD" = "$GITHUB_WORKSPACE" && echo top')) } },
    expected: { steps: [{}, { log: ['top'] }] },
  },
  {
    sentence: 'post steps of inner actions run in one step at the end, the last one first, and only those that ran',
    source: `${ADR}, pre and post steps in nested actions`,
    job: 'steps:\n  - uses: $/c\n  - run: echo between',
    options: {
      files: {
        'c/action.yml': composite(
          "- { uses: $/p, with: { n: '1' } }\n- { uses: $/p, with: { n: '2' }, if: false }\n- { uses: $/p, with: { n: '${{ inputs.n }}' } }",
          "inputs: { n: { default: '3' } }",
        ),
        'p/action.yml':
          'name: P\ndescription: P\ninputs: { n: {} }\nruns: { using: node24, pre: p.js, main: p.js, post: p.js, pre-if: "false" }',
        'p/p.js': 'console.log(process.env.INPUT_N);',
      },
    },
    expected: {
      steps: [
        { title: 'Pre Run $/c', log: [], steps: [{ conclusion: 'skipped' }, { conclusion: 'skipped' }, { conclusion: 'skipped' }] },
        { log: ['1', '3'] },
        { log: ['between'] },
        { title: 'Post Run $/c', log: ['3', '1'], steps: [{ title: 'Post Run $/p' }, { title: 'Post Run $/p' }] },
      ],
    },
  },
  {
    sentence: 'an inner action hides where the composite comes from; inputs and env bind it before',
    source: 'actions/toolkit issue 1264; actions/runner ActionRunner.cs',
    job: 'steps:\n  - uses: $/c',
    options: {
      files: {
        'c/action.yml': composite(
          "- uses: octo-org/other/e@v1\n  env: { BEFORE: '${{ github.action_repository }}' }\n  with: { after: '${{ github.action_repository }}', bound: '${{ inputs.bound }}' }",
          "inputs: { bound: { default: '${{ github.action_repository }}' } }",
        ),
      },
      other: {
        'e/action.yml': 'name: E\ndescription: E\ninputs: { after: {}, bound: {} }\nruns: { using: node24, main: e.js }',
        'e/e.js': 'console.log(process.env.BEFORE, process.env.INPUT_BOUND, process.env.INPUT_AFTER);',
      },
    },
    expected: { steps: [{ log: ['octo-org/shop octo-org/shop octo-org/other'] }] },
  },
];
