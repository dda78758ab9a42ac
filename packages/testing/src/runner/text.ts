/** How the runner compares and trims: .NET's rules, which are not JavaScript's. Pure. */

/** Lower case of ASCII letters only. `toLowerCase` would also turn the Kelvin sign into `k` and thus invent commands. */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** White space at the start, as .NET sees it: next line (U+0085) belongs to it, the byte order mark (U+FEFF) does not. */
export function trimStart(text: string): string {
  return text.replace(/^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, '');
}

/** Sets `name`, replacing an entry whose name differs only in case: outputs and state are case-insensitive. */
export function setIgnoringCase(map: Map<string, string>, name: string, value: string): void {
  for (const existing of map.keys()) if (asciiLower(existing) === asciiLower(name)) map.delete(existing);
  map.set(name, value);
}
