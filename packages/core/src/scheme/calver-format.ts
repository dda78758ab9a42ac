/**
 * Formats of Calendar Versioning: `YYYY.0M.MICRO`. Pure. Spec: calver.org; version-semantics.md, rule 12.
 *
 * Only formats whose versions grow with time are accepted: a year, then month and day or the week, then MICRO.
 */
import { ArtifactError, quote } from '../foundation/index.ts';

/** Token to the digits that it is written with. The fixed ones can touch a neighbour. */
const TOKENS = {
  YYYY: { part: 'year', digits: '[1-9]\\d{3}', isFixed: true, isPadded: false },
  YY: { part: 'year', digits: '(?:0|[1-9]\\d{0,2})', isFixed: false, isPadded: false },
  '0Y': { part: 'year', digits: '(?:\\d{2}|[1-9]\\d{2})', isFixed: false, isPadded: true },
  MM: { part: 'month', digits: '(?:[1-9]|1[0-2])', isFixed: false, isPadded: false },
  '0M': { part: 'month', digits: '(?:0[1-9]|1[0-2])', isFixed: true, isPadded: true },
  WW: { part: 'week', digits: '(?:[1-9]|[1-4]\\d|5[0-3])', isFixed: false, isPadded: false },
  '0W': { part: 'week', digits: '(?:0[1-9]|[1-4]\\d|5[0-3])', isFixed: true, isPadded: true },
  DD: { part: 'day', digits: '(?:[1-9]|[12]\\d|3[01])', isFixed: false, isPadded: false },
  '0D': { part: 'day', digits: '(?:0[1-9]|[12]\\d|3[01])', isFixed: true, isPadded: true },
  MICRO: { part: 'micro', digits: '(?:0|[1-9]\\d{0,14})', isFixed: false, isPadded: false },
} as const;

export type CalverToken = keyof typeof TOKENS;
export type CalverPart = (typeof TOKENS)[CalverToken]['part'];

export interface CalverFormat {
  readonly text: string;
  /** Tokens and, between them, what separates them: `.`, `-`, `_` or nothing. */
  readonly tokens: readonly CalverToken[];
  readonly separators: readonly string[];
  /** Matches exactly the versions of the format; a group for each token. */
  readonly pattern: RegExp;
}

const ORDERS: readonly string[] = ['year', 'year month', 'year month day', 'year week'];

/** @throws ArtifactError `INVALID_CALVER_FORMAT` for unknown tokens, and for formats whose versions would not grow or could be read in two ways. */
export function parseCalverFormat(text: string): CalverFormat {
  const tokens: CalverToken[] = [];
  const separators: string[] = [];
  const part = /(YYYY|YY|0Y|MM|0M|WW|0W|DD|0D|MICRO)([._-]?)/y;
  while (part.lastIndex < text.length) {
    const at = part.lastIndex;
    const [, token, separator = ''] = part.exec(text) ?? [];
    if (!isToken(token)) throw invalid(text, `the token at ${quote(text.slice(at, at + 20))} does not exist`);
    tokens.push(token);
    separators.push(separator);
  }
  if (separators.pop() !== '') throw invalid(text, 'it does not end with a token');
  const parts = tokens.map(partOf);
  const dates = parts.at(-1) === 'micro' ? parts.slice(0, -1) : parts;
  if (!ORDERS.includes(dates.join(' '))) throw invalid(text, 'its versions would not grow with time');
  if (!isUnambiguous(tokens, separators)) throw invalid(text, 'numbers of different lengths touch each other');
  const source = tokens.map((token, index) => `(${TOKENS[token].digits})${separators[index]?.replace('.', '\\.') ?? ''}`).join('');
  return { text, tokens, separators, pattern: new RegExp(`^${source}$`) };
}

export function partOf(token: CalverToken): CalverPart {
  return TOKENS[token].part;
}

/**
 * Whether every version of the format is one of SemVer too: three numbers without leading zeros.
 *
 * @throws ArtifactError `CALVER_NOT_SEMVER` where it is not, at once and not in the month that has the first zero.
 */
export function requireSemVerForm({ text, tokens, separators }: CalverFormat): void {
  if (tokens.length === 3 && separators.every((separator) => separator === '.') && tokens.every((token) => !TOKENS[token].isPadded)) return;
  throw new ArtifactError('CALVER_NOT_SEMVER', {
    message: `The versions of the format ${quote(text)} cannot stand in a package.json.`,
    wanted: 'three tokens with dots between them and without leading zeros, since npm takes versions of SemVer only',
    found: quote(text),
    fix: 'Use `calver-format: YYYY.MM.MICRO` (or YY, WW, DD in the place of others), or version a repository without package.json.',
  });
}

function isToken(text: string | undefined): text is CalverToken {
  return text !== undefined && Object.hasOwn(TOKENS, text);
}

/** Between two separators at most one number may have several lengths, or `111` could be 1 and 11, or 11 and 1. */
function isUnambiguous(tokens: readonly CalverToken[], separators: readonly string[]): boolean {
  let variable = 0;
  for (const [index, token] of tokens.entries()) {
    variable += TOKENS[token].isFixed ? 0 : 1;
    if (variable > 1) return false;
    if (separators[index] !== '') variable = 0;
  }
  return true;
}

function invalid(text: string, because: string): ArtifactError {
  return new ArtifactError('INVALID_CALVER_FORMAT', {
    message: `The CalVer format ${quote(text)} cannot be used: ${because}.`,
    wanted: 'YYYY, YY or 0Y; then MM or 0M, and DD or 0D behind it, or else WW or 0W; then MICRO; with `.`, `-` or `_` between them',
    found: quote(text),
    fix: 'Use `calver-format: YYYY.MM.MICRO`, for example.',
  });
}
