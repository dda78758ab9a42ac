import { describe, expect, it } from '@jest/globals';
import { isReleaseTemplate, releaseMessage, tagsInHeader } from './release-commit.ts';
import { isTagFormat, isTagName, seriesOf, tagOf, versionIn } from './tag-format.ts';

describe('a tag format', () => {
  it.each([
    ['v{version}', null, 'v1.0.0', '1.0.0'],
    ['v{version}', null, 'V1.0.0', undefined],
    ['{version}', null, 'v1.0.0', 'v1.0.0'],
    ['{name}@{version}', '@x/a', '@x/a@1.0.0', '1.0.0'],
    ['{name}@{version}', 'a', '@x/a@1.0.0', undefined],
    ['{name}/{version}/{name}', 'a', 'a/1.0.0/a', '1.0.0'],
    ['a{version}a', null, 'aa', undefined],
  ])('%s of %s reads %s as %s', (format, name, tag, version) => {
    expect(versionIn(seriesOf(format, name), tag)).toBe(version);
  });

  it('writes what it reads', () => {
    const series = seriesOf('{name}-v{version}.x', 'a');
    expect(versionIn(series, tagOf(series, '1.2.3'))).toBe('1.2.3');
  });

  it.each([
    'v',
    '{version}{version}',
    '-{version}',
    '{version}.',
    '{version}.lock',
    'a//{version}',
    'a..{version}',
    '.a/{version}',
    '{version}~',
    'v$(id){version}',
    '{name}',
  ])('may not be %s', (format) => {
    expect(isTagFormat(format)).toBe(false);
  });

  // Spec: git-check-ref-format(1).
  it.each([
    '',
    '@',
    '-a',
    'a.',
    'a.lock',
    'a.lock/b',
    '.a',
    'a/.b',
    'a//b',
    '/a',
    'a/',
    'a..b',
    'a@{b',
    'a b',
    'a~',
    'a^',
    'a:',
    'a?',
    'a*',
    'a[',
    'a\\',
    'a\x7f',
    'a\nb',
    'a'.repeat(251),
  ])('never makes the tag %j', (name) => {
    expect(isTagName(name)).toBe(false);
  });

  // Spec: security.md, 7 and 9.
  it.each(['ä', '$(id)', '`id`', "a'b", 'a;b', 'a&b', 'a|b', 'a#b', 'a%0Ab', 'a,b'])(
    'does not make the tag %j, which git accepts',
    (name) => {
      expect(isTagName(name)).toBe(false);
    },
  );

  it.each(['a', '@x/a@1.0.0', 'v1.0.0+x', 'a@b', 'lock', 'a_b/c', `a/${'b'.repeat(250)}`])('may make the tag %j', (name) => {
    expect(isTagName(name)).toBe(true);
  });
});

describe('the message of a release commit', () => {
  const template = 'chore(release): {tags}\n\nBy {tags}.';

  it('names the tags, and is known by them', () => {
    const message = releaseMessage(template, ['a@1.0.0', 'b@2.0.0']);
    expect(message).toBe('chore(release): a@1.0.0, b@2.0.0\n\nBy a@1.0.0, b@2.0.0.');
    expect(tagsInHeader(template, message.split('\n')[0] ?? '')).toEqual(['a@1.0.0', 'b@2.0.0']);
  });

  it.each([
    ['another header', 'chore: v1.0.0', []],
    ['the beginning alone', 'chore(release): ', []],
    ['the number of a pull request', 'chore(release): v1.0.0 (#7)', ['v1.0.0']],
    ['signs that mean something in a replacement', 'chore(release): $&', ['$&']],
  ])('is read with %s', (_what, header, tags) => {
    expect(tagsInHeader(template, header)).toEqual(tags);
  });

  it.each([
    ['x', false],
    ['x\n{tags}', false],
    ['{tags} {tags}', false],
    ['{tags}', true],
  ])('may be %j: %s', (text, isOne) => {
    expect(isReleaseTemplate(text)).toBe(isOne);
  });
});
