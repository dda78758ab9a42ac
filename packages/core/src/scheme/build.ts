/**
 * Versions that are named by a commit or a run, and how registries write versions. Pure.
 *
 * Spec: version-semantics.md, rules 13 and 14; SemVer 2.0.0, clause 10; OCI distribution-spec v1.1.1 for tags.
 */
import { ArtifactError, quote } from '../foundation/index.ts';
import { coreOf, formatVersion, isBuild, parseVersion, type SemVer } from './semver.ts';

const SHORT = 12;
const MAX_OCI_TAG = 128;

/**
 * `g` and the first 12 letters of the hash. Not git's own abbreviation, which grows with the repository; the `g` makes an identifier of
 * SemVer of digits with a leading zero.
 *
 * @param isTaken whether these letters name another commit as well; one more letter is then taken.
 */
export function shaVersion(sha: string, isTaken: (abbreviation: string) => boolean = () => false): string {
  let length = SHORT;
  while (length < sha.length && isTaken(sha.slice(0, length))) length += 1;
  return `g${sha.slice(0, length)}`;
}

/** What a template of build metadata can name. */
export interface BuildFacts {
  readonly sha: string;
  /** The number of the workflow run; undefined outside GitHub Actions. */
  readonly run: string | undefined;
}

/**
 * `version` with build metadata: `g{sha12}` makes `1.2.3+g0123456789ab`.
 *
 * @throws ArtifactError `INVALID_BUILD_METADATA` for unknown placeholders, for what SemVer forbids, and where no OCI tag can hold the version.
 */
export function withBuild(version: SemVer, template: string, facts: BuildFacts): SemVer {
  const values: Readonly<Record<string, string | undefined>> = { '{sha12}': facts.sha.slice(0, SHORT), '{run}': facts.run };
  const build = template.replace(/\{[^{}]*\}/g, (placeholder) => values[placeholder] ?? placeholder);
  if (!isBuild(build))
    throw invalidBuild(template, build, 'identifiers of `[0-9A-Za-z-]` with dots between them; the placeholders are {sha12} and {run}');
  const result = { ...version, build: build.split('.') };
  if (formatVersion(result).length > MAX_OCI_TAG)
    throw invalidBuild(template, build, `a version of ${MAX_OCI_TAG} characters at most, as an OCI tag has`);
  return result;
}

/** As npm stores it: it drops build metadata, and takes versions of SemVer only. What is none (a CalVer with zeros) stays as it is. */
export function npmVersionOf(version: string): string {
  if (/^g[0-9a-f]{12,}$/.test(version)) return `0.0.0-${version}`;
  const parsed = parseVersion(version);
  return parsed === undefined ? version : formatVersion({ ...coreOf(parsed), prerelease: parsed.prerelease });
}

/** As a tag of an image: `+` is not allowed there; `_` takes its place, as Helm does it, and occurs in no version. */
export function ociTagOf(version: string): string {
  return version.replaceAll('+', '_');
}

function invalidBuild(template: string, build: string, wanted: string): ArtifactError {
  return new ArtifactError('INVALID_BUILD_METADATA', {
    message: `The build metadata ${quote(template)} gives ${quote(build)}, which cannot stand behind the \`+\` of a version.`,
    wanted,
    found: quote(build),
    fix: 'Correct the `build` input, to `build: g{sha12}` for example. `{run}` exists in GitHub Actions only.',
  });
}
