/** Which folders a package.json declares as workspaces, and where to look for them. Pure. */
import type { JsonObject } from '../foundation/index.ts';
import { workspacesOf } from '../npm/index.ts';
import { notSupportedYet } from './not-supported.ts';

/** Paths and globs, `!` in front excludes. @throws ArtifactError `NOT_SUPPORTED_YET` for globs that are none of ours. */
export function workspacePatterns(root: JsonObject): readonly string[] {
  const patterns = workspacesOf(root).map(plain);
  const foreign = patterns.find((pattern) => /[{}[\]()]/.test(pattern));
  if (foreign !== undefined) throw notSupportedYet(`"workspaces": ${foreign}`, 'the globs `*`, `**`, `?` and `!`');
  return patterns;
}

/** `./packages/*` + `/` is `packages/*`. */
function plain(pattern: string): string {
  return pattern.replace(/^(!?)(?:\.?\/+)*/, '$1').replace(/\/+$/, '');
}

interface Reach {
  readonly start: string;
  /** How many folders below the start. */
  readonly depth: number;
}

/** Where the folders begin that each pattern can include, and how deep they lie. */
export function reachesOf(patterns: readonly string[]): readonly Reach[] {
  return patterns.filter((pattern) => !pattern.startsWith('!')).map(reachOf);
}

function reachOf(pattern: string): Reach {
  const segments = pattern.split('/');
  const first = segments.findIndex((segment) => /[*?]/.test(segment));
  if (first === -1) return { start: pattern, depth: 0 };
  const depth = pattern.includes('**') ? Number.POSITIVE_INFINITY : segments.length - first;
  return { start: segments.slice(0, first).join('/') || '.', depth };
}
