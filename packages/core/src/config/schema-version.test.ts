import { describe, expect, it } from '@jest/globals';
import { parseConfig } from './document.ts';

const parse = (text: string) => parseConfig(text, 'artifacts.yml', {}, 'version');

const ALL = `
scheme: semver
packages: ['@acme/*', '!@acme/site']
tag-format: 'v{version}'
channel: beta
initial-version: 1.0.0
initial: bump
range: 1.x
calver-format: YYYY.MM.MICRO
build: g{sha12}
squash-body: bullets
types: { feat: minor, deps: patch, docs: none }
zero: { breaking: major, feature: patch }
groups: [{ kind: fixed, packages: ['@acme/*'] }]
ignore: { authors: ['*bot*'], paths: ['**/*.md'], commits: [0123abc] }
commit-message: 'release: {tags}'
changelog: { path: CHANGES.md }
`;

describe('the key "version"', () => {
  it('has every key of the semantics', async () => {
    expect(Object.keys((await parse(ALL)).value.version ?? {})).toHaveLength(16);
  });

  it.each([
    ['an unknown key', 'chanel: beta', 'Write "channel" instead'],
    ['an unknown scheme', 'scheme: semvr', '"semvr"'],
    ['a level that does not exist', 'types: { feat: huge }', '"huge"'],
    ['a type that no header can have', 'types: { "a b": major }', '"a b"'],
    ['a group without members', 'groups: [{ kind: fixed, packages: [] }]', 'groups.0.packages'],
    ['a group of another kind', 'groups: [{ kind: free, packages: [a] }]', '"free"'],
    ['six letters of a hash', 'ignore: { commits: [abcdef] }', '"abcdef"'],
    ['an empty text', 'channel: ""', 'channel'],
    ['a key of `zero` that does not exist', 'zero: { fix: minor }', '"fix"'],
  ])('refuses %s', async (_what, text, told) => {
    const error = await parse(text).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: 'CONFIG_INVALID' });
    expect(`${String(error)} ${JSON.stringify(error)}`.replaceAll('\\"', '"')).toContain(told);
  });

  it('lets through what is known and not supported, for the action to say so', async () => {
    expect((await parse('files: [{ path: Chart.yaml }]\nchangelog: { sections: { feat: New } }')).value.version).toMatchObject({
      files: [{}],
    });
  });
});
