/**
 * One description per action: action.yml, the tables of its README, and the values that its code reads all come from it. Pure.
 */
import { type Instant, oneOf, parseInstant, quote, type RuleDoc, Secret } from '../foundation/index.ts';

/** What is wrong with a value. */
export interface Rejection {
  readonly wanted: string;
  readonly fix: string;
}

export interface Input<Value = unknown> {
  readonly description: string;
  /** As action.yml declares it; undefined: none. */
  readonly default: string | undefined;
  /** How the value is written, for the table of the README. */
  readonly shape: string;
  /** What an absent input means, where it has no default. */
  readonly absent: Value;
  readonly read: (text: string) => { readonly value: Value } | Rejection;
}

export type Inputs = Readonly<Record<string, Input>>;

export type ValuesOf<Specs extends Inputs> = { readonly [Name in keyof Specs]: Specs[Name] extends Input<infer Value> ? Value : never };

export interface ActionDescription<Specs extends Inputs = Inputs> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly icon: string;
  readonly color: string;
  readonly inputs: Specs;
  /** Output to its meaning. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Permission of the job, such as `contents: read`, to the reason for it. */
  readonly permissions: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, RuleDoc>>;
}

interface Texts {
  readonly description: string;
}

/** One value, whose meaning the action itself checks. */
export function text(texts: Texts): Input<string | undefined>;
export function text(texts: Texts & { readonly default: string }): Input<string>;
export function text({ description, default: given }: Texts & { readonly default?: string }): Input<string | undefined> {
  return { description, default: given, shape: 'text', absent: undefined, read: (value) => ({ value }) };
}

/** One item a line; commas also separate, since no item of these lists can contain one. Lines that start with `#` are comments. */
export function list({ description }: Texts): Input<readonly string[]> {
  return { description, default: undefined, shape: 'list', absent: [], read: (value) => ({ value: listItems(value) }) };
}

function listItems(value: string): readonly string[] {
  return value
    .split(/\r?\n/)
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => line.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A boolean of YAML 1.2's core schema: `yes` and `1` are none. */
export function flag({ description, default: given }: Texts & { readonly default: boolean }): Input<boolean> {
  return {
    description,
    default: String(given),
    shape: '`true` or `false`',
    absent: given,
    read: (value) => {
      if (/^(?:true|True|TRUE)$/.test(value)) return { value: true };
      if (/^(?:false|False|FALSE)$/.test(value)) return { value: false };
      return { wanted: 'true or false', fix: `Write ${/^(?:y|yes|on|1)$/i.test(value) ? 'true' : 'false'}, or the other of the two.` };
    },
  };
}

/** One of a closed set of words. A default that the policy file can also set is none here: an absent input then has no value. */
export function choice<const Word extends string>(
  texts: Texts & { readonly words: readonly Word[]; readonly default: NoInfer<Word> },
): Input<Word>;
export function choice<const Word extends string>(texts: Texts & { readonly words: readonly Word[] }): Input<Word | undefined>;
export function choice<const Word extends string>({
  description,
  words,
  default: given,
}: Texts & { readonly words: readonly Word[]; readonly default?: NoInfer<Word> }): Input<Word | undefined> {
  return {
    description,
    default: given,
    shape: oneOf(words.map((word) => `\`${word}\``)),
    absent: given,
    read: (value) => {
      const word = words.find((candidate) => candidate === value);
      return word === undefined
        ? { wanted: oneOf(words), fix: `Write ${oneOf(words.map((candidate) => quote(candidate)))}.` }
        : { value: word };
    },
  };
}

/**
 * What an action does. The composite action hands its own input, which is named after the action, on to this one: a word that is none is
 * refused here, in words that fit both.
 *
 * @param action whose mode it is.
 */
export function mode<const Word extends string>({
  action,
  ...texts
}: Texts & { readonly action: string; readonly words: readonly Word[]; readonly default: NoInfer<Word> }): Input<Word> {
  const input = choice(texts);
  return {
    ...input,
    read: (value) => {
      const result = input.read(value);
      if ('value' in result) return result;
      return {
        ...result,
        fix: `${result.fix} In the composite action and in our workflows the input is called "${action}", and can be "off", too.`,
      };
    },
  };
}

/** A moment, as RFC 3339 writes it. */
export function instant({ description }: Texts): Input<Instant | undefined> {
  return {
    description,
    default: undefined,
    shape: 'RFC 3339 date-time',
    absent: undefined,
    read: (value) => {
      const moment = parseInstant(value);
      return moment === undefined
        ? {
            wanted: 'a date-time of RFC 3339, such as 2026-03-01T12:00:00Z',
            fix: 'Write date, time and offset, with a `T` between date and time.',
          }
        : { value: moment };
    },
  };
}

/** A credential: masked before anything else happens, and never printed. */
export function secret({ description, default: given }: Texts & { readonly default?: string }): Input<Secret | undefined> {
  return { description, default: given, shape: 'secret', absent: undefined, read: (value) => ({ value: new Secret(value) }) };
}
