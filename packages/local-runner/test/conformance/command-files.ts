/** What steps leave for later ones: outputs, variables, paths, state, summaries, masks. */
import type { Row } from './row.ts';

const DOCS_COMMANDS = 'docs.github.com/actions/reference/workflows-and-actions/workflow-commands';
const FILE_COMMANDS = 'actions/runner src/Runner.Worker/FileCommandManager.cs';
const JOB_EXTENSION = 'actions/runner src/Runner.Worker/JobExtension.cs (FinalizeJob)';

export const COMMAND_FILES: readonly Row[] = [
  {
    sentence: 'GITHUB_OUTPUT sets outputs, over several lines with a delimiter',
    source: `${DOCS_COMMANDS}#setting-an-output-parameter`,
    job: `steps:
  - id: one
    run: printf 'a=1\\nb<<END\\n2\\n3\\nEND\\n' >> "$GITHUB_OUTPUT"
  - { run: 'echo "$B"', env: { B: '\${{ steps.one.outputs.a }}-\${{ steps.one.outputs.b }}' } }`,
    expected: { steps: [{ outputs: { a: '1', b: '2\n3' } }, { log: ['1-2', '3'] }] },
  },
  {
    sentence: 'a broken file fails the step, and keeps what stands before the broken line',
    source: FILE_COMMANDS,
    job: `steps:\n  - run: printf 'a=1\\nbroken\\n' >> "$GITHUB_OUTPUT"`,
    expected: {
      conclusion: 'failure',
      steps: [{ outputs: { a: '1' }, annotations: [{}, { message: "Invalid format 'broken'" }] }],
    },
  },
  {
    sentence: 'a failing step keeps its outputs',
    source: 'actions/runner src/Runner.Worker/ActionRunner.cs (ProcessFiles in finally)',
    job: `steps:\n  - { id: one, run: 'echo a=1 >> "$GITHUB_OUTPUT"; exit 1' }\n  - { run: 'echo \${{ steps.one.outputs.a }}', if: always() }`,
    expected: { steps: [{ conclusion: 'failure' }, { log: ['1'] }] },
  },
  {
    sentence: 'GITHUB_ENV reaches later steps, and not its own',
    source: `${DOCS_COMMANDS}#setting-an-environment-variable`,
    job: 'env: { A: job }\nsteps:\n  - run: echo A=later >> "$GITHUB_ENV"; echo $A\n  - run: echo $A ${{ env.A }}\n  - { run: echo $A, env: { A: step } }',
    expected: { steps: [{ log: ['job'] }, { log: ['later later'] }, { log: ['step'] }] },
  },
  {
    sentence: 'NODE_OPTIONS cannot be set through GITHUB_ENV',
    source: `${DOCS_COMMANDS}#setting-an-environment-variable; github.com/actions/github-script/issues/418 (the message)`,
    job: 'steps:\n  - run: echo NODE_OPTIONS=--inspect >> "$GITHUB_ENV"\n  - run: echo "-$NODE_OPTIONS-"',
    expected: {
      conclusion: 'success',
      steps: [{ annotations: [{ message: "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command." }] }, { log: ['--'] }],
    },
  },
  {
    sentence: 'GITHUB_ENV does not displace GITHUB_* either',
    source: 'docs.github.com/actions/reference/workflows-and-actions/variables#default-environment-variables',
    job: 'steps:\n  - run: echo GITHUB_ACTOR=mallory >> "$GITHUB_ENV"\n  - run: echo $GITHUB_ACTOR',
    expected: { steps: [{}, { log: ['octocat'] }] },
  },
  {
    sentence: 'GITHUB_PATH puts a directory in front of the PATH of later steps, the last one first',
    source: `${DOCS_COMMANDS}#adding-a-system-path`,
    job: `steps:
  - run: |
      mkdir a b
      for each in a b; do printf '#!/bin/sh\\necho %s' $each > $each/tool; chmod +x $each/tool; echo "$PWD/$each" >> "$GITHUB_PATH"; done
  - run: |
      tool
      echo "$PATH" | cut -d: -f1,2 | tr : '\\n' | xargs -n1 basename`,
    expected: { steps: [{}, { log: ['b', 'b', 'a'] }] },
  },
  {
    sentence: 'each step has a summary of its own, masked',
    source: `${DOCS_COMMANDS}#adding-a-job-summary`,
    job: 'steps:\n  - run: echo "# one" >> "$GITHUB_STEP_SUMMARY"\n  - run: cat "$GITHUB_STEP_SUMMARY"; echo "two ${{ github.token }}" >> "$GITHUB_STEP_SUMMARY"',
    expected: { steps: [{ summary: '# one\n' }, { log: [], summary: 'two ***\n' }] },
  },
  {
    sentence: 'a file wins over a command in the output',
    source: FILE_COMMANDS,
    job: `steps:
  - run: |
      echo 'x ##[set-output name=a]forged'
      echo a=true >> "$GITHUB_OUTPUT"
      echo '::set-output name=b::old'`,
    expected: { steps: [{ outputs: { a: 'true', b: 'old' } }] },
  },
  {
    sentence: 'at most ten annotations of each type of a step are kept',
    source: 'actions/runner src/Runner.Worker/ExecutionContext.cs (_maxIssueCount)',
    job: 'steps:\n  - run: for n in $(seq 12); do echo "::warning::$n"; done; echo ::error::one\n  - run: echo ::warning::next',
    expected: {
      steps: [
        { annotations: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'one'].map((message) => ({ message })) },
        { annotations: [{ message: 'next' }] },
      ],
    },
  },
  {
    sentence: 'token and secrets are masked, each line of them too',
    source: 'docs.github.com/actions/concepts/security/secrets',
    job: 'steps:\n  - run: echo "${{ github.token }} hunter2 $(echo -n x:hunter2 | base64) second"',
    options: { secrets: { A: 'hunter2', B: 'first\nsecond' } },
    expected: { steps: [{ log: ['*** *** eDpo*** ***'] }] },
  },
  {
    sentence: 'add-mask reaches later steps, and does not change values',
    source: `${DOCS_COMMANDS}#masking-a-value-in-a-log`,
    job: `steps:
  - id: one
    run: |
      echo ::add-mask::hush
      echo a=hush >> "$GITHUB_OUTPUT"
  - run: echo hush; echo "$A" | rev
    env: { A: '\${{ steps.one.outputs.a }}' }`,
    expected: { conclusion: 'success', steps: [{}, { log: ['***', 'hsuh'] }] },
  },
  {
    sentence: 'an output of the job that holds a masked text is dropped with a warning, an empty one in silence',
    source: JOB_EXTENSION,
    job: `outputs: { image: 'ghcr.io/hunter2/x', version: '\${{ steps.one.outputs.v }}', none: '\${{ steps.one.outputs.w }}' }
steps:
  - { id: one, run: 'echo v=1.2.3 >> "$GITHUB_OUTPUT"' }`,
    options: { secrets: { OWNER: 'hunter2' } },
    expected: {
      outputs: { version: '1.2.3' },
      annotations: [{ type: 'warning', message: "Skip output 'image' since it may contain secret." }],
    },
  },
  {
    sentence: 'outputs of a failed job are set, too',
    source: JOB_EXTENSION,
    job: `outputs: { a: '\${{ job.status }}' }\nsteps:\n  - run: exit 1`,
    expected: { conclusion: 'failure', outputs: { a: 'failure' } },
  },
  {
    sentence: 'an output that cannot be evaluated fails the job',
    source: JOB_EXTENSION,
    job: "outputs: { a: '${{ fromJSON(github.actor) }}' }\nsteps:\n  - run: 'true'",
    expected: { conclusion: 'failure', outputs: {}, annotations: [{ message: 'Fail to evaluate job outputs' }, { type: 'error' }] },
  },
];
