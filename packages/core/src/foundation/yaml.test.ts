import { describe, expect, it } from '@jest/globals';
import { parseYaml } from './yaml.ts';

describe('parseYaml', () => {
  it('reads plain values and finds them', async () => {
    const text = 'lockfile:\n  rules:\n    source/git: warning\n  list: [a, b]\n';
    const document = await parseYaml(text);
    expect(document.value).toEqual({ lockfile: { rules: { 'source/git': 'warning' }, list: ['a', 'b'] } });
    const place = (path: readonly (string | number)[]): string => text.slice(document.spanOf(path).start, document.spanOf(path).end);
    expect(place(['lockfile', 'rules', 'source/git'])).toBe('warning');
    expect(place(['lockfile', 'list', 1])).toBe('b');
    expect(place(['lockfile', 'nothing', 'here'])).toBe('lockfile');
    const key = document.keySpanOf(['lockfile', 'rules', 'source/git']);
    expect(text.slice(key.start, key.end)).toBe('source/git');
  });

  it('reads YAML 1.2: yes and no are text', async () => {
    expect((await parseYaml('[yes, no, on, true, 010, 0o10]')).value).toEqual(['yes', 'no', 'on', true, 10, 8]);
  });

  it.each([
    ['an empty text', ''],
    ['a comment alone', '# nothing\n'],
    ['null', 'null\n'],
  ])('reads %s as null', async (_name, text) => {
    expect(await parseYaml(text)).toMatchObject({ value: null, problems: [] });
  });

  it.each([
    ['a duplicate key', 'a: 1\na: 2\n', /unique/, 5],
    ['an alias', 'a: &x 1\nb: *x\n', /Anchors/, 6],
    ['a merge key', 'a: &x {b: 1}\nc:\n  <<: *x\n', /Anchors/, 6],
    ['a custom tag', 'a: !evil 1\n', /tag/i, 3],
    ['a second document', 'a: 1\n---\nb: 2\n', /second document/, 5],
    ['a syntax error', 'a: [1\nb: 2\n', /./, 3],
    ['a tab as indentation', 'a:\n\tb: 1\n', /[Tt]ab/, 3],
    ['a list as a key', '? [a]\n: 1\n', /key/, 2],
    ['an object as a key', 'a: { {b: 1}: 2 }\n', /key/, 5],
  ])('refuses %s', async (_name, text, message, _offset) => {
    const { value, problems } = await parseYaml(text);
    expect(value).toBeUndefined();
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
    expect(problems.every(({ message: words }) => !words.includes('\n'))).toBe(true);
  });

  it('does not expand a billion laughs', async () => {
    const levels = Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${n === 0 ? '1' : `*a${n - 1}, *a${n - 1}`}]`);
    expect((await parseYaml(levels.join('\n'))).value).toBeUndefined();
  });
});
