import { anyVersion, version } from '@artifact-actions/testing/versions';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { leavesRange, readRange } from './declared-range.ts';

import { rewriteRange } from './rewrite-range.ts';
import { formatVersion } from './semver.ts';

describe('rule 16: what a dependent declares', () => {
  it.each([
    ['a caret range', '^1.2.3', { kind: 'range', prefix: '', range: '^1.2.3' }],
    ['an exact version', '1.2.3', { kind: 'range', prefix: '', range: '1.2.3' }],
    ['any version', '*', { kind: 'any' }],
    ['any version, as npm writes nothing', '', { kind: 'any' }],
    ['any version by a lower bound', '>=0', { kind: 'any' }],
    ['any version among others', '^1.0.0 || *', { kind: 'any' }],
    ['the exact version of the workspace', 'workspace:*', { kind: 'workspace', operator: '' }],
    ['a caret of the workspace', 'workspace:^', { kind: 'workspace', operator: '^' }],
    ['a tilde of the workspace', 'workspace:~', { kind: 'workspace', operator: '~' }],
    ['a range of the workspace', 'workspace:^1.2.3', { kind: 'range', prefix: 'workspace:', range: '^1.2.3' }],
    ['an alias', 'npm:other@^1.0.0', { kind: 'elsewhere' }],
    ['an alias of the workspace', 'workspace:other@^1.0.0', { kind: 'elsewhere' }],
    ['a git address', 'git+https://example.com/a.git#semver:^1.0.0', { kind: 'elsewhere' }],
    ['a repository of GitHub', 'example/a', { kind: 'elsewhere' }],
    ['a tarball', 'https://example.com/a-1.0.0.tgz', { kind: 'elsewhere' }],
    ['a folder', 'file:../a', { kind: 'elsewhere' }],
    ['a linked folder', 'link:../a', { kind: 'elsewhere' }],
    ['a catalog', 'catalog:', { kind: 'elsewhere' }],
    ['a dist-tag', 'latest', { kind: 'elsewhere' }],
  ])('knows %s', (_name, text, expected) => {
    expect(readRange(text)).toEqual(expected);
  });

  it.each([
    ['a minor version stays in a caret range', '^1.0.0', '1.1.0', false],
    ['a major version leaves it', '^1.0.0', '2.0.0', true],
    ['a pre-release leaves it', '^1.0.0', '1.1.0-beta.1', true],
    ['a minor version leaves a tilde range', '~1.0.0', '1.1.0', true],
    ['a minor version leaves a caret range below 1.0.0', '^0.3.0', '0.4.0', true],
    ['every version leaves an exact one', '1.0.0', '1.0.1', true],
    ['every version leaves workspace:*', 'workspace:*', '1.0.1', true],
    ['a minor version stays in workspace:^', 'workspace:^', '1.1.0', false],
    ['a major version leaves workspace:^', 'workspace:^', '2.0.0', true],
    ['a minor version leaves workspace:~', 'workspace:~', '1.1.0', true],
    ['a major version leaves a range of the workspace', 'workspace:^1.0.0', '2.0.0', true],
    ['nothing leaves any', '*', '2.0.0-beta.1', false],
    ['nothing leaves an alias', 'npm:other@^1.0.0', '2.0.0', false],
    ['nothing leaves a folder', 'file:../a', '2.0.0', false],
  ])('rule 16: %s', (_name, range, to, leaves) => {
    expect(leavesRange(range, version('1.0.0'), version(to))).toBe(leaves);
  });
});

