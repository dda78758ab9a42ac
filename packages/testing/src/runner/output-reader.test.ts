import { describe, expect, it } from '@jest/globals';
import { visibleAnnotations } from './annotations.ts';
import { showLog } from './log.ts';
import { OutputReader } from './output-reader.ts';
import { Step, type StepSettings } from './step.ts';

function read(lines: readonly string[], settings: Partial<StepSettings> = {}): Step {
  const step = new Step({ workspace: '/srv/space', ...settings });
  const reader = new OutputReader(step);
  for (const line of lines) reader.read(line);
  return step;
}

describe('the log of a person', () => {
  it.each([
    ['shows ordinary output', ['hello'], ['hello']],
    ['shows messages with their level', ['::error::a', '::warning::b', '::notice::c'], ['Error: a', 'Warning: b', 'Notice: c']],
    ['shows every line of a message', ['::error::a%0Ab'], ['Error: a', 'b']],
    ['shows the titles of groups', ['::group::Facts', 'x', '::endgroup::'], ['▼ Facts', 'x']],
    ['hides debug messages', ['::debug::x', 'y'], ['y']],
    ['hides what is masked, from then on', ['token', '::add-mask::token', 'a token'], ['token', 'a ***']],
    ['hides each line of a masked value', ['::add-mask::one%0A two ', 'one two', 'two'], ['*** ***', '***']],
    [
      'swallows what stands before a bracket command',
      ['fix: ##[set-output name=x]y'],
      ['Warning: The `set-output` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.'],
    ],
    [
      'shows commands after echo is on, until it is off',
      ['::echo::on', '::group::a', '::echo::off', '::group::b'],
      ['::group::a', '▼ a', '::echo::off', '▼ b'],
    ],
    ['shows no secret after echo is on', ['::echo::ON', '::add-mask::secret'], ['::add-mask::***']],
    [
      'shows stopped commands as they are',
      ['::stop-commands::t', '::error::x', '::t::', '::error::y'],
      ['::stop-commands::t', '::error::x', '::t::', 'Error: y'],
    ],
    ['masks a long stop token', ['::stop-commands::long-token', '::long-token::'], ['::stop-commands::long-token', '::***::']],
  ])('%s', (_name, lines, log) => {
    expect(showLog(read(lines).log)).toEqual(log);
  });

  it('shows debug messages and commands where debugging is on', () => {
    expect(showLog(read(['::debug::x', '::group::a'], { debug: true }).log)).toEqual(['##[debug]x', '::group::a', '▼ a']);
  });
});

describe('stop-commands', () => {
  it.each([
    ['the token as a command', '::end::'],
    ['the token in another case', '::END::'],
    ['the token in brackets anywhere', 'x ##[end]'],
  ])('is ended by %s', (_name, resume) => {
    const step = read(['::stop-commands::end', '::set-output name=a::1', resume, '::set-output name=b::2']);
    expect([...step.outputs]).toEqual([['b', '2']]);
  });

  it.each([
    ['another token', '::other::'],
    ['the token as plain text', 'end'],
    ['another stop', '::stop-commands::end2'],
  ])('is not ended by %s', (_name, line) => {
    expect([...read(['::stop-commands::end', line, '::set-output name=a::1']).outputs]).toEqual([]);
  });

  it.each([
    ['an empty token', ''],
    ['the name of a command', 'Error'],
    ['the reserved name', 'pause-logging'],
  ])('refuses %s', (_name, token) => {
    const step = read([`::stop-commands::${token}`, '::set-output name=a::1']);
    expect([...step.outputs]).toEqual([['a', '1']]);
    expect(step.failed).toBe(true);
  });

  it('forgets its token afterwards', () => {
    expect(read(['::stop-commands::end', '::end::', '::end::']).commands).toEqual(['stop-commands']);
  });
});

