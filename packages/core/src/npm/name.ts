/**
 * Names of npm packages. Pure. Spec: docs.npmjs.com, package.json, "name"; the rules of the npm client's validate-npm-package-name.
 */
import type { Brand } from '../foundation/index.ts';

/** `name` or `@scope/name`, as the registry would accept it for an existing package. */
export type PackageName = Brand<string, 'PackageName'>;

/** New packages are lower case; among old ones there are capitals and a few more signs, so those are accepted. */
const PART = /^[A-Za-z0-9!~*'()-][A-Za-z0-9!~*'()._-]*$/;
const RESERVED: ReadonlySet<string> = new Set(['node_modules', 'favicon.ico']);

export function isPackageName(text: string): text is PackageName {
  if (text.length === 0 || text.length > 214) return false;
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0) return false;
  if (second === undefined) return PART.test(first) && !RESERVED.has(first.toLowerCase());
  return first.startsWith('@') && PART.test(first.slice(1)) && PART.test(second);
}

/** `@scope` of `@scope/name`. */
export function scopeOf(name: string): string | undefined {
  return name.startsWith('@') && name.includes('/') ? name.slice(0, name.indexOf('/')) : undefined;
}
