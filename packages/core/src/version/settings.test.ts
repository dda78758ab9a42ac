import { describe, expect, it } from '@jest/globals';
import type { VersionConfig, VersionInputs } from './given.ts';
import { settingsOf } from './settings.ts';

const read = (inputs: VersionInputs = {}, settings: VersionConfig | undefined = undefined) =>
  settingsOf(inputs, { settings, file: 'artifacts.yml' });

describe('the settings in force', () => {
  it('are the defaults where nothing is said', () => {
    expect(read()).toEqual({
      scheme: 'semver',
      tagFormat: undefined,
      packages: [],
      channel: undefined,
      releaseAs: undefined,
      initialVersion: '0.1.0',
      initial: 'manifest',
      range: undefined,
      calverFormat: 'YYYY.MM.MICRO',
      build: undefined,
      squashBody: 'none',
      types: {},
      zero: { breaking: 'minor', feature: 'minor' },
      groups: [],
      ignore: { authors: [], paths: [], commits: [] },
      commitMessage: 'chore(release): {tags}',
      changelog: 'CHANGELOG.md',
    });
  });

  it('are those of the config', () => {
    const zero = { breaking: 'major' } as const;
    const config: VersionConfig = {
      scheme: 'semver',
      channel: 'beta',
      'tag-format': 'r{version}',
      types: { FEAT: 'patch' },
      zero,
      changelog: { path: 'none' },
      packages: ['a'],
      'commit-message': 'release {tags}',
    };
    expect(read({}, config)).toMatchObject({
      channel: 'beta',
      tagFormat: 'r{version}',
      types: { feat: 'patch' },
      zero: { breaking: 'major', feature: 'minor' },
      changelog: undefined,
      packages: ['a'],
      commitMessage: 'release {tags}',
    });
  });

  it('are those of inputs first', () => {
    const config: VersionConfig = { channel: 'beta', changelog: { path: 'none' }, packages: ['a'] };
    expect(read({ channel: 'rc', changelog: 'NEWS.md', packages: ['b'] }, config)).toMatchObject({
      channel: 'rc',
      changelog: 'NEWS.md',
      packages: ['b'],
    });
  });

  it('do not come from an empty input', () => {
    const empty = { scheme: '', channel: '', 'tag-format': '', 'release-as': '', changelog: '', build: '', range: '', packages: [] };
    const config = { channel: 'beta', packages: ['a'] };
    expect(read(empty, config)).toEqual(read({}, config));
  });
});

it.each<[string, VersionInputs, VersionConfig]>([
  ['the calendar', { scheme: 'calver' }, { channel: 'beta', range: '1.x', build: 'x', 'initial-version': '1.0.0' }],
  ['hashes', { scheme: 'sha' }, { channel: 'beta', range: '1.x', build: 'x', 'calver-format': 'YYYY.MICRO' }],
  ['semver', { scheme: 'semver' }, { scheme: 'semver-build', build: 'x', 'calver-format': 'YYYY.MICRO' }],
])('what a policy says for other schemes is passed over by %s', (_name, inputs, config) => {
  expect(read(inputs, config)).toEqual(read(inputs));
});

describe('a setting that cannot be in force', () => {
  it.each<[string, VersionInputs, VersionConfig, string, string]>([
    ['an unknown scheme', { scheme: 'semvr' }, {}, 'INPUT_INVALID', 'The input "scheme" cannot be "semvr" here.'],
    ['a tag format without the version', { 'tag-format': 'v' }, {}, 'INPUT_INVALID', 'The input "tag-format" cannot be "v" here.'],
    [
      'one that the config has',
      {},
      { 'tag-format': 'v' },
      'CONFIG_INVALID',
      'The key "version.tag-format" of artifacts.yml cannot be "v" here.',
    ],
    ['a tag format with two versions', { 'tag-format': '{version}{version}' }, {}, 'INPUT_INVALID', '{version}{version}'],
    ['a tag format that git refuses', { 'tag-format': 'a b {version}' }, {}, 'INPUT_INVALID', 'a b {version}'],
    ['an initial version that is none', { 'initial-version': '1.0' }, {}, 'INPUT_INVALID', '"1.0"'],
    ['an initial version of 0.0.0', { 'initial-version': '0.0.0' }, {}, 'INPUT_INVALID', '"0.0.0"'],
    ['an exact version with a v', { 'release-as': 'v1.0.0' }, {}, 'INPUT_INVALID', '"v1.0.0"'],
    ['a range that is none', { range: '^1' }, {}, 'INPUT_INVALID', '"^1"'],
    ['a commit message that does not name the tags', { 'commit-message': 'release\n\n{tags}' }, {}, 'INPUT_INVALID', 'commit-message'],
    ['a channel beside the calendar', { scheme: 'calver', channel: 'beta' }, {}, 'INPUT_INVALID', '"channel"'],
    ['a range beside hashes', { scheme: 'sha', range: '1.x' }, {}, 'INPUT_INVALID', '"range"'],
    ['an exact version beside the calendar', { 'release-as': '2.0.0' }, { scheme: 'calver' }, 'INPUT_INVALID', '"release-as"'],
    ['a first version beside the calendar', { 'initial-version': '2.0.0' }, { scheme: 'calver' }, 'INPUT_INVALID', '"initial-version"'],
    ['a calendar beside another scheme', { 'calver-format': 'YYYY.MICRO' }, {}, 'INPUT_INVALID', '"calver-format"'],
    ['build metadata beside another scheme', { build: 'x' }, {}, 'INPUT_INVALID', '"build"'],
    ['no build metadata', { scheme: 'semver-build' }, {}, 'INVALID_BUILD_METADATA', 'semver-build'],
    ['a calendar of unknown tokens', { scheme: 'calver', 'calver-format': 'QQ' }, {}, 'INVALID_CALVER_FORMAT', '"QQ"'],
    ['a channel that git refuses', { channel: 'a..b' }, {}, 'INVALID_CHANNEL', '"a..b"'],
    ['files', {}, { files: [{ path: 'Chart.yaml' }] }, 'NOT_SUPPORTED_YET', 'version.files in artifacts.yml'],
    ['sections of the changelog', {}, { changelog: { sections: {} } }, 'NOT_SUPPORTED_YET', 'version.changelog.sections'],
  ])('is %s', (_what, inputs, config, code, told) => {
    expect(() => read(inputs, config)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(told) }));
  });
});
