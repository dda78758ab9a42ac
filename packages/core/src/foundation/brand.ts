/**
 * Nominal types over plain values: a `Brand<string, 'GitSha'>` has passed a parser, a `string` has not.
 *
 * Only the parser that checks the value may cast to the brand.
 */
declare const brand: unique symbol;

export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
