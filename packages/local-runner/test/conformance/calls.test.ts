/** The conformance table of called workflows. */
import { describe, expect, it } from '@jest/globals';
import { CALLED, CI, called, caller, ci, type Files, job, LOCAL, play, refusal, SHA, SOURCE } from '../support.ts';

describe('a called workflow', () => {
  it.each([
    [
      'gets its inputs with their types',
      SOURCE.syntax,
      'inputs: { n: { type: number } }',
      'with: { n: 3 }',
      "'${{ inputs.n == 3 && inputs.n }}'",
      '3',
    ],
    [
      'gets the default of an input that is absent',
      SOURCE.syntax,
      'inputs: { a: { type: string, default: d } }',
      '',
      '${{ inputs.a }}',
      'd',
    ],
    [
      'gets the empty text and not the default where that is given',
      SOURCE.syntax,
      'inputs: { a: { type: string, default: d } }',
      "with: { a: '' }",
      "'<${{ inputs.a }}>'",
      '<>',
    ],
    [
      'gets false for a boolean without a default',
      SOURCE.syntax,
      'inputs: { a: { type: boolean } }',
      '',
      '${{ toJSON(inputs.a) }}',
      'false',
    ],
    ['gets 0 for a number without a default', SOURCE.syntax, 'inputs: { a: { type: number } }', '', '${{ toJSON(inputs.a) }}', '0'],
    [
      'gets a number as the text that a string input wants',
      SOURCE.converter,
      'inputs: { a: { type: string } }',
      'with: { a: 1.10 }',
      '${{ inputs.a }}',
      '1.1',
    ],
    [
      'gets the secrets that are named',
      SOURCE.reuse,
      'secrets: { S: { required: true } }',
      "secrets: { S: '${{ secrets.OWN }}' }",
      '${{ secrets.S }}',
      'own',
    ],
    ['gets no secret that is not named', SOURCE.reuse, 'secrets: { S: {} }', '', "'<${{ secrets.OWN }}>'", '<>'],
    ['gets all secrets with inherit', SOURCE.reuse, '', 'secrets: inherit', '${{ secrets.OWN }}', 'own'],
    ['always has the token', SOURCE.secrets, '', '', '${{ secrets.GITHUB_TOKEN == github.token }}', 'true'],
    [
      "sees the caller's github context",
      SOURCE.reuseReference,
      '',
      '',
      '${{ github.workflow }} ${{ github.workflow_ref }}',
      `caller octo-org/shop/${CI}@refs/heads/main`,
    ],
    ["does not get the caller's env", SOURCE.reuseReference, '', '', "'<${{ env.TOP }}>'", '<>'],
    [
      'knows its own file through the job context',
      SOURCE.contexts,
      '',
      '',
      '${{ job.workflow_file_path }} ${{ job.workflow_sha }}',
      `${CALLED} ${SHA}`,
    ],
    ['sees vars', SOURCE.contexts, '', '', '${{ vars.V }}', 'v'],
  ])('%s', async (_name, _source, signature, keys, output, expected) => {
    const files = {
      ...caller(keys, 'name: caller\nenv: { TOP: x }'),
      ...called(signature, `outputs: { o: ${output.startsWith("'") ? output : `"${output}"`} }`),
    };
    const { job } = await play(files, { secrets: { OWN: 'own' }, vars: { V: 'v' } });
    expect(job('call / inner')?.outputs).toEqual({ o: expected });
  });

  it('hands its outputs to the jobs that need the call (docs.github.com: Reuse workflows)', async () => {
    const files = {
      ...ci(
        `call: { uses: '${LOCAL}' }\nafter: ${job("needs: call, outputs: { o: '${{ needs.call.outputs.made }} ${{ needs.call.result }}' }")}`,
      ),
      ...called("outputs: { made: { value: '${{ jobs.inner.outputs.o }}!' } }", 'outputs: { o: x }'),
    };
    const { job: result, checks } = await play(files);
    expect(result('after')?.outputs).toEqual({ o: 'x! success' });
    expect(Object.keys(checks)).toEqual(['call / inner', 'call', 'after']);
    expect(result('call / inner')?.path).toEqual(['call', 'inner']);
  });

  it('of another repository is found among the sources; $/ and ./ in it are that repository (docs.github.com: Reuse workflows)', async () => {
    const files = {
      ...ci("call: { uses: 'tools/flows/.github/workflows/a.yml@v1' }"),
      'tools/flows@v1:.github/workflows/a.yml':
        "on: workflow_call\njobs: { b: { uses: './.github/workflows/b.yml' }, c: { uses: '$/.github/workflows/b.yml' } }\n",
      'tools/flows@v1:.github/workflows/b.yml': `on: workflow_call\njobs: { d: ${job("outputs: { o: '${{ job.workflow_ref }}' }")} }\n`,
    };
    const { job: result, requests } = await play(files);
    expect(result('call / b / d')?.outputs).toEqual({ o: 'tools/flows/.github/workflows/b.yml@v1' });
    expect(result('call / c / d')?.outputs).toEqual({ o: 'tools/flows/.github/workflows/b.yml@v1' });
    expect(requests.map(({ self }) => self.repository)).toEqual(['tools/flows', 'tools/flows']);
  });

  it('is cancelled where it wants the concurrency group of its own run (docs.github.com: Workflow syntax, concurrency)', async () => {
    const top = "concurrency: { group: 'ci-${{ github.ref }}' }";
    const { job: result, requests } = await play({
      ...caller('', top),
      ...called('', '', "concurrency: { group: 'CI-${{ github.ref }}', cancel-in-progress: true }"),
    });
    expect(result('call')?.conclusion).toBe('cancelled');
    expect(result('call')?.annotations[0]?.message).toContain(
      "deadlock for concurrency group 'CI-refs/heads/main' was detected between 'top level workflow' and 'call'",
    );
    expect(requests).toEqual([]);
  });

  it('fails its job, and not the run, over an input whose expression gives the wrong type (actions/runner: WorkflowTemplateConverter.cs)', async () => {
    const { job: result } = await play({
      ...caller("with: { flag: '${{ github.ref }}' }"),
      ...called('inputs: { flag: { type: boolean } }'),
    });
    expect(result('call')?.annotations[0]?.message).toContain("Unexpected value 'refs/heads/main' for the boolean input 'flag'");
  });
});

