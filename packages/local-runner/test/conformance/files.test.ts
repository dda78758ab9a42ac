/** The conformance table of files: what is refused when a file is read, and in whose words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readAction, readWorkflow } from '../../src/language/index.ts';
import { SOURCE } from '../support.ts';

const STEPS = 'runs-on: x, steps: [{ run: x }]';
const workflow =
  (job: string, top = ''): (() => unknown) =>
  () =>
    readWorkflow(`on: push\n${top}\njobs: { a: { ${job} } }\n`, 'ci.yml');
const started =
  (on: string): (() => unknown) =>
  () =>
    readWorkflow(`on: ${on}\njobs: { a: { ${STEPS} } }\n`, 'ci.yml');
const step = (keys: string): (() => unknown) => workflow(`runs-on: x, steps: [{ ${keys} }]`);
const composite =
  (keys: string, rest = ''): (() => unknown) =>
  () =>
    readAction(`name: n\ndescription: d\n${rest}\nruns: { using: composite, steps: [{ ${keys} }] }\n`, 'action.yml');
const using =
  (runs: string): (() => unknown) =>
  () =>
    readAction(`name: n\ndescription: d\nruns: { ${runs} }\n`, 'action.yml');
const call = (uses: string): (() => unknown) => workflow(`uses: '${uses}'`);

describe('GitHub refuses', () => {
  it.each([
    ['a key that does not exist', SOURCE.workflowSchema, workflow(`${STEPS}, when: x`), "ci.yml:3:47: Unexpected value 'when'"],
    ['a workflow without jobs', SOURCE.workflowSchema, () => readWorkflow('on: push', 'ci.yml'), 'Required property is missing: jobs'],
    ['YAML that cannot be read', SOURCE.workflowSchema, () => readWorkflow('on: [push\njobs: {', 'ci.yml'), 'ci.yml:'],
    ['secrets in the if of a job', SOURCE.contexts, workflow(`if: secrets.A != '', ${STEPS}`), "Unrecognized named-value: 'secrets'"],
    ['env in the if of a job', SOURCE.contexts, workflow(`if: env.A == 'b', ${STEPS}`), "Unrecognized named-value: 'env'"],
    ['matrix in the if of a job', SOURCE.contexts, workflow(`if: matrix.a == 'b', ${STEPS}`), "Unrecognized named-value: 'matrix'"],
    ['env in runs-on', SOURCE.contexts, workflow("runs-on: '${{ env.A }}', steps: [{ run: x }]"), "Unrecognized named-value: 'env'"],
    ['secrets in the if of a step', SOURCE.contexts, step("run: x, if: secrets.A != ''"), "Unrecognized named-value: 'secrets'"],
    ['a status function outside of if', SOURCE.expressions, step("run: '${{ always() }}'"), "Unrecognized function: 'always'"],
    ['hashFiles in the if of a job', SOURCE.contexts, workflow(`if: hashFiles('a') != '', ${STEPS}`), "Unrecognized function: 'hashFiles'"],
    ['an expression in uses', SOURCE.syntax, step("uses: 'a/b@${{ github.sha }}'"), "Unrecognized named-value: 'github'"],
    ['an expression that is not closed', SOURCE.expressions, step("run: '${{ github.sha '"), 'The expression is not closed'],
    ['double quotes in an expression', SOURCE.expressions, step('run: \'${{ "a" }}\''), 'Unexpected symbol'],
    [
      'secrets in a composite',
      SOURCE.actionSchema,
      composite("run: '${{ secrets.A }}', shell: bash"),
      "Unrecognized named-value: 'secrets'",
    ],
    ['a composite step without a shell', SOURCE.metadata, composite('run: x'), 'Required property is missing: shell'],
    [
      'timeout-minutes in a composite',
      SOURCE.actionSchema,
      composite('run: x, shell: bash, timeout-minutes: 1'),
      "Unexpected value 'timeout-minutes'",
    ],
    [
      'secrets in the default of an input',
      SOURCE.actionSchema,
      composite('run: x, shell: bash', "inputs: { a: { default: '${{ secrets.A }}' } }"),
      "Unrecognized named-value: 'secrets'",
    ],
    [
      'vars in the default of an input',
      SOURCE.actionSchema,
      composite('run: x, shell: bash', "inputs: { a: { default: '${{ vars.A }}' } }"),
      "Unrecognized named-value: 'vars'",
    ],
    [
      'a job that needs an unknown one',
      SOURCE.jobsConverter,
      workflow(`needs: [b], ${STEPS} }, c: { ${STEPS}`),
      "Job 'a' depends on unknown job 'b'.",
    ],
    [
      'jobs that need each other',
      SOURCE.jobsConverter,
      workflow(`needs: b, ${STEPS} }, b: { needs: a, ${STEPS} }, c: { ${STEPS}`),
      'creates a cycle in the dependency graph',
    ],
    ['an id that starts with a digit', SOURCE.idBuilder, step('run: x, id: 1a'), "The identifier '1a' is invalid"],
    [
      'two steps with one id',
      SOURCE.idBuilder,
      workflow('runs-on: x, steps: [{ run: x, id: a }, { run: x, id: a }]'),
      'may not be used more than once',
    ],
    [
      'two steps whose ids differ in case alone',
      SOURCE.idBuilder,
      workflow('runs-on: x, steps: [{ run: x, id: a }, { run: x, id: A }]'),
      "The identifier 'A' may not be used more than once",
    ],
    ['two jobs whose ids differ in case alone', SOURCE.idBuilder, workflow(`${STEPS} }, A: { ${STEPS}`), "'A' is already defined"],
    ['a job without steps', SOURCE.noSteps, workflow('runs-on: x'), 'No steps defined in `steps` and no workflow called in `uses`'],
    [
      'branches beside branches-ignore',
      SOURCE.syntax,
      started('{ push: { branches: [a], branches-ignore: [b] } }'),
      'only define one of `branches`',
    ],
    ['tags beside tags-ignore', SOURCE.syntax, started('{ push: { tags: [a], tags-ignore: [b] } }'), 'only define one of `tags`'],
    [
      'paths beside paths-ignore',
      SOURCE.syntax,
      started('{ pull_request: { paths: [a], paths-ignore: [b] } }'),
      'only define one of `paths`',
    ],
    [
      'a schedule that is none',
      SOURCE.eventsConverter,
      started("{ schedule: [{ cron: 'at noon' }] }"),
      "Invalid cron expression 'at noon'",
    ],
    [
      'a secret with the name of the token',
      SOURCE.reservedSecret,
      started('{ workflow_call: { secrets: { github_token: {} } } }'),
      'secret name `github_token` within `workflow_call` can not be used',
    ],
    [
      'a queue of a group that cancels',
      SOURCE.concurrency,
      workflow(STEPS, 'concurrency: { group: g, queue: max, cancel-in-progress: true }'),
      '`queue: max` and `cancel-in-progress: true` do not go together',
    ],
    [
      'a permission that does not exist',
      SOURCE.workflowSchema,
      workflow(`permissions: { content: read }, ${STEPS}`),
      "Unexpected value 'content'",
    ],
    ['read access to id-token', SOURCE.workflowSchema, workflow(`permissions: { id-token: read }, ${STEPS}`), "Unexpected value 'read'"],
    [
      'env on a job that calls a workflow',
      SOURCE.reuse,
      workflow("uses: './.github/workflows/x.yml', env: { A: b }"),
      "Unexpected value 'env'",
    ],
    ['an action without a ref', SOURCE.syntax, step('uses: actions/checkout'), 'Expected format {org}/{repo}[/path]@ref.'],
    ['a bare $/', SOURCE.selfReference, step('uses: $/'), 'a path is wanted behind $/'],
    ['$/ with a ref', SOURCE.selfReference, step('uses: $/actions/x@v1'), 'takes no @ref'],
    ['a called workflow in another folder', SOURCE.reuse, call('./workflows/x.yml'), 'top level of the .github/workflows/ directory'],
    [
      'a called workflow in a folder below',
      SOURCE.reuse,
      call('a/b/.github/workflows/c/x.yml@v1'),
      'top level of the .github/workflows/ directory',
    ],
    [
      'a local called workflow with a ref',
      SOURCE.reuse,
      call('./.github/workflows/x.yml@v1'),
      'cannot specify version when calling local workflows',
    ],
  ])('%s', (_name, _source, read, message) => {
    expect(read).toThrow(expect.objectContaining({ code: 'WORKFLOW_INVALID', message: expect.stringContaining(message) }));
  });

  it('and all mistakes of a file are told together, each with its place', () => {
    const read = workflow(`${STEPS}, when: x, env: { A: '\${{ nope.a }}' }`);
    expect(read).toThrow(/ci\.yml:3:47: Unexpected value 'when'\nci\.yml:3:\d+: Unrecognized named-value: 'nope'/);
  });
});

describe('the local runner does not emulate', () => {
  it.each([
    ['containers', workflow(`container: node:24, ${STEPS}`), '`container:`'],
    ['services', workflow(`services: { db: { image: postgres } }, ${STEPS}`), '`services:`'],
    ['snapshots', workflow(`snapshot: image, ${STEPS}`), '`snapshot:`'],
    ['parallel steps', step('parallel: [{ run: x }]'), '`parallel:`'],
    ['steps in the background', step('run: x, background: true'), '`background:`'],
    ['a step that waits for one', step('wait: one'), '`wait:`'],
    ['a step that waits for all', step('wait-all: true'), '`wait-all:`'],
    ['a step that cancels one', step('cancel: one'), '`cancel:`'],
    ['a limit for what is cancelled', workflow(`cancel-timeout-minutes: 1, ${STEPS}`), '`cancel-timeout-minutes:`'],
    ['actions in containers', step('uses: docker://alpine:3'), 'docker://alpine:3'],
    ['other shells', step('run: x, shell: pwsh'), '`shell: "pwsh"`'],
    ['other shells as a default', workflow(STEPS, 'defaults: { run: { shell: python } }'), '`shell: "python"`'],
    [
      'an expression in the place of a mapping',
      workflow(`${STEPS}, env: '\${{ fromJSON(inputs.a) }}'`),
      'an expression in the place of a whole mapping',
    ],
    ['an expression as a key', workflow(`${STEPS}, env: { '\${{ github.ref }}': x }`), 'as a key'],
    ['docker actions', using('using: docker, image: Dockerfile'), '`using: "docker"`'],
    ['node 16', using('using: node16, main: x.js'), '`using: "node16"`'],
  ])('%s', (_name, read, message) => {
    expect(read).toThrow(expect.objectContaining({ code: 'WORKFLOW_UNSUPPORTED', message: expect.stringContaining(message) }));
  });
});

describe('a file is read', () => {
  const root = resolve(import.meta.dirname, '../../../..');
  it.each(readdirSync(join(root, '.github/workflows')))('as this repository has it: the workflow %s', (name) => {
    const file = readWorkflow(readFileSync(join(root, '.github/workflows', name), 'utf8'), name);
    expect(file.jobs.length).toBeGreaterThan(0);
  });

  it.each(readdirSync(join(root, 'actions')))('as this repository has it: the action %s', (name) => {
    const action = readAction(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8'), name);
    expect(action.inputs.length).toBeGreaterThan(0);
  });

  it('as a composite action, with references, conditions and outputs', () => {
    const action = readAction(
      [
        'name: n',
        'description: d',
        "inputs: { a: { default: '${{ github.ref }}' }, b: { required: true } }",
        "outputs: { o: { value: '${{ steps.s.outputs.o }}' } }",
        'runs:',
        '  using: composite',
        '  steps:',
        '    - { id: s, uses: $/actions/x, with: { k: 1 } }',
        '    - { uses: ./local, if: always() }',
        '    - { uses: o/r/p/q@v1 }',
        '    - { run: x, shell: bash, working-directory: sub }',
      ].join('\n'),
      'action.yml',
    );
    if (action.kind !== 'composite') throw new Error('no composite');
    expect(
      action.inputs.map(({ name, default: value }) => [name, value?.text({ contexts: { github: { ref: 'r' } }, status: 'success' })]),
    ).toEqual([
      ['a', 'r'],
      ['b', undefined],
    ]);
    expect(
      action.steps.map((each) => (each.kind === 'uses' ? each.reference : each.shell?.text({ contexts: {}, status: 'success' }))),
    ).toEqual([
      { kind: 'self', path: 'actions/x' },
      { kind: 'workspace', path: 'local' },
      { kind: 'remote', repository: 'o/r', path: 'p/q', ref: 'v1' },
      'bash',
    ]);
    expect([...action.outputs.keys()]).toEqual(['o']);
  });

  it('as a JavaScript action, whose post-if has no success() before it', () => {
    const action = readAction(
      "name: n\ndescription: d\nruns: { using: node24, main: ../../dist/x.js, post: p.js, post-if: github.ref == 'r' }",
      'a',
    );
    if (action.kind !== 'script') throw new Error('no script');
    expect([action.main, action.post, action.pre]).toEqual(['../../dist/x.js', 'p.js', undefined]);
    expect(action.postIf?.holds({ contexts: { github: { ref: 'r' } }, status: 'failure' })).toBe(true);
  });

  it('as a workflow, whose filters and signature are values', () => {
    const file = readWorkflow(
      'on:\n  push: { branches: [main] }\n  workflow_call: { inputs: { a: { type: boolean } }, outputs: { o: { value: x } } }\njobs: { a: { runs-on: x, steps: [{ run: x }] } }',
      'ci.yml',
    );
    expect([...file.events]).toEqual([
      ['push', { branches: ['main'] }],
      ['workflow_call', null],
    ]);
    expect(file.call?.inputs).toEqual([{ name: 'a', type: 'boolean', required: false, default: undefined, options: [] }]);
    expect(file.name).toBe('ci.yml');
  });
});
