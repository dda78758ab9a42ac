import { describe, expect, it } from '@jest/globals';
import { parseNpmrc } from './npmrc.ts';

const read = (text: string): object => {
  const { default: fallback, scopes } = parseNpmrc(text);
  return { ...(fallback !== undefined && { default: fallback }), ...Object.fromEntries(scopes) };
};
const URL_A = 'https://a.example.com/';
const URL_B = 'https://b.example.com/';

describe('an .npmrc', () => {
  it.each<[string, string, object]>([
    ['a registry', `registry=${URL_A}`, { default: URL_A }],
    ['a registry of a scope', `@example:registry=${URL_A}`, { '@example': URL_A }],
    ['both', `registry=${URL_A}\n@example:registry=${URL_B}\n`, { default: URL_A, '@example': URL_B }],
    ['blanks around', `  registry \t= ${URL_A}  `, { default: URL_A }],
    ['carriage returns', `registry=${URL_A}\r\n@example:registry=${URL_B}\r\n`, { default: URL_A, '@example': URL_B }],
    ['a carriage return alone', `color=true\rregistry=${URL_A}`, { default: URL_A }],
    ['quotes', `registry="${URL_A}"\n@example:registry='${URL_B}'`, { default: URL_A, '@example': URL_B }],
    ['the last of several', `registry=${URL_A}\nregistry=${URL_B}`, { default: URL_B }],
    ['a byte order mark', `\uFEFFregistry=${URL_A}`, { default: URL_A }],
    ['a comment behind', `registry=${URL_A} ; ours\n@example:registry=${URL_B}#main`, { default: URL_A, '@example': URL_B }],
    ['a hash in quotes', `registry="${URL_A}#x"`, { default: `${URL_A}#x` }],
    ['an escaped comment', `registry=${URL_A}\\;x`, { default: `${URL_A};x` }],
  ])('names %s', (_sentence, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['a comment', `# registry=${URL_A}\n; registry=${URL_A}\n#registry=${URL_A}`],
    ['a variable, whose value the file does not say', 'registry=${REGISTRY}\n@example:registry=https://${HOST}/'],
    ['a credential', `//a.example.com/:_authToken=x`],
    ['a key that ends alike', `myregistry=${URL_A}\nreplace-registry-host=never`],
    ['no value', 'registry=\nregistry'],
    ['a comment in the place of a value', 'registry=;x'],
    ['a section, which npm keeps apart', `[other]\nregistry=${URL_A}\n@example:registry=${URL_A}`],
    ['nothing', ''],
    ['blanks without end', `registry=${' '.repeat(1_000_000)};`],
  ])('names no registry in %s', (_sentence, text) => {
    expect(read(text)).toEqual({});
  });
});
