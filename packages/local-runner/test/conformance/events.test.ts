/** The conformance table of starting: events, inputs, and what a job sees of its run. */
import { describe, expect, it } from '@jest/globals';
import { matchesPatterns } from '../../src/schedule/pattern.ts';
import { CI, ci, job, play, refusal, type Settings, SOURCE } from '../support.ts';

describe('an event', () => {
  const pull = (action: string, base = 'main'): Settings => ({
    event: { name: 'pull_request', payload: { action, pull_request: { base: { ref: base }, head: { ref: 'topic' } } } },
    ref: 'refs/pull/1/merge',
  });
  const tag: Settings = { ref: 'refs/tags/v1' };
  it.each<[string, string, string, Settings, boolean]>([
    ['that the file does not name starts nothing', SOURCE.events, 'push', pull('opened'), false],
    ['starts a file that names it among others', SOURCE.events, '[push, pull_request]', pull('opened'), true],
    ['of another type than the three usual ones starts nothing', SOURCE.events, 'pull_request', pull('labeled'), false],
    ['of a type that the file names starts it', SOURCE.events, '{ pull_request: { types: [labeled] } }', pull('labeled'), true],
    ['on a branch that a pattern matches starts it', SOURCE.syntax, "{ push: { branches: ['ma*'] } }", {}, true],
    ['on an ignored branch starts nothing', SOURCE.syntax, '{ push: { branches-ignore: [main] } }', {}, false],
    ['of a tag does not start a file that names only branches', SOURCE.syntax, "{ push: { branches: ['**'] } }", tag, false],
    ['of a tag starts a file that names tags', SOURCE.syntax, "{ push: { branches: [main], tags: ['v*'] } }", tag, true],
    ['of a tag starts a file without filters', SOURCE.syntax, 'push', tag, true],
    ['of a pull request is filtered by its base', SOURCE.syntax, '{ pull_request: { branches: [release] } }', pull('opened'), false],
    [
      'of a merge group starts it',
      SOURCE.events,
      'merge_group',
      { event: { name: 'merge_group', payload: { action: 'checks_requested', merge_group: { base_ref: 'refs/heads/main' } } } },
      true,
    ],
    [
      'of the schedule starts the file that has its line',
      SOURCE.events,
      "{ schedule: [{ cron: '0 4 * * *' }] }",
      { event: { name: 'schedule', payload: { schedule: '0 4 * * *' } } },
      true,
    ],
    [
      'of the schedule with another line starts nothing',
      SOURCE.events,
      "{ schedule: [{ cron: '0 4 * * *' }] }",
      { event: { name: 'schedule', payload: { schedule: '1 1 * * *' } } },
      false,
    ],
  ])('%s', async (_name, _source, on, settings, starts) => {
    const { run } = await play({ [CI]: `on: ${on}\njobs: { a: ${job()} }\n` }, settings);
    expect(run.conclusion).toBe(starts ? 'success' : 'skipped');
  });

  it.each<[string, string, Settings, string]>([
    ['starts a required workflow whatever its filters', '{ pull_request: { branches: [release] } }', pull('opened'), 'success'],
    ['of an unusual type does not, whatever its types', '{ pull_request: { types: [labeled] } }', pull('labeled'), 'skipped'],
    ['of a push does not', 'push', {}, 'skipped'],
  ])('%s (docs.github.com: Available rules for rulesets)', async (_name, on, settings, conclusion) => {
    const files = { [`octo-org/rules@v1:${CI}`]: `on: ${on}\njobs: { a: ${job("outputs: { o: '${{ github.workflow_ref }}' }")} }\n` };
    const { run, requests } = await play(files, { ...settings, requiredBy: 'octo-org/rules' });
    expect(run.conclusion).toBe(conclusion);
    if (conclusion === 'success') expect(requests[0]?.self.repository).toBe('octo-org/rules');
  });

  it.each<[string, string, Settings, string]>([
    [
      'pull_request_target',
      'pull_request_target',
      { event: { name: 'pull_request_target', payload: {} } },
      'the event `pull_request_target`',
    ],
    ['release', 'release', { event: { name: 'release', payload: {} } }, 'the event `release`'],
    ['filters of paths', "{ push: { paths: ['**'] } }", {}, 'the filter `paths` of `on.push`'],
  ])('%s is not emulated', async (_name, on, settings, message) => {
    expect(await refusal({ [CI]: `on: ${on}\njobs: { a: ${job()} }\n` }, settings)).toContain(message);
  });

  it.each([
    ['* stops at /', 'feature/a', ['feature*'], false],
    ['** does not', 'feature/a', ['feature**'], true],
    ['? makes the character before it optional', 'v1', ['v10?'], true],
    ['+ repeats the character before it', 'v100', ['v10+'], true],
    ['[] is one of its characters', 'v2', ['v[0-9]'], true],
    ['a later ! takes back', 'releases/a', ['releases/**', '!releases/a'], false],
    ['a pattern after it gives again', 'releases/a', ['releases/**', '!releases/**', 'releases/a'], true],
    ['a dot is a dot', 'v1x0', ['v1.0'], false],
  ])('pattern: %s (docs.github.com: filter pattern cheat sheet)', (_name, name, patterns, expected) => {
    expect(matchesPatterns(name, patterns)).toBe(expected);
  });
});

