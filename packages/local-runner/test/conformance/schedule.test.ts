/** The conformance table of the scheduler: needs, matrices and names of checks. */
import { describe, expect, it } from '@jest/globals';
import type { ValueObject } from '../../src/model/index.ts';
import { combinationsOf } from '../../src/schedule/matrix.ts';
import { ci, FAILING, job, play, refusal, SOURCE } from '../support.ts';

describe('needs', () => {
  it.each([
    ['jobs run after those that they need', SOURCE.jobs, `b: ${job('needs: a')}\na: ${job()}`, { a: 'success', b: 'success' }],
    ['a need is found whatever its case', SOURCE.converter, `a: ${job()}\nb: ${job('needs: A')}`, { a: 'success', b: 'success' }],
    ['a job is skipped after a failure', SOURCE.jobs, `a: ${FAILING}\nb: ${job('needs: a')}`, { a: 'failure', b: 'skipped' }],
    [
      'a failure reaches through the whole chain',
      SOURCE.jobs,
      `a: ${FAILING}\nb: ${job('needs: a')}\nc: ${job('needs: b')}`,
      { a: 'failure', b: 'skipped', c: 'skipped' },
    ],
    ['a job is skipped after a skipped one', SOURCE.jobs, `a: ${job('if: false')}\nb: ${job('needs: a')}`, { a: 'skipped', b: 'skipped' }],
    [
      'a skip reaches beyond a job that ran all the same',
      SOURCE.skipped,
      `a: ${job('if: false')}\nb: ${job('needs: a, if: always()')}\nc: ${job('needs: b')}`,
      { a: 'skipped', b: 'success', c: 'skipped' },
    ],
    [
      'a job with always() runs after a failure',
      SOURCE.jobs,
      `a: ${FAILING}\nb: ${job('needs: a, if: always()')}`,
      { a: 'failure', b: 'success' },
    ],
    [
      'a job with failure() runs after a failure of any ancestor',
      SOURCE.expressions,
      `a: ${FAILING}\nb: ${job('needs: a, if: always()')}\nc: ${job('needs: b, if: failure()')}`,
      { a: 'failure', b: 'success', c: 'success' },
    ],
    [
      'a job with failure() is skipped after a skipped one',
      SOURCE.expressions,
      `a: ${job('if: false')}\nb: ${job('needs: a, if: failure()')}`,
      { a: 'skipped', b: 'skipped' },
    ],
    [
      'a job can look at a result',
      SOURCE.contexts,
      `a: ${FAILING}\nb: ${job(`needs: a, if: "always() && needs.a.result == 'failure'"`)}`,
      { a: 'failure', b: 'success' },
    ],
    [
      'a forgiven failure stays one, and the others run',
      SOURCE.syntax,
      `a: ${FAILING.replace(' }]', ' }], continue-on-error: true')}\nb: ${job('needs: a')}`,
      { a: 'failure', b: 'success' },
    ],
  ])('%s', async (_name, _source, jobs, expected) => {
    const { checks } = await play(ci(jobs));
    expect(checks).toEqual(expected);
  });

  it.each([
    ['a failed job makes a failed run', SOURCE.conclusion, `a: ${FAILING}\nb: ${job()}`, 'failure'],
    ['a forgiven failure does not', SOURCE.syntax, `a: ${FAILING.replace(' }]', ' }], continue-on-error: true')}`, 'success'],
    ['a run whose jobs are all skipped is skipped', SOURCE.conclusion, `a: ${job('if: false')}`, 'skipped'],
  ])('%s', async (_name, _source, jobs, expected) => {
    expect((await play(ci(jobs))).run.conclusion).toBe(expected);
  });

  it('hands outputs to the jobs that name the need, and to no other (docs.github.com: Contexts reference, needs)', async () => {
    const { job: result } = await play(
      ci(
        `a: ${job('outputs: { o: x }')}\nb: ${job('needs: a')}\nc: ${job("needs: b, outputs: { o: '<${{ needs.a.outputs.o }}>' }")}\nd: ${job("needs: a, outputs: { o: '${{ needs.a.outputs.o }}' }")}`,
      ),
    );
    expect([result('c')?.outputs, result('d')?.outputs]).toEqual([{ o: '<>' }, { o: 'x' }]);
  });
});

