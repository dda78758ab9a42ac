/** The settings in force: input, then config, then default. Pure. Spec: contract.md section 1; version-semantics.md, "Configuration". */
import { ArtifactError } from '../foundation/index.ts';
import { parseCalverFormat, parseChannel, parseMaintenanceRange, parseVersion } from '../scheme/index.ts';
import { type Give, type Given, giver, schemeGiven, unfit, type VersionConfig, type VersionInputs, type VersionPolicy } from './given.ts';
import type { Scheme, VersionSettings } from './model.ts';
import { notSupportedYet } from './not-supported.ts';
import { isReleaseTemplate } from './release-commit.ts';
import { isTagFormat, TAG_NAMES } from './tag-format.ts';

/**
 * @throws ArtifactError `INPUT_INVALID` or `CONFIG_INVALID` for what cannot be in force, by where it was given; `INVALID_CHANNEL`,
 * `INVALID_CALVER_FORMAT`, `INVALID_BUILD_METADATA`; `NOT_SUPPORTED_YET`.
 */
export function settingsOf(inputs: VersionInputs, policy: VersionPolicy): VersionSettings {
  const config = policy.settings ?? {};
  refuseLater(config, policy.file);
  const scheme = schemeGiven(inputs, policy);
  const given = giver(inputs, policy, scheme);
  return {
    scheme,
    tagFormat: checked(given('tag-format'), isTagFormat, `one \`{version}\` in ${TAG_NAMES}: \`v{version}\`, for example`),
    packages: packagesOf(inputs, config),
    channel: parsed(given('channel'), parseChannel),
    releaseAs: checked(given('release-as'), isVersion, 'a version such as `2.0.0`'),
    initialVersion: checked(given('initial-version'), isInitial, 'a version above 0.0.0, such as `1.0.0`') ?? '0.1.0',
    initial: config.initial ?? 'manifest',
    range: checked(given('range'), isRange, '`1.x` or `1.2.x`'),
    calverFormat: parsed(given('calver-format'), (text) => parseCalverFormat(text).text) ?? 'YYYY.MM.MICRO',
    build: buildOf(given, scheme),
    squashBody: config['squash-body'] ?? 'none',
    types: Object.fromEntries(Object.entries(config.types ?? {}).map(([type, level]) => [type.toLowerCase(), level])),
    zero: { breaking: config.zero?.breaking ?? 'minor', feature: config.zero?.feature ?? 'minor' },
    groups: config.groups ?? [],
    ignore: { authors: config.ignore?.authors ?? [], paths: config.ignore?.paths ?? [], commits: config.ignore?.commits ?? [] },
    commitMessage: checked(given('commit-message'), isReleaseTemplate, '`{tags}` once in its first line') ?? 'chore(release): {tags}',
    changelog: changelogOf(inputs, config),
  };
}

function parsed(given: Given | undefined, parse: (value: string) => string): string | undefined {
  return given && parse(given.value);
}

function checked(given: Given | undefined, isRight: (value: string) => boolean, wanted: string): string | undefined {
  if (given !== undefined && !isRight(given.value)) throw unfit(given, wanted);
  return given?.value;
}

function buildOf(given: Give, scheme: Scheme): string | undefined {
  const build = given('build')?.value;
  if (build === undefined && scheme === 'semver-build') throw buildMissing();
  return build;
}

const isVersion = (text: string): boolean => parseVersion(text) !== undefined;

const isRange = (text: string): boolean => parseMaintenanceRange(text) !== undefined;

function isInitial(text: string): boolean {
  const version = parseVersion(text);
  return version !== undefined && version.major + version.minor + version.patch > 0;
}

/** A list without items says nothing. */
function packagesOf({ packages = [] }: VersionInputs, config: VersionConfig): readonly string[] {
  return packages.length > 0 ? packages : (config.packages ?? []);
}

function changelogOf(inputs: VersionInputs, config: VersionConfig): string | undefined {
  const path = inputs.changelog || config.changelog?.path || 'CHANGELOG.md';
  return path === 'none' ? undefined : path;
}

function refuseLater({ changelog, files }: VersionConfig, file: string): void {
  if (files !== undefined) throw notSupportedYet(`version.files in ${file}`, 'package.json, which is written without it');
  if (changelog?.sections !== undefined) throw notSupportedYet(`version.changelog.sections in ${file}`, '`changelog.path` alone');
}

function buildMissing(): ArtifactError {
  return new ArtifactError('INVALID_BUILD_METADATA', {
    message: 'The scheme "semver-build" has no build metadata to add.',
    wanted: 'the input `build`, or the key `version.build`',
    found: 'neither',
    fix: 'Add `build: g{sha12}`, for example.',
  });
}
