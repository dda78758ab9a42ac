/**
 * What a lockfile may contain. Pure. Spec: contract.md section 7, key `lockfile`.
 */
import { globs, type Instant, type Location, type Matcher, parseExpiry, type Severity } from '../foundation/index.ts';
import { registryRoots, scopeOf } from '../npm/index.ts';

export type RuleSetting = Severity | 'off';

export interface ExceptionEntry {
  /** A rule's id, or `group/*`. */
  readonly rule: string;
  /** `name` or `name@version`. */
  readonly subject: string;
  readonly reason: string;
  readonly owner?: string | undefined;
  /** RFC 3339; a date holds through its day. */
  readonly expires?: string | undefined;
}

/** The `lockfile:` key of the policy file. */
export interface LockfileSettings {
  /** `default` and `@scope` to the root of a registry, or several. */
  readonly registries?: Readonly<Record<string, string | readonly string[]>> | undefined;
  /** Names or scopes (globs) that never come from the public registry. */
  readonly internal?: readonly string[] | undefined;
  /** A rule's id, or `group/*`, to its severity. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  readonly exceptions?: readonly ExceptionEntry[] | undefined;
}

/** The settings, and where they were read. */
export interface PolicyInForce {
  readonly settings: LockfileSettings | undefined;
  readonly file: string;
  /** The place of a value, seen from the `lockfile:` key; null where it is in no file of the workspace. */
  readonly locate: (path: readonly (string | number)[]) => Location | null;
  /** Where the head changes the policy that it is not judged by. */
  readonly change: { readonly location: Location | null } | undefined;
}

export interface LockPolicy {
  /** The roots that a package of this name may come from. */
  readonly rootsFor: (name: string) => readonly URL[];
  /** The roots of every registry that the policy knows. */
  readonly allRoots: readonly URL[];
  /** Whether its scope has registries of its own. */
  readonly hasOwnRegistry: (name: string) => boolean;
  readonly isInternal: Matcher;
  readonly publicRoots: readonly URL[];
}

export interface RegistryDefaults {
  /** The public registry: the npm client's own default. */
  readonly publicRegistry: string;
  /** What the repository's .npmrc says. */
  readonly npmrc: { readonly default: string | undefined; readonly scopes: ReadonlyMap<string, string> };
}

/** Registries come from the settings; where they say nothing, from .npmrc; and failing that from the npm client's default. */
export function createPolicy(settings: LockfileSettings, { publicRegistry, npmrc }: RegistryDefaults): LockPolicy {
  const roots = (written: string | readonly string[]): readonly URL[] =>
    [written]
      .flat()
      .flatMap((registry) => registryRoots(registry, publicRegistry))
      .filter((root) => URL.canParse(root))
      .map((root) => new URL(root));
  const named = new Map<string, readonly URL[]>();
  for (const [scope, registry] of [...npmrc.scopes, ...Object.entries(settings.registries ?? {})])
    named.set(scope.toLowerCase(), roots(registry));
  // npm writes the public address into lockfiles whatever registry it is configured for (replace-registry-host), so .npmrc adds to it.
  const fallback = named.get('default') ?? roots([...(npmrc.default === undefined ? [] : [npmrc.default]), publicRegistry]);
  // GitHub Packages does not tell capitals apart.
  const own = (name: string): readonly URL[] | undefined => named.get(scopeOf(name)?.toLowerCase() ?? '');
  const internal = settings.internal ?? [];
  return {
    rootsFor: (name) => own(name) ?? fallback,
    allRoots: [...new Set([...named.values(), fallback].flat())],
    hasOwnRegistry: (name) => own(name) !== undefined,
    isInternal:
      internal.length === 0 ? () => false : globs(internal.flatMap((item) => (/^!?@[^/]+$/.test(item) ? [`${item}/**`] : [item]))),
    publicRoots: roots(publicRegistry),
  };
}

/** What the settings say of a rule: its own id before its group; undefined where they say nothing. */
export function settingOf({ rules = {} }: LockfileSettings, rule: string): RuleSetting | undefined {
  return rules[rule] ?? rules[`${groupOf(rule)}/*`];
}

/** Whether an exception's rule, an id or `group/*`, means this rule. */
export function meansRule(pattern: string, rule: string): boolean {
  return pattern === rule || pattern === `${groupOf(rule)}/*`;
}

export function isExpired({ expires }: ExceptionEntry, now: Instant): boolean {
  const end = expires === undefined ? undefined : parseExpiry(expires);
  return end !== undefined && now > end;
}

function groupOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}