describe('refused before anything starts', () => {
  it.each([
    [
      'a required input that is absent',
      SOURCE.inputsConverter,
      caller(),
      called('inputs: { a: { type: string, required: true } }'),
      'Input a is required, but not provided while calling.',
    ],
    [
      'an input that is not declared',
      SOURCE.inputsConverter,
      caller('with: { b: 1 }'),
      called(),
      'Invalid input, b is not defined in the referenced workflow.',
    ],
    [
      'a text for a boolean',
      SOURCE.converter,
      caller("with: { a: 'true' }"),
      called('inputs: { a: { type: boolean } }'),
      "Unexpected value 'true' for the boolean input 'a'",
    ],
    [
      'a text for a number',
      SOURCE.converter,
      caller('with: { a: x }'),
      called('inputs: { a: { type: number } }'),
      "Unexpected value 'x' for the number input 'a'",
    ],
    [
      'a required secret that is absent',
      SOURCE.inputsConverter,
      caller(),
      called('secrets: { S: { required: true } }'),
      'Secret S is required, but not provided while calling.',
    ],
    [
      'a secret that is not declared',
      SOURCE.inputsConverter,
      caller("secrets: { S: 'x' }"),
      called(),
      'Invalid secret, S is not defined in the referenced workflow.',
    ],
    [
      'a file that cannot be called',
      SOURCE.converter,
      caller(),
      { [CALLED]: `on: push\njobs: { a: ${job()} }` },
      'workflow_call key is not defined in the referenced workflow',
    ],
    [
      'a file that does not exist',
      SOURCE.reuse,
      caller(),
      {},
      'workflow was not found: octo-org/shop/.github/workflows/called.yml@refs/heads/main',
    ],
    [
      'a loop',
      SOURCE.reuseReference,
      caller(),
      { [CALLED]: `on: workflow_call\njobs: { a: { uses: '${LOCAL}' } }` },
      'loops in the workflow tree are not permitted',
    ],
    ['a mistake in the called file, at its place', SOURCE.loader, caller(), called('', 'when: x'), 'called.yml@refs/heads/main:5:'],
  ])('%s', async (_name, _source, files, more, message) => {
    expect(await refusal({ ...files, ...more })).toContain(message);
    expect(await refusal({ ...files, ...more })).toMatch(/^WORKFLOW_INVALID/);
  });

  it('the tenth level of called workflows (docs.github.com: ten levels, the caller included)', async () => {
    const chain = (depth: number): Files => {
      const level = (index: number): string => `.github/workflows/w${index}.yml`;
      const text = (index: number): string =>
        `on: workflow_call\njobs: { a: ${index === depth ? job() : `{ uses: './${level(index + 1)}' }`} }\n`;
      const files = Array.from({ length: depth }, (_, index) => [level(index + 1), text(index + 1)]);
      return { ...ci(`call: { uses: './${level(1)}' }`), ...Object.fromEntries(files) };
    };
    expect((await play(chain(9))).run.conclusion).toBe('success');
    expect(await refusal(chain(10))).toContain('Nested reusable workflow depth exceeded 9.');
  });

  it('the fifty-first called file (docs.github.com: 50 unique workflows)', async () => {
    const many = (count: number): Files => {
      const names = Array.from({ length: count }, (_, index) => `w${index}`);
      const calls = names.map((name) => `${name}: { uses: './.github/workflows/${name}.yml' }`).join('\n');
      return {
        ...ci(calls),
        ...Object.fromEntries(names.map((name) => [`.github/workflows/${name}.yml`, `on: workflow_call\njobs: { a: ${job()} }`])),
      };
    };
    expect((await play(many(50))).run.conclusion).toBe('success');
    expect(await refusal(many(51))).toContain('at most 50 unique reusable workflows');
  });

  it('a repository that is not among the sources, and it is not downloaded', async () => {
    const message = await refusal(ci("call: { uses: 'a/b/.github/workflows/x.yml@v1' }"));
    expect(message).toMatch(/^WORKFLOW_UNSUPPORTED: .*ci\.yml@refs\/heads\/main:4:9: a\/b@v1 is not among the sources of this run/);
  });

  it('secrets: inherit into a repository of another owner', async () => {
    const files = {
      ...ci("call: { uses: 'a/b/.github/workflows/x.yml@v1', secrets: inherit }"),
      'a/b@v1:.github/workflows/x.yml': `on: workflow_call\njobs: { a: ${job()} }`,
    };
    expect(await refusal(files)).toMatch(/^WORKFLOW_UNSUPPORTED: .*`secrets: inherit` from octo-org\/shop to a\/b/);
  });
});