describe('a concurrency group', () => {
  it.each([
    [
      'that two jobs want',
      `a: ${job('concurrency: g')}\nb: ${job('needs: a, concurrency: G')}`,
      "'a' and 'b', in the concurrency group 'G'",
    ],
    [
      'that two instances of a matrix want',
      `a: ${job('concurrency: g, strategy: { matrix: { v: [1, 2] } }')}`,
      "'a (1)' and 'a (2)', in the concurrency group 'g'",
    ],
  ])('%s is not emulated: who waits and who is cancelled is a question of time', async (_name, jobs, message) => {
    expect(await refusal(ci(jobs))).toMatch(/^WORKFLOW_UNSUPPORTED/);
    expect(await refusal(ci(jobs))).toContain(message);
  });

  it('of its own is no obstacle (docs.github.com: Control the concurrency of workflows and jobs)', async () => {
    expect((await play(ci(`a: ${job('concurrency: { group: one, queue: max }')}\nb: ${job('concurrency: two')}`))).checks).toEqual({
      a: 'success',
      b: 'success',
    });
  });
});

describe('a matrix', () => {
  const place = { file: 'ci.yml', line: 1, column: 1 };
  it.each<[string, string, ValueObject, readonly unknown[]]>([
    [
      'is the cross product, whose last key changes fastest',
      SOURCE.matrixBuilder,
      { a: [1, 2], b: ['x', 'y'] },
      [
        { a: 1, b: 'x' },
        { a: 1, b: 'y' },
        { a: 2, b: 'x' },
        { a: 2, b: 'y' },
      ],
    ],
    [
      'leaves out what exclude names in part',
      SOURCE.matrix,
      { a: [1, 2], b: ['x', 'y'], exclude: [{ a: 1 }] },
      [
        { a: 2, b: 'x' },
        { a: 2, b: 'y' },
      ],
    ],
    ['compares as == does', SOURCE.matrixBuilder, { a: ['X', 'y'], exclude: [{ a: 'x' }] }, [{ a: 'y' }]],
    [
      'adds what include says of matching combinations',
      SOURCE.matrix,
      { a: [1, 2], include: [{ a: 2, c: 'z' }] },
      [{ a: 1 }, { a: 2, c: 'z' }],
    ],
    [
      'adds an include without a key of the matrix to all',
      SOURCE.matrix,
      { a: [1, 2], include: [{ c: 'z' }] },
      [
        { a: 1, c: 'z' },
        { a: 2, c: 'z' },
      ],
    ],
    [
      'lets a later include overwrite what an earlier one added',
      SOURCE.matrix,
      { a: [1], include: [{ c: 'y' }, { c: 'z' }] },
      [{ a: 1, c: 'z' }],
    ],
    ['appends an include that fits nothing', SOURCE.matrix, { a: [1], include: [{ a: 9, c: 'z' }] }, [{ a: 1 }, { a: 9, c: 'z' }]],
    ['can be made of include alone', SOURCE.matrix, { include: [{ a: 1 }, { a: 2 }] }, [{ a: 1 }, { a: 2 }]],
    [
      'excludes by properties of objects',
      SOURCE.matrixBuilder,
      {
        a: [
          { v: 1, w: 1 },
          { v: 2, w: 1 },
        ],
        exclude: [{ a: { v: 1 } }],
      },
      [{ a: { v: 2, w: 1 } }],
    ],
    [
      'the example of the documentation',
      SOURCE.matrix,
      {
        fruit: ['apple', 'pear'],
        animal: ['cat', 'dog'],
        include: [
          { color: 'green' },
          { color: 'pink', animal: 'cat' },
          { fruit: 'apple', shape: 'circle' },
          { fruit: 'banana' },
          { fruit: 'banana', animal: 'cat' },
        ],
      },
      [
        { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
        { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
        { fruit: 'pear', animal: 'cat', color: 'pink' },
        { fruit: 'pear', animal: 'dog', color: 'green' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    ],
  ])('%s', (_name, _source, value, expected) => {
    expect(combinationsOf(value, place).map(({ matrix }) => matrix)).toEqual(expected);
  });

  it.each<[string, ValueObject, string]>([
    ['with an empty list is refused', { a: [] }, "Matrix vector 'a' does not contain any values"],
    ['without anything is refused', {}, 'Matrix must define at least one vector'],
    [
      'whose exclude names an unknown key is refused',
      { a: [1], exclude: [{ b: 1 }] },
      "Matrix exclude key 'b' does not match any key within the matrix",
    ],
    ['of more than 256 jobs is refused', { a: Array(257).fill(1) }, 'at most 256 jobs'],
  ])('%s (actions/runner: MatrixBuilder.cs, WorkflowTemplateConverter.cs)', (_name, value, message) => {
    expect(() => combinationsOf(value, place)).toThrow(
      expect.objectContaining({ code: 'WORKFLOW_INVALID', message: expect.stringContaining(message) }),
    );
  });

  it.each([
    ['adds its values to the name', SOURCE.nameBuilder, 'strategy: { matrix: { a: [1], b: [x] } }', ['a (1, x)']],
    ['does not add what include added', SOURCE.matrixBuilder, 'strategy: { matrix: { a: [1], include: [{ a: 1, c: z }] } }', ['a (1)']],
    [
      'adds nothing to a name that is an expression',
      SOURCE.syntax,
      "name: 'on ${{ matrix.a }}', strategy: { matrix: { a: [1, 2] } }",
      ['on 1', 'on 2'],
    ],
    ['adds its values to a name that is a text', SOURCE.nameBuilder, 'name: build, strategy: { matrix: { a: [1] } }', ['build (1)']],
    [
      'cuts a name of more than 100 characters',
      SOURCE.nameBuilder,
      `strategy: { matrix: { a: [${'x'.repeat(120)}] } }`,
      [`a (${'x'.repeat(94)}...`],
    ],
    ['can come from fromJSON', SOURCE.matrix, 'strategy: { matrix: { a: "${{ fromJSON(\'[3, 4]\') }}" } }', ['a (3)', 'a (4)']],
    [
      'of a skipped job stays unexpanded',
      SOURCE.syntax,
      "if: false, name: 'on ${{ matrix.a }}', strategy: { matrix: { a: [1] } }",
      ['on ${{ matrix.a }}'],
    ],
  ])('%s', async (_name, _source, rest, names) => {
    const { run } = await play(ci(`a: ${job(rest)}`));
    expect(run.jobs.map(({ name }) => name)).toEqual(names);
  });

  const ONE_FAILS =
    "{ runs-on: ubuntu-latest, strategy: { fail-fast: FAST, matrix: { a: [0, 1, 2] } }, steps: [{ run: 'exit ${{ matrix.a }}' }], outputs: { o: '${{ matrix.a }}' } }";
  it.each([
    ['stops after a failure', 'true', { 'a (0)': 'success', 'a (1)': 'failure', 'a (2)': 'cancelled', b: 'success' }],
    ['goes on with fail-fast: false', 'false', { 'a (0)': 'success', 'a (1)': 'failure', 'a (2)': 'success', b: 'success' }],
  ])('%s (docs.github.com: handling failures), and has one result', async (_name, fast, expected) => {
    const { checks, job: result } = await play(
      ci(`a: ${ONE_FAILS.replace('FAST', fast)}\nb: ${job("needs: a, if: always(), outputs: { o: '${{ needs.a.result }}' }")}`),
    );
    expect(checks).toEqual(expected);
    expect(result('b')?.outputs).toEqual({ o: 'failure' });
  });

  it('shows itself in the strategy context, and the last instance wins an output (docs.github.com: Contexts reference; Workflow syntax, outputs)', async () => {
    const rest =
      "strategy: { matrix: { a: [x, y] } }, outputs: { o: '${{ matrix.a }} ${{ strategy.job-index }}/${{ strategy.job-total }} ${{ strategy.max-parallel }}' }";
    const { job: result } = await play(ci(`a: ${job(rest)}\nb: ${job("needs: a, outputs: { o: '${{ needs.a.outputs.o }}' }")}`));
    expect(result('a (x)')?.outputs).toEqual({ o: 'x 0/2 2' });
    expect(result('b')?.outputs).toEqual({ o: 'y 1/2 2' });
  });

  it('fails its job where it is wrong only at run time (actions/runner: WorkflowTemplateConverter.cs)', async () => {
    const { job: result } = await play(ci(`a: ${job('strategy: { matrix: { a: "${{ fromJSON(\'[]\') }}" } }')}`));
    expect([result('a')?.conclusion, result('a')?.annotations[0]?.message]).toEqual([
      'failure',
      expect.stringContaining("Matrix vector 'a' does not contain any values"),
    ]);
  });
});
