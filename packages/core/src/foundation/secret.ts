/**
 * Values that must not be seen, and the removal of credentials from text.
 *
 * Why a class: a token in a string reaches logs, errors and JSON by accident; a `Secret` prints as `***` everywhere and gives its
 * value only to who calls {@link Secret.reveal}. Pure.
 */
import { Buffer } from 'node:buffer';

const HIDDEN = '***';

export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. Call it where the bytes leave for the one origin that they belong to, and nowhere else. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return HIDDEN;
  }
}

/** Shapes of credentials that may stand in a text which we did not write. Every expression runs in linear time. */
const CREDENTIALS: readonly RegExp[] = [
  /\bgh[a-z]_[A-Za-z0-9._-]{16,}/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
  /\bnpm_[A-Za-z0-9]{20,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
];

/** `user:password@` or `token@` between a scheme and its host. The authority ends at the first `/`, `?`, `#`, quote or blank. */
const URL_USERINFO = /([A-Za-z][A-Za-z0-9+.-]{0,30}:[/\\]{2,4})[^\s/\\?#"'<>]*@/g;

const AUTHORIZATION = /\b((?:proxy-)?authorization\s*:\s*|(?:bearer|basic)\s+)[A-Za-z0-9._~+/=-]{8,}/gi;

/** Replaces everything in `text` that looks like a credential by `***`. */
export function redact(text: string): string {
  let clean = text.replace(URL_USERINFO, `$1${HIDDEN}@`).replace(AUTHORIZATION, `$1${HIDDEN}`);
  for (const shape of CREDENTIALS) clean = clean.replace(shape, HIDDEN);
  return clean;
}

/** Removes the given secrets, in all their {@link derivedForms}, and everything that {@link redact} knows. */
export function redactor(secrets: readonly Secret[]): (text: string) => string {
  const forms = secrets.flatMap((secret) => derivedForms(secret));
  return (text) => redact(forms.reduce((rest, form) => rest.split(form).join(HIDDEN), text));
}

/** A copy of plain data in which every text, keys included, has passed `clean`. */
export function mapTexts<Value>(value: Value, clean: (text: string) => string): Value {
  // The shape stays: only strings are replaced, and by strings.
  return mapped(value, clean) as Value;
}

function mapped(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, clean));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [clean(key), mapped(child, clean)]));
}

/** User names that are written in front of a token in basic authentication, by git, npm and container clients. */
const BASIC_USERS = ['x-access-token', 'x-oauth-basic', 'oauth2', 'token', '_', ''];

/**
 * Every form in which a secret is likely to be written, longest first: as it is, URL-encoded, in base64 (both alphabets), as the
 * credentials of basic authentication, line by line, and the parts of a JWT.
 *
 * @returns no empty and no repeated string; forms under 4 characters are left out, for hiding them would hide ordinary text.
 */
export function derivedForms(secret: Secret): readonly string[] {
  const value = secret.reveal();
  const lines = value.split(/\r?\n/);
  const plain = [value, value.trim(), ...lines.map((line) => line.trim())];
  const jwtParts = /^(?:gh[a-z]_\d+_)?eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(value) ? value.split('.').filter((part) => part.length >= 16) : [];
  const basic = BASIC_USERS.map((user) => `${user}:${value}`);
  const encoded = [value, ...basic].flatMap((text) => [base64(text), base64(text).replace(/=+$/, ''), base64url(text)]);
  const forms = new Set([...plain, encodeURIComponent(value), ...jwtParts, ...encoded]);
  return [...forms].filter((form) => form.length >= 4).sort((a, b) => b.length - a.length);
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');
