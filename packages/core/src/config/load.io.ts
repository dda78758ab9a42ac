/** Finds and reads the policy file: in the working tree, at the base, or in another repository. Spec: contract.md section 1, `config`. */
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ArtifactError, type JsonPath, type Location, quote } from '../foundation/index.ts';
import type { GitHubApi } from '../github/index.ts';
import { relativeTo, type Workspace, type WorkspacePath } from '../host/index.ts';
import type { BaseTree } from './base.io.ts';
import type { ConfigDocument } from './document.ts';
import { parsePolicy } from './lazy.ts';
import type { ArtifactsConfig, RuleIds } from './schema.ts';

const LIMIT = 1024 * 1024;

/** The one file that may be absent. */
export const DEFAULT_CONFIG = '.github/artifacts.yml';

/** An input that may hold the content of one key, in the place of the file. */
export interface Inline {
  readonly input: string;
  readonly text: string | undefined;
}

export interface PolicyRequest {
  /** The `config` input. */
  readonly path: string;
  /** Absent where the action has no such input. */
  readonly inline?: Inline;
  /** The ids that `rules` and `exceptions` may name. */
  readonly rules: RuleIds;
  readonly workspace: Workspace;
  /** The top of the repository, or of the workspace outside of one. */
  readonly top: WorkspacePath;
  /**
   * Where the run is judged by its base, and what the key says judges: that. The key of an action whose settings only describe what is
   * checked (`version`) is read from the working tree in pull requests, too: the caller then gives undefined.
   */
  readonly judge: BaseTree | undefined;
  readonly github: GitHubApi;
}

/** One key of the policy file, as it is in force for this run. */
export interface Policy<Settings> {
  readonly settings: Settings;
  /** As it is shown to people. */
  readonly file: string;
  /** The place of a value, seen from the key, in a file of the workspace; null where the policy is read from elsewhere. */
  readonly locate: (path: JsonPath) => Location | null;
  /** Where the head changes it, while the run is judged by the base. */
  readonly change: { readonly location: Location | null } | undefined;
}

/**
 * @returns the settings under `key`; undefined where nothing is said.
 * @throws ArtifactError `CONFIG_NOT_FOUND`, `CONFIG_UNREADABLE`, `CONFIG_INVALID`; `GITHUB_FAILED` for another repository.
 */
export async function loadPolicy<Key extends keyof ArtifactsConfig>(
  key: Key,
  request: PolicyRequest,
): Promise<Policy<ArtifactsConfig[Key]>> {
  if (request.inline?.text !== undefined) return await loadInline(key, request.inline.input, request.inline.text, request);
  const elsewhere = /^(?<repository>[\w-]+\/(?!\.{1,2}\/)[\w.-]+)\/(?<path>.+)@(?<ref>[^@]+)$/.exec(request.path)?.groups;
  if (elsewhere !== undefined) return await loadElsewhere(key, elsewhere, request);
  const file = await request.workspace.locate(request.path, request.top);
  if (request.judge !== undefined) return await loadJudged(key, file, request.judge, request);
  const document = await parsed(await request.workspace.read(file, LIMIT), file.relative, request);
  return {
    settings: document?.value[key],
    file: file.relative,
    locate: (path) => document?.locate([key, ...path]) ?? null,
    change: undefined,
  };
}

async function loadInline<Key extends keyof ArtifactsConfig>(
  key: Key,
  input: string,
  text: string,
  { rules }: PolicyRequest,
): Promise<Policy<ArtifactsConfig[Key]>> {
  const file = `the input "${input}"`;
  const { value } = await parsePolicy(text, file, rules, key);
  return { settings: value[key], file, locate: () => null, change: undefined };
}

async function loadElsewhere<Key extends keyof ArtifactsConfig>(
  key: Key,
  { path = '', ref = '', repository = '' }: Readonly<Record<string, string>>,
  request: PolicyRequest,
): Promise<Policy<ArtifactsConfig[Key]>> {
  const bytes = await request.github.readFile(repository, path, ref, LIMIT);
  const document = await parsed(bytes, request.path, request);
  return { settings: document?.value[key], file: request.path, locate: () => null, change: undefined };
}

/**
 * The base decides, and it may have no policy file yet. The head's own file is read as well: that it differs is something to tell, and a
 * broken one is an error now, not after the merge.
 */
async function loadJudged<Key extends keyof ArtifactsConfig>(
  key: Key,
  file: WorkspacePath,
  judge: BaseTree,
  request: PolicyRequest,
): Promise<Policy<ArtifactsConfig[Key]>> {
  // As it is written, and not where links lead: those are the head's, which could choose another file of the base.
  const { absolute } = request.top;
  const path = relativeTo(absolute, resolve(absolute, request.path));
  const head = await parsed(await request.workspace.read(file, LIMIT), file.relative, request);
  const bytes = await judge.readFile(path, LIMIT);
  const base = bytes && (await parsed(bytes, `${path} at the base ${judge.commit.slice(0, 12)}`, request));
  const own = head?.value[key] ?? {};
  const isSame = isDeepStrictEqual(base?.value[key] ?? {}, own) || isDeepStrictEqual(await valueAtTip(key, path, judge, request), own);
  return {
    settings: base?.value[key],
    file: file.relative,
    locate: () => null,
    change: isSame ? undefined : { location: head?.locateKey([key]) ?? null },
  };
}

/** What the base branch has by now; undefined where that is the base itself, or cannot be read. */
async function valueAtTip(key: keyof ArtifactsConfig, path: string, judge: BaseTree, request: PolicyRequest): Promise<unknown> {
  const tip = await judge.tip?.();
  if (tip === undefined) return undefined;
  try {
    const bytes = await tip.readFile(path, LIMIT);
    const document = bytes && (await parsed(bytes, path, request));
    return document?.value[key] ?? {};
  } catch {
    return undefined;
  }
}

async function parsed(bytes: Uint8Array | undefined, shown: string, { path, rules }: PolicyRequest): Promise<ConfigDocument | undefined> {
  if (bytes !== undefined) return await parsePolicy(new TextDecoder().decode(bytes), shown, rules);
  if (path === DEFAULT_CONFIG) return undefined;
  throw new ArtifactError('CONFIG_NOT_FOUND', {
    message: `There is no policy file ${quote(path)}.`,
    wanted: 'a file in the repository, relative to its top, or OWNER/REPO/path@ref',
    found: 'nothing (a private repository also looks so to a token that may not read it)',
    fix: 'Correct "config" under "with:", or remove it.',
  });
}
