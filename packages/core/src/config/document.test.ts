import { describe, expect, it } from '@jest/globals';
import type { JsonPath } from '../foundation/index.ts';
import { parseConfig } from './document.ts';

const RULES = { lockfile: ['source/host', 'source/git', 'parse/bom'] };
const parse = (text: string, under?: 'lockfile') => parseConfig(text, '.github/artifacts.yml', RULES, under);

/** The text that a location covers. */
async function located(text: string, path: JsonPath, under?: 'lockfile'): Promise<string> {
  const { file, line, column, endLine, endColumn } = (await parse(text, under)).locate(path);
  expect([file, line]).toEqual(['.github/artifacts.yml', endLine]);
  return text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1) ?? '';
}

const POLICY = `# Ours
lockfile:
  registries:
    default: https://registry.example.com
    "@example": [https://npm.pkg.github.com, "http://localhost:4873"]
  internal: ['@example', shop-*]
  rules:
    source/host: warning
    parse/*: off
  exceptions:
    - rule: source/git
      subject: ms
      reason: a fork
      owner: platform
      expires: 2027-01-31
publish:
  anything: [1, 2]
`;

describe('a policy', () => {
  it('is read as it stands', async () => {
    expect((await parse(POLICY)).value).toEqual({
      lockfile: {
        registries: { default: 'https://registry.example.com', '@example': ['https://npm.pkg.github.com', 'http://localhost:4873'] },
        internal: ['@example', 'shop-*'],
        rules: { 'source/host': 'warning', 'parse/*': 'off' },
        exceptions: [{ rule: 'source/git', subject: 'ms', reason: 'a fork', owner: 'platform', expires: '2027-01-31' }],
      },
      publish: { anything: [1, 2] },
    });
  });

  it.each<[JsonPath, string]>([
    [['lockfile', 'rules', 'source/host'], 'warning'],
    [['lockfile', 'exceptions', 0, 'subject'], 'ms'],
    [['lockfile', 'registries', '@example', 1], '"http://localhost:4873"'],
    [['lockfile', 'rules', 'source/git'], 'rules'],
  ])('shows where %j stands', async (path, expected) => {
    expect(await located(POLICY, path)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['a comment', '# nothing'],
    ['an empty object', '{}'],
    ['null', 'null'],
  ])('may be %s', async (_sentence, text) => {
    expect((await parse(text)).value).toEqual({});
  });

  it('of one key alone stands in an input, and is found there', async () => {
    const text = 'rules:\n  source/host: notice\n';
    expect((await parse(text, 'lockfile')).value).toEqual({ lockfile: { rules: { 'source/host': 'notice' } } });
    expect(await located(text, ['lockfile', 'rules', 'source/host'], 'lockfile')).toBe('notice');
    expect((await parse('', 'lockfile')).value).toEqual({ lockfile: {} });
  });
});

describe('a policy with a wrong key', () => {
  it.each<[string, string, string, string, RegExp]>([
    [
      'at the top',
      'lockfil: {}',
      'the unknown key "lockfil" at the top, at .github/artifacts.yml:1:1.',
      'Write "lockfile" instead of "lockfil"',
      /^version, publish, lockfile, sign or cleanup$/,
    ],
    [
      'in a key',
      'lockfile:\n  rule: {}',
      'the unknown key "rule" under "lockfile", at .github/artifacts.yml:2:3.',
      'Write "rules" instead',
      /^registries, internal, rules or exceptions$/,
    ],
    [
      'among the rules',
      'lockfile:\n  rules:\n    source/hots: off',
      'the unknown key "source/hots" under "lockfile.rules", at .github/artifacts.yml:3:5.',
      'Write "source/host" instead',
      /source\/host, source\/\*/,
    ],
    [
      'among the rules that is no group',
      'lockfile: { rules: { nothing/*: off } }',
      'the unknown key "nothing/*"',
      'Remove "nothing/*"',
      /source\/\*/,
    ],
    [
      'in an exception',
      'lockfile:\n  exceptions:\n    - { rule: source/*, subject: ms, reason: r, expire: x }',
      'the unknown key "expire" under "lockfile.exceptions.0", at .github/artifacts.yml:3:49.',
      'Write "expires" instead',
      /expires$/,
    ],
    [
      'among the registries',
      'lockfile: { registries: { example: "https://a.example.com" } }',
      'the unknown key "example"',
      'Remove "example"',
      /^default or @scope$/,
    ],
    ['that every object has', 'toString: 1', 'the unknown key "toString"', 'Remove "toString"', /./],
    ['that is no text', '1: 2', 'the unknown key "1"', 'Remove "1"', /./],
  ])('%s names it, its place and the nearest one', async (_sentence, text, message, fix, wanted) => {
    await expect(parse(text)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
      wanted: expect.stringMatching(wanted),
    });
  });

  it.each([
    ['reason', '- rule: source/git\n      subject: ms'],
    ['rule', '- subject: ms\n      reason: r'],
  ])('that is missing, such as %s, names it', async (key, exception) => {
    await expect(parse(`lockfile:\n  exceptions:\n    ${exception}`)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining(`lacks "${key}" under "lockfile.exceptions.0", at .github/artifacts.yml:3:7.`),
      found: 'nothing',
      fix: `Add "${key}" in line 3 of .github/artifacts.yml.`,
    });
  });

  it('in an input counts lines in the input', async () => {
    await expect(parse('rules:\n  source/hots: off', 'lockfile')).rejects.toMatchObject({ message: expect.stringContaining('.yml:2:3.') });
  });
});

