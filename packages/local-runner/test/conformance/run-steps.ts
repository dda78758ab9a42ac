/** `run:` steps, conditions, environment. */
import { expect } from '@jest/globals';
import type { Row } from './row.ts';

const DOCS_SYNTAX = 'docs.github.com/actions/reference/workflows-and-actions/workflow-syntax';
const DOCS_EXPRESSIONS = 'docs.github.com/actions/reference/workflows-and-actions/expressions';
const DOCS_VARIABLES = 'docs.github.com/actions/reference/workflows-and-actions/variables';
const STEPS_RUNNER = 'actions/runner src/Runner.Worker/StepsRunner.cs';
const SCRIPT_HANDLER = 'actions/runner src/Runner.Worker/Handlers/ScriptHandler.cs';

export const RUN_STEPS: readonly Row[] = [
  {
    sentence: 'bash that is not named stops at the first failing command, but not at one inside a pipe',
    source: `${DOCS_SYNTAX}#defaultsrunshell`,
    job: 'steps:\n  - run: |\n      false | true\n      echo reached\n      false\n      echo not reached',
    expected: { conclusion: 'failure', steps: [{ log: ['reached', 'Error: Process completed with exit code 1.'] }] },
  },
  {
    sentence: 'bash by name fails over a failure inside a pipe',
    source: `${DOCS_SYNTAX}#defaultsrunshell`,
    job: 'steps:\n  - run: |\n      false | true\n      echo not reached\n    shell: bash',
    expected: { conclusion: 'failure', steps: [{ log: ['Error: Process completed with exit code 1.'] }] },
  },
  {
    sentence: 'sh runs with -e',
    source: `${DOCS_SYNTAX}#defaultsrunshell`,
    job: 'steps:\n  - run: echo "$-"; false; echo not reached\n    shell: sh',
    expected: { conclusion: 'failure', steps: [{ log: ['e', 'Error: Process completed with exit code 1.'] }] },
  },
  {
    sentence: 'defaults of the job give shell and working directory, and a step overrides them',
    source: `${DOCS_SYNTAX}#jobsjob_iddefaultsrun`,
    job: [
      'defaults: { run: { working-directory: a, shell: sh } }',
      'steps:',
      '  - { run: mkdir a b, working-directory: . }',
      '  - run: basename "$PWD"; echo "$0" | grep -c bash || true; echo "$-"',
      '  - { run: basename "$PWD", working-directory: b }',
    ].join('\n'),
    expected: { conclusion: 'success', steps: [{}, { log: ['a', '0', 'e'] }, { log: ['b'] }] },
  },
  {
    sentence: 'a working directory that does not exist fails the step',
    source: SCRIPT_HANDLER,
    job: 'steps:\n  - { run: echo never, working-directory: absent }',
    expected: { conclusion: 'failure', steps: [{ annotations: [{ message: expect.stringContaining('No such file or directory') }] }] },
  },
  {
    sentence: 'the exit status is an annotation',
    source: SCRIPT_HANDLER,
    job: 'steps:\n  - run: exit 7',
    expected: { steps: [{ outcome: 'failure', annotations: [{ type: 'error', message: 'Process completed with exit code 7.' }] }] },
  },
  {
    sentence: 'a script that a signal ends has 128 and its number as exit status',
    source: 'actions/runner src/Runner.Sdk/ProcessInvoker.cs (ExitCode)',
    job: 'steps:\n  - run: kill -9 $$',
    expected: { conclusion: 'failure', steps: [{ annotations: [{ message: 'Process completed with exit code 137.' }] }] },
  },
  {
    sentence: 'after a failure steps are skipped, but for those that ask for it',
    source: `${DOCS_EXPRESSIONS}#status-check-functions`,
    job: 'steps:\n  - run: "false"\n  - run: echo no\n  - { run: echo failed, if: failure() }\n  - { run: echo always, if: always() }\n  - { run: echo no, if: cancelled() }',
    expected: {
      conclusion: 'failure',
      steps: [
        { conclusion: 'failure' },
        { outcome: 'skipped', conclusion: 'skipped', log: [] },
        { log: ['failed'] },
        { log: ['always'] },
        { conclusion: 'skipped' },
      ],
    },
  },
  {
    sentence: 'a condition that names no status function also needs success',
    source: `${DOCS_EXPRESSIONS}#status-check-functions`,
    job: 'steps:\n  - run: "false"\n  - { run: echo no, if: "true" }\n  - { run: echo yes, if: "!cancelled() && github.actor == \'octocat\'" }',
    expected: { steps: [{}, { conclusion: 'skipped' }, { log: ['yes'] }] },
  },
  {
    sentence: 'continue-on-error keeps the outcome and changes the conclusion',
    source: 'docs.github.com/actions/reference/workflows-and-actions/contexts#steps-context',
    job: 'steps:\n  - { id: one, run: exit 1, continue-on-error: true }\n  - run: echo ${{ steps.one.outcome }} ${{ steps.one.conclusion }} ${{ job.status }}',
    expected: { conclusion: 'success', steps: [{ outcome: 'failure', conclusion: 'success' }, { log: ['failure success success'] }] },
  },
  {
    sentence: 'continue-on-error wants a boolean: a text fails the step, and says so',
    source: 'actions/runner src/Runner.Worker/ExecutionContext.cs (ApplyContinueOnError)',
    job: "steps:\n  - { run: exit 1, continue-on-error: '${{ github.actor && ''true'' }}' }",
    expected: {
      conclusion: 'failure',
      steps: [
        {
          conclusion: 'failure',
          annotations: [
            {},
            { message: expect.stringMatching(/^The step failed and an error occurred when attempting to determine whether to continue/) },
            { message: expect.stringContaining("Unexpected value 'true'") },
          ],
        },
      ],
    },
  },
  {
    sentence: 'timeout-minutes wants a number: a text fails the step, and says so',
    source: `${STEPS_RUNNER} (EvaluateStepTimeout)`,
    job: "steps:\n  - { run: echo no, timeout-minutes: '${{ github.actor && ''5'' }}' }",
    expected: {
      conclusion: 'failure',
      steps: [
        {
          annotations: [
            { message: 'An error occurred when attempting to determine the step timeout.' },
            { message: expect.stringContaining("Unexpected value '5'") },
          ],
        },
      ],
    },
  },
  {
    sentence: 'a step that was skipped is known as skipped, and has no outputs',
    source: STEPS_RUNNER,
    job: 'steps:\n  - { id: one, run: echo no, if: false }\n  - run: echo "${{ steps.one.conclusion }}-${{ steps.one.outputs.a }}"',
    expected: { steps: [{}, { log: ['skipped-'] }] },
  },
  {
    sentence: 'env: the step wins over the job, the job over the workflow',
    source: `${DOCS_SYNTAX}#env`,
    job: 'env: { A: job, B: job }\nsteps:\n  - { run: echo $FROM $A $B, env: { B: step } }\n  - run: echo $FROM $A $B ${{ env.B }}',
    expected: { steps: [{ log: ['workflow job step'] }, { log: ['workflow job job job'] }] },
  },
  {
    sentence: 'variables of one env mapping do not see each other',
    source: `${STEPS_RUNNER} (EvaluateStepEnvironment)`,
    job: "env: { A: job }\nsteps:\n  - run: echo $B\n    env: { A: step, B: '${{ env.A }}' }",
    expected: { steps: [{ log: ['job'] }] },
  },
  {
    sentence: 'an expression in a condition sees the env of its step',
    source: `${DOCS_SYNTAX}#jobsjob_idstepsif`,
    job: "steps:\n  - { run: echo yes, env: { A: x }, if: env.A == 'x' }",
    expected: { steps: [{ log: ['yes'] }] },
  },
  {
    sentence: 'an env that cannot be evaluated fails its step, whatever continue-on-error says',
    source: STEPS_RUNNER,
    job: "steps:\n  - { run: echo no, continue-on-error: true, env: { A: '${{ fromJSON(github.actor) }}' } }",
    expected: { conclusion: 'failure', steps: [{ outcome: 'failure', conclusion: 'failure', log: [expect.stringContaining('Error:')] }] },
  },
  {
    sentence: 'GITHUB_* and RUNNER_* cannot be displaced, CI can',
    source: `${DOCS_VARIABLES}#default-environment-variables`,
    job: 'env: { GITHUB_ACTOR: mallory, RUNNER_OS: none, CI: maybe }\nsteps:\n  - run: echo $GITHUB_ACTOR $RUNNER_OS $CI $GITHUB_ACTIONS ${{ env.GITHUB_ACTOR }}',
    expected: { steps: [{ log: ['octocat Linux maybe true mallory'] }] },
  },
  {
    sentence: 'the default variables name the run, and nothing is set that the context does not have',
    source: 'actions/runner src/Runner.Worker/GitHubContext.cs',
    job: 'steps:\n  - run: echo $GITHUB_REPOSITORY $GITHUB_REF_PROTECTED $GITHUB_JOB ${GITHUB_TOKEN-none} ${GITHUB_EVENT-none}',
    expected: { steps: [{ log: ['octo-org/shop false job none none'] }] },
  },
  {
    sentence: 'GITHUB_ACTION is the id of the step, __run or __run_2',
    source: `${DOCS_VARIABLES}#default-environment-variables`,
    job: 'steps:\n  - run: echo $GITHUB_ACTION\n  - { id: mine, run: echo $GITHUB_ACTION }\n  - run: echo $GITHUB_ACTION',
    expected: { steps: [{ log: ['__run'] }, { log: ['mine'] }, { log: ['__run_2'] }] },
  },
  {
    sentence: 'the workspace is empty, and the event lies beside it',
    source: `${DOCS_VARIABLES}#default-environment-variables`,
    job: 'steps:\n  - run: ls -A; test "$PWD" = "$GITHUB_WORKSPACE"; grep -c after "$GITHUB_EVENT_PATH"; test "$RUNNER_TEMP" = "${{ runner.temp }}"',
    expected: { conclusion: 'success', steps: [{ log: ['1'] }] },
  },
  {
    sentence: 'scripts hear of no inputs and no runtime token, and of OIDC only with id-token: write',
    source: 'docs.github.com/actions/reference/security/oidc',
    job: 'steps:\n  - run: env | grep -cE "^(INPUT_|ACTIONS_RUNTIME|ACTIONS_ID_TOKEN)" || true',
    expected: { steps: [{ log: ['0'] }] },
  },
  {
    sentence: 'with id-token: write a token can be asked for',
    source: `${SCRIPT_HANDLER} (GenerateIdTokenUrl)`,
    job: 'steps:\n  - run: test -n "$ACTIONS_ID_TOKEN_REQUEST_TOKEN"; echo "$ACTIONS_ID_TOKEN_REQUEST_URL"',
    options: { permissions: new Map([['id-token', 'write']]) },
    expected: { steps: [{ log: [expect.stringMatching(/^http:\/\/127\.0\.0\.1:9\//)] }] },
  },
  {
    sentence: 'quotes around expressions stay as they are written',
    source: 'actions/runner src/Sdk/DTExpressions2/Expressions2/Tokens/LexicalAnalyzer.cs (ReadStringToken)',
    job: `steps:\n  - run: echo 'a' "\${{ github.actor }}" 'b' "\${{ 'it''s ''quoted''' }}"`,
    expected: { steps: [{ log: ["a octocat b it's 'quoted'"] }] },
  },
  {
    sentence: 'a step is called by its name, or by the first line of its script',
    source: 'actions/runner src/Runner.Worker/ActionRunner.cs (GenerateDisplayName)',
    job: "steps:\n  - run: |\n\n      echo one\n      echo two\n  - { run: 'true', name: 'By ${{ github.actor }}' }\n  - { run: 'true', name: '${{ github.token }}' }",
    expected: { steps: [{ title: 'Run echo one' }, { title: 'By octocat' }, { title: '***' }] },
  },
];