describe('rule 16: a new range keeps its operator:', () => {
  it.each([
    ['caret', '^1.2.3', '2.0.0', '^2.0.0'],
    ['tilde', '~1.2.3', '1.3.0', '~1.3.0'],
    ['exact', '1.2.3', '1.3.0', '1.3.0'],
    ['exact with a sign', '=1.2.3', '1.3.0', '=1.3.0'],
    ['exact with a letter that npm ignores', 'v1.2.3', '1.3.0', '1.3.0'],
    ['caret of one number', '^1', '2.0.0', '^2'],
    ['caret of two numbers', '^1.2', '2.0.0', '^2.0'],
    ['one number', '1', '2.0.0', '2'],
    ['one wildcard', '1.x', '2.0.0', '2.x'],
    ['two wildcards', '1.x.x', '2.0.0', '2.x.x'],
    ['a star', '1.2.*', '2.0.0', '2.0.*'],
    ['caret, to a pre-release', '^1.2.3', '2.0.0-beta.1', '^2.0.0-beta.1'],
    ['caret of one number, to a pre-release', '^1', '2.0.0-beta.1', '^2.0.0-beta.1'],
    ['one wildcard, to a pre-release', '1.x', '2.0.0-beta.1', '^2.0.0-beta.1'],
    ['a wildcard of patches, to a pre-release', '1.2.x', '1.3.0-beta.1', '~1.3.0-beta.1'],
    ['a lower bound, to a pre-release', '>=1.2.3', '2.0.0-beta.1', '>=2.0.0-beta.1'],
    ['an exclusive lower bound, to a pre-release', '>1.2.3', '2.0.0-beta.1', '>=2.0.0-beta.1'],
    ['bounds of one major version', '>=1.2.3 <2.0.0', '2.0.0', '>=2.0.0 <3.0.0'],
    ['bounds of one number', '>=1 <2', '2.1.0', '>=2 <3.0.0'],
    ['bounds of one minor version', '>=1.2.0 <1.3.0', '1.3.1', '>=1.3.1 <1.4.0'],
    ['an upper bound', '<2.0.0', '2.0.0', '<3.0.0'],
    ['an upper bound, to a pre-release', '<2.0.0', '2.0.0-beta.1', '>=2.0.0-beta.1 <3.0.0'],
    ['an inclusive upper bound', '>=1.0.0 <=1.9.0', '2.0.0', '>=2.0.0 <=2.0.0'],
    ['a hyphen', '1.0.0 - 1.9.0', '2.0.0', '2.0.0 - 2.0.0'],
    ['a hyphen between single numbers', '1 - 2', '3.0.0', '3 - 3'],
    ['a hyphen, to a pre-release', '1 - 2', '3.0.0-rc.1', '3.0.0-rc.1 - 3.0.0-rc.1'],
    ['alternatives', '^1.0.0 || ^2.0.0', '3.0.0', '^1.0.0 || ^2.0.0 || ^3.0.0'],
    ['a range of the workspace', 'workspace:~1.2.3', '2.0.0', 'workspace:~2.0.0'],
    ['build metadata is not written', '1.2.3', '1.3.0+build.7', '1.3.0'],
  ])('%s', (_name, range, to, expected) => {
    expect(rewriteRange(range, version(to))).toBe(expected);
  });

  it.each(['workspace:*', 'workspace:^', 'workspace:~', 'npm:a@^1.0.0', 'file:../a', 'catalog:', 'latest', '*', ''])(
    'the text of %j stays',
    (range) => {
      expect(rewriteRange(range, version('9.0.0'))).toBe(range);
    },
  );

  it('the text of a range that holds the version stays', () => {
    expect(rewriteRange('^1.0.0', version('1.1.0'))).toBe('^1.0.0');
  });

  const number = fc.constantFrom('0', '1', '2', '10');
  const partial = fc
    .tuple(number, fc.option(fc.constantFrom('0', '1', '7', 'x', '*')), fc.option(fc.constantFrom('0', '1', '7', 'x')))
    .map(([major, minor, patch]) => [major, minor, minor === null ? null : patch].filter((part) => part !== null).join('.'));
  const comparator = fc.tuple(fc.constantFrom('', '^', '~', '>=', '>', '<', '<=', '=', '^ ', 'v'), partial).map((parts) => parts.join(''));
  const alternative = fc.oneof(
    comparator,
    fc.tuple(comparator, comparator).map((parts) => parts.join('  ')),
    fc.tuple(partial, partial).map((parts) => parts.join(' - ')),
  );
  const range = fc.array(alternative, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' || '));

  it('the new range holds the version, and is rewritten once only', () => {
    fc.assert(
      fc.property(range, anyVersion, (declared, to) => {
        fc.pre(semver.validRange(declared) !== null);
        const rewritten = rewriteRange(declared, to);
        expect(leavesRange(rewritten, version('0.0.0'), to)).toBe(false);
        expect(readRange(rewritten).kind === 'any' || semver.satisfies(formatVersion(to), rewritten)).toBe(true);
        expect(rewriteRange(rewritten, to)).toBe(rewritten);
      }),
      { numRuns: 2000 },
    );
  });
});