describe('a policy with a wrong value', () => {
  const wrong = { code: 'CONFIG_INVALID' };
  it.each<[string, string, string, RegExp]>([
    ['a text', 'hello', '"hello" at .github/artifacts.yml:1:1, which the file cannot be', /^an object$/],
    ['a list', '- a', '"[\\"a\\"]" at .github/artifacts.yml:1:1, which the file cannot be', /^an object$/],
    ['an empty list', '[]', '"[]" at .github/artifacts.yml:1:1, which the file cannot be', /^an object$/],
    ['a key without a value', 'lockfile:', 'which "lockfile" cannot be', /^an object$/],
    ['a list for a key', 'lockfile: [rules]', 'which "lockfile" cannot be', /^an object$/],
    ['an empty list for a key', 'lockfile: []', 'which "lockfile" cannot be', /^an object$/],
    ['a list of rules', 'lockfile: { rules: [] }', 'which "lockfile.rules" cannot be', /^an object$/],
    ['a list in the place of an exception', 'lockfile: { exceptions: [[]] }', 'which "lockfile.exceptions.0" cannot be', /^an object$/],
    ['an object of exceptions', 'lockfile: { exceptions: {} }', 'which "lockfile.exceptions" cannot be', /^a list of exceptions$/],
    [
      'a severity that is none',
      'lockfile: { rules: { source/host: warn } }',
      '"warn" at .github/artifacts.yml:1:35',
      /^"error", "warning", "notice" or "off"$/,
    ],
    ['a severity that is an object', 'lockfile: { rules: { source/host: { a: 1 } } }', 'cannot be', /"off"$/],
    [
      'an exception from a rule that is none',
      'lockfile: { exceptions: [{ rule: source/gti, subject: b, reason: c }] }',
      '"lockfile.exceptions.0.rule" cannot be',
      /^a rule id or "group\/\*"$/,
    ],
    [
      'an empty reason',
      'lockfile: { exceptions: [{ rule: source/git, subject: b, reason: "" }] }',
      '"lockfile.exceptions.0.reason" cannot be',
      /^a text that is not empty$/,
    ],
    [
      'a date that does not exist',
      'lockfile: { exceptions: [{ rule: source/git, subject: b, reason: c, expires: 2026-02-30 }] }',
      '"2026-02-30"',
      /^a date such as/,
    ],
    ['a number among names', 'lockfile: { internal: [a, 1] }', '"lockfile.internal.1" cannot be', /^a text$/],
  ])('such as %s, quotes it and says what is wanted', async (_sentence, text, message, wanted) => {
    await expect(parse(text)).rejects.toMatchObject({
      ...wrong,
      message: expect.stringContaining(message),
      wanted: expect.stringMatching(wanted),
    });
  });

  it.each([
    'http://registry.example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'https://user:hunter22@registry.example.com',
    'https://token@registry.example.com',
    'https://registry.example.com?x=1',
    'https://registry.example.com/#x',
    'https://registry.example.com\\@evil.example.net',
    'https://',
    'https:///registry.example.com',
    'https://[registry',
    'https://registry.example.com:99999',
    'https://registry example.com',
    'registry.example.com',
    'ftp://registry.example.com',
    '',
  ])('does not take %j for a registry', async (address) => {
    const text = JSON.stringify({ lockfile: { registries: { default: address } } });
    const error = { ...wrong, wanted: 'an https address (http on loopback only) without credentials, query or fragment' };
    await expect(parse(text)).rejects.toMatchObject(error);
    await expect(parse(text)).rejects.not.toMatchObject({ message: expect.stringContaining('hunter22') });
  });

  it.each([
    'https://registry.example.com',
    'https://registry.example.com:8443/api/npm/all/',
    'https://art.example.com/a@b/',
    'http://localhost:4873',
    'http://127.0.0.1:4873/',
    'http://[::1]:4873/npm/',
  ])('takes %s for one', async (address) => {
    const text = JSON.stringify({ lockfile: { registries: { default: address, '@example': [address] } } });
    expect((await parse(text)).value.lockfile?.registries).toEqual({ default: address, '@example': [address] });
  });

  it('is told the word that was meant', async () => {
    const misspelt = 'lockfile: { exceptions: [{ rule: source/gti, subject: b, reason: c }] }';
    await expect(parse(misspelt)).rejects.toMatchObject({ fix: 'Write "source/git" in line 1 of .github/artifacts.yml.' });
  });

  it('does not take an empty list of registries', async () => {
    await expect(parse('lockfile: { registries: { default: [] } }')).rejects.toMatchObject({ ...wrong, wanted: 'at least one registry' });
  });
});

describe('a policy that can be read in two ways', () => {
  it.each([
    ['a duplicate key', 'version: 1\nversion: 2', 2, /unique/],
    ['an anchor', 'version: &a 1', 1, /Anchors/],
    ['an alias', 'version: 1\nlockfile: *a', 2, /Aliases/],
    ['a merge key', 'version: &a {}\nlockfile:\n  <<: *a', 1, /Anchors/],
    ['a tag', 'version: !x 1', 1, /[Tt]ag/],
    ['a second document', 'version: 1\n---\nversion: 2', 2, /second document/],
    ['a tab', 'lockfile:\n\trules: {}', 2, /[Tt]ab/],
    ['a list as a key', 'version:\n  ? [a]\n  : 1', 2, /key/],
    ['what is no YAML', 'a: [', 1, /./],
  ])('is refused at its line: %s', async (_sentence, text, line, found) => {
    await expect(parse(text)).rejects.toMatchObject({
      code: 'CONFIG_UNREADABLE',
      message: expect.stringContaining(`cannot be read at .github/artifacts.yml:${line}:`),
      found: expect.stringMatching(found),
      fix: `Correct line ${line} of .github/artifacts.yml.`,
    });
  });
});
