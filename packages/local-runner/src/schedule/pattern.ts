/**
 * Filter patterns of `branches`, `tags` and their siblings. Facts: docs.github.com, "Workflow syntax", filter pattern cheat sheet. Pure.
 */

/** What each special character stands for in a regular expression; `**` is seen before `*`. */
const SPECIAL: Readonly<Record<string, string>> = { '**': '.*', '*': '[^/]*', '?': '?', '+': '+', '[': '[', ']': ']' };

/** Whether the last of the patterns that match is none with `!` before it. */
export function matchesPatterns(name: string, patterns: readonly string[]): boolean {
  let matches = false;
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!');
    if (expressionOf(negative ? pattern.slice(1) : pattern).test(name)) matches = !negative;
  }
  return matches;
}

function expressionOf(pattern: string): RegExp {
  const source = pattern.replace(/\*\*|\\.|[\s\S]/g, (part) => SPECIAL[part] ?? literal(part));
  return new RegExp(`^${source}$`);
}

/** A hyphen stays as it is, for it makes ranges inside brackets. */
function literal(part: string): string {
  return (part.length === 2 ? part.slice(1) : part).replace(/[\\^$.|?*+(){}[\]]/, '\\$&');
}
