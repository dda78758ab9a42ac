/**
 * Globs as contract.md defines them: `*` stops at `/`, `**` does not, `?` is one character but `/`, and a glob matches the whole value.
 *
 * Why our own: patterns come from users, so matching must be linear in the value whatever the pattern; this is. Pure.
 */
type Token = 'any' | 'name' | 'one' | 'folders' | { readonly char: string };

export type Matcher = (value: string) => boolean;

/** A leading or inner `**` + `/` also matches no folder at all: `**\/package.json` matches `package.json`. */
export function glob(pattern: string): Matcher {
  const tokens = tokenize(pattern);
  return (value) => matches(tokens, value);
}

/**
 * A list of globs in which `!` in front excludes. A value is in when one glob includes it (any value, where only exclusions are given)
 * and none excludes it.
 */
export function globs(patterns: readonly string[]): Matcher {
  const includes = patterns.filter((pattern) => !pattern.startsWith('!')).map(glob);
  const excludes = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => glob(pattern.slice(1)));
  return (value) => (includes.length === 0 || includes.some((match) => match(value))) && !excludes.some((match) => match(value));
}

function tokenize(pattern: string): readonly Token[] {
  const tokens: Token[] = [];
  const part = /\*\*\/|\*\*|\*|\?|[\s\S]/gu;
  for (const [text] of pattern.matchAll(part)) {
    if (text === '**/') tokens.push('folders');
    else if (text === '**') tokens.push('any');
    else if (text === '*') tokens.push('name');
    else if (text === '?') tokens.push('one');
    else tokens.push({ char: text });
  }
  return tokens;
}

/** Follows all possible positions in the pattern at once, one character of the value after the other. */
function matches(tokens: readonly Token[], value: string): boolean {
  let here = reach(tokens, new Set([0]), true);
  for (const char of value) {
    const next = new Set<number>();
    for (const at of here) for (const to of steps(tokens, at, char)) next.add(to);
    here = reach(tokens, next, char === '/');
    if (here.size === 0) return false;
  }
  return here.has(tokens.length);
}

/** Adds the positions that need no character. `folders` may be left only where a path segment begins. */
function reach(tokens: readonly Token[], positions: ReadonlySet<number>, segmentStart: boolean): ReadonlySet<number> {
  const all = new Set(positions);
  for (const at of all) {
    const token = tokens[at];
    if (token === 'any' || token === 'name' || (token === 'folders' && segmentStart)) all.add(at + 1);
  }
  return all;
}

function steps(tokens: readonly Token[], at: number, char: string): readonly number[] {
  const token = tokens[at];
  if (token === undefined) return [];
  if (token === 'any' || token === 'folders') return [at];
  if (token === 'name') return char === '/' ? [] : [at];
  if (token === 'one') return char === '/' ? [] : [at + 1];
  return token.char === char ? [at + 1] : [];
}