describe('set-output and save-state', () => {
  it('still work, with a warning', () => {
    const step = read(['::set-output name=a::1', '##[save-state name=b]2']);
    expect([...step.outputs, ...step.state]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(step.annotations.map(({ type }) => type)).toEqual(['warning', 'warning']);
  });

  it('ignore the case of names; the last spelling stays', () => {
    expect([...read(['::set-output name=Name::1', '::set-output name=name::2']).outputs]).toEqual([['name', '2']]);
  });

  it('fail the step without a name', () => {
    const step = read(['::set-output::1']);
    expect(step.failed).toBe(true);
    expect(step.annotations.map(({ message }) => message)).toContain("Required field 'name' is missing in ##[set-output] command.");
  });
});

describe('set-env and add-path', () => {
  const lines = ['::set-env name=A::1', '::set-env name=node_options::--require x', '::add-path::/a', '::add-path::/b', '::add-path::/a'];

  it('are refused', () => {
    const step = read(lines);
    expect([step.failed, [...step.environment], step.path]).toEqual([true, [], []]);
  });

  it('work where the workflow insists, NODE_OPTIONS excepted', () => {
    const step = read(lines, { insecureCommands: true });
    expect([step.failed, [...step.environment], step.path]).toEqual([false, [['A', '1']], ['/b', '/a']]);
    expect(step.annotations).toEqual([
      { type: 'error', message: "Can't update NODE_OPTIONS environment variable using ::set-env:: command." },
    ]);
  });
});

it.each([
  ['add-mask without a value', '::add-mask:: ', 'warning', false],
  ['echo with another word', '::echo::maybe', 'error', true],
])('complains of %s', (_name, line, type, failed) => {
  const step = read([line]);
  expect(step.annotations[0]?.type).toBe(type);
  expect(step.failed).toBe(failed);
});

it('remembers which commands it recognised', () => {
  expect(read(['::error::x', 'y', 'z ##[add-matcher]/etc/passwd', '::remove-matcher owner=x::']).commands).toEqual([
    'error',
    'add-matcher',
    'remove-matcher',
  ]);
});

describe('annotations', () => {
  it.each([
    ['of one place', 'file=a.ts,line=1,col=2,title=T', { file: 'a.ts', line: 1, column: 2, title: 'T' }],
    ['of a range', 'file=a.ts,line=1,endLine=3', { file: 'a.ts', line: 1, endLine: 3 }],
    ['of a range in a line', 'line=1,endLine=1,col=2,endColumn=4', { line: 1, endLine: 1, column: 2, endColumn: 4 }],
    ['with an absolute path in the workspace', 'file=/srv/space/b/a.ts', { file: 'b/a.ts' }],
    ['with an absolute path elsewhere', 'file=/srv/other/a.ts', { file: '/srv/other/a.ts' }],
    ['that end without a start: the end is the start', 'endLine=3', { line: 3, endLine: 3 }],
    ['with columns over several lines: they are dropped', 'line=1,endLine=2,col=1,endColumn=2', { line: 1, endLine: 2 }],
    ['with columns but no line: they are dropped', 'col=1', {}],
    ['that end before they start: the lines are dropped', 'line=3,endLine=1', {}],
    ['whose columns end before they start: they are dropped', 'line=3,col=5,endColumn=1', { line: 3 }],
    ['with a line that is no number: it is dropped', 'line=x', {}],
  ])('%s', (_name, properties, expected) => {
    expect(read([`::error ${properties}::m`]).annotations).toEqual([{ type: 'error', message: 'm', ...expected }]);
  });

  it('are masked', () => {
    expect(read(['::add-mask::secret', '::error::a secret']).annotations).toEqual([{ type: 'error', message: 'a ***' }]);
  });

  it('are shown ten of each type, each of 4,096 characters', () => {
    const all = read([...Array(12).fill(`::error::${'x'.repeat(5000)}`), ...Array(3).fill('::notice::y')]).annotations;
    const visible = visibleAnnotations(all);
    expect(all).toHaveLength(15);
    expect(visible.map(({ type }) => type)).toEqual([...Array(10).fill('error'), ...Array(3).fill('notice')]);
    expect(visible[0]?.message).toHaveLength(4096);
  });
});
