/** Settings as they were given: in an input, or else in the policy file, for the schemes under which they do something. Pure. */

import { ArtifactError, oneOf, quote } from '../foundation/index.ts';
import type { Level, Scheme, VersionSettings } from './model.ts';

/** The inputs that change what is planned; an empty one is absent. */
export interface VersionInputs {
  readonly scheme?: string | undefined;
  readonly 'calver-format'?: string | undefined;
  readonly packages?: readonly string[] | undefined;
  readonly 'tag-format'?: string | undefined;
  readonly channel?: string | undefined;
  readonly 'release-as'?: string | undefined;
  readonly 'initial-version'?: string | undefined;
  readonly range?: string | undefined;
  readonly build?: string | undefined;
  readonly changelog?: string | undefined;
  readonly 'commit-message'?: string | undefined;
}

/** The `version:` key of the policy file, as its schema leaves it. */
export interface VersionConfig {
  readonly scheme?: Scheme | undefined;
  readonly packages?: readonly string[] | undefined;
  readonly 'tag-format'?: string | undefined;
  readonly channel?: string | undefined;
  readonly 'initial-version'?: string | undefined;
  readonly initial?: 'manifest' | 'bump' | undefined;
  readonly range?: string | undefined;
  readonly 'calver-format'?: string | undefined;
  readonly build?: string | undefined;
  readonly 'commit-message'?: string | undefined;
  readonly 'squash-body'?: 'none' | 'bullets' | undefined;
  readonly types?: Readonly<Record<string, Level | 'none'>> | undefined;
  readonly zero?: { readonly breaking?: 'minor' | 'major' | undefined; readonly feature?: 'minor' | 'patch' | undefined } | undefined;
  readonly groups?: VersionSettings['groups'] | undefined;
  readonly ignore?: { readonly [Part in keyof VersionSettings['ignore']]?: readonly string[] | undefined } | undefined;
  readonly changelog?: { readonly path?: string | undefined; readonly sections?: unknown } | undefined;
  readonly files?: unknown;
}

/** The config as it is in force, and its file as it is shown. */
export interface VersionPolicy {
  readonly settings: VersionConfig | undefined;
  readonly file: string;
}

const SCHEMES: readonly Scheme[] = ['semver', 'calver', 'sha', 'semver-build'];

const SEMVER: readonly Scheme[] = ['semver', 'semver-build'];

/** The schemes under which a setting does something, where those are not all. */
const SCHEMES_OF: Readonly<Partial<Record<keyof VersionInputs, readonly Scheme[]>>> = {
  build: ['semver-build'],
  'calver-format': ['calver'],
  channel: SEMVER,
  'initial-version': SEMVER,
  range: SEMVER,
  'release-as': SEMVER,
};

/** A value, and where it was given. */
export interface Given {
  readonly value: string;
  readonly where: string;
  readonly code: 'INPUT_INVALID' | 'CONFIG_INVALID';
}

export type Give = (name: Setting) => Given | undefined;
type Setting = Exclude<keyof VersionInputs, 'packages'>;

/**
 * An input that would do nothing under the scheme is a mistake. A policy is written for several workflows, one of which may choose another
 * scheme by its input: what does nothing there is passed over.
 */
export function giver(inputs: VersionInputs, policy: VersionPolicy, scheme: Scheme): Give {
  return (name) => {
    const given = givenAs(name, inputs, policy);
    const schemes = SCHEMES_OF[name] ?? SCHEMES;
    if (given === undefined || schemes.includes(scheme)) return given;
    if (given.code === 'CONFIG_INVALID') return undefined;
    throw unfit(given, `it beside ${schemes.map((each) => `\`scheme: ${each}\``).join(' or ')} alone`);
  };
}

function givenAs(name: Setting, inputs: VersionInputs, { file, settings = {} }: VersionPolicy): Given | undefined {
  const input = inputs[name];
  if (input) return { value: input, where: `The input "${name}"`, code: 'INPUT_INVALID' };
  const value = Object.entries(settings).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? { value, where: `The key "version.${name}" of ${file}`, code: 'CONFIG_INVALID' } : undefined;
}

/** @throws ArtifactError `INPUT_INVALID`. */
export function schemeGiven(inputs: VersionInputs, policy: VersionPolicy): Scheme {
  const given = givenAs('scheme', inputs, policy);
  const scheme = SCHEMES.find((each) => each === (given?.value ?? 'semver'));
  if (scheme === undefined && given !== undefined) throw unfit(given, oneOf(SCHEMES));
  return scheme ?? 'semver';
}

/** The error for a value that cannot be in force. */
export function unfit({ value, where, code }: Given, wanted: string): ArtifactError {
  return new ArtifactError(code, {
    message: `${where} cannot be ${quote(value)} here.`,
    wanted,
    found: quote(value),
    fix: 'Correct the value, or remove it.',
  });
}