describe('started by hand', () => {
  const on =
    'on: { workflow_dispatch: { inputs: { flag: { type: boolean }, level: { type: choice, options: [low, high], default: low }, name: { required: true } } } }';
  const files = (output: string): Record<string, string> => ({ [CI]: `${on}\njobs: { a: ${job(`outputs: { o: '${output}' }`)} }\n` });
  const event = { name: 'workflow_dispatch', payload: {} };
  it.each([
    ['inputs keep booleans', '${{ inputs.flag == true }} ${{ inputs.level }}', { name: 'n', flag: 'true' }, 'true low'],
    ['the payload has texts', '${{ toJSON(github.event.inputs.flag) }}', { name: 'n', flag: true }, '"true"'],
    ['an absent boolean is false', '${{ toJSON(inputs.flag) }}', { name: 'n' }, 'false'],
  ])('%s (docs.github.com: workflow_dispatch)', async (_name, output, inputs, expected) => {
    expect((await play(files(output), { event, inputs })).job('a')?.outputs).toEqual({ o: expected });
  });

  it.each([
    ['a required input', {}, "Required input 'name' not provided."],
    ['a value that is no option', { name: 'n', level: 'mid' }, "Provided value 'mid' for input 'level' not in the list of allowed values"],
    ['an input that is not declared', { name: 'n', other: 1 }, 'Unexpected inputs provided: ["other"].'],
  ])('asks for %s (docs.github.com: workflow_dispatch)', async (_name, inputs, message) => {
    expect(await refusal(files(''), { event, inputs })).toContain(message);
  });
});

describe('a job sees', () => {
  it.each([
    ['the branch', '${{ github.ref_name }} ${{ github.ref_type }}', {}, 'main branch'],
    ['a tag', '${{ github.ref_name }} ${{ github.ref_type }}', { ref: 'refs/tags/v1' }, 'v1 tag'],
    ['its own id', '${{ github.job }}', {}, 'a'],
    ['the repository and its owner', '${{ github.repository }} ${{ github.repository_owner }}', {}, 'octo-org/shop octo-org'],
    ['the attempt, as a text', '${{ toJSON(github.run_attempt) }}', { runAttempt: 2 }, '"2"'],
    ['the file as the name of a workflow without one', '${{ github.workflow }}', {}, CI],
    ['the event', '${{ github.event_name }} ${{ github.event.after }}', { event: { name: 'push', payload: { after: 'x' } } }, 'push x'],
    ['no base and head outside of pull requests', '<${{ github.base_ref }}${{ github.head_ref }}>', {}, '<>'],
    ['no inputs of a push', '<${{ inputs.a }}>', {}, '<>'],
    ['no matrix without one', '${{ toJSON(matrix) }}', {}, 'null'],
    [
      'the address of the API and of GraphQL',
      '${{ github.graphql_url }}',
      { apiUrl: 'http://localhost:1/api/v3' },
      'http://localhost:1/api/graphql',
    ],
  ])('%s (docs.github.com: Contexts reference)', async (_name, output, settings, expected) => {
    const { job: result } = await play(ci(`a: ${job(`outputs: { o: '${output}' }`)}`), settings);
    expect(result('a')?.outputs).toEqual({ o: expected });
  });

  it('the env of the workflow, evaluated, and the defaults, each key by itself (docs.github.com: Workflow syntax, defaults.run)', async () => {
    const top = "env: { A: '${{ github.ref_name }}' }\ndefaults: { run: { shell: bash, working-directory: w } }";
    const { requests } = await play(ci(`a: ${job("env: { B: sub }, defaults: { run: { working-directory: 'x/${{ env.B }}' } }")}`, top));
    expect([requests[0]?.env, requests[0]?.defaults]).toEqual([{ A: 'main' }, { shell: 'bash', workingDirectory: 'x/sub' }]);
  });

  it.each([
    ['a runner of its own', '{ runs-on: [self-hosted, linux], steps: [{ run: x }] }', '`runs-on: "self-hosted"`'],
    ['another system', '{ runs-on: windows-latest, steps: [{ run: x }] }', '`runs-on: "windows-latest"`'],
    ['another processor', '{ runs-on: ubuntu-24.04-arm, steps: [{ run: x }] }', '`runs-on: "ubuntu-24.04-arm"`'],
    ['a group of runners', '{ runs-on: { group: big }, steps: [{ run: x }] }', 'runs-on'],
    ['labels of a group', '{ runs-on: { labels: ubuntu-latest }, steps: [{ run: x }] }', 'runs-on'],
    ['an environment', job('environment: production'), '`environment: "production"`'],
  ])('%s only on GitHub', async (_name, jobText, message) => {
    expect(await refusal(ci(`a: ${jobText}`))).toMatch(/^WORKFLOW_UNSUPPORTED/);
    expect(await refusal(ci(`a: ${jobText}`))).toContain(message);
  });

  it('no environment where its name is empty (actions/runner: WorkflowTemplateConverter.cs)', async () => {
    expect(
      (await play(ci(`a: ${job("environment: { name: '${{ inputs.environment }}', url: 'https://example.com' }")}`))).run.conclusion,
    ).toBe('success');
  });
});
