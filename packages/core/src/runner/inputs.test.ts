import { describe, expect, it } from '@jest/globals';
import { ArtifactError, Secret } from '../foundation/index.ts';
import { COMMON_INPUTS, COMMON_OUTPUTS } from './common.ts';
import { choice, flag, list, secret, text } from './description.ts';
import { type Environment, inputVariable, readInputs, readLeniently, readSecrets } from './inputs.ts';

const INPUTS = {
  base: text({ description: 'A text.' }),
  'working-directory': text({ description: 'A text with a default.', default: '.' }),
  lockfiles: list({ description: 'A list.' }),
  summary: flag({ description: 'A flag.', default: true }),
  'fail-on': choice({ description: 'A choice.', words: ['error', 'warning', 'never'], default: 'error' }),
  token: secret({ description: 'A secret with an expression as its default.', default: '${{ github.token }}' }),
  password: secret({ description: 'A secret.' }),
} as const;

const reveal = (value: unknown): unknown => (value instanceof Secret ? `secret ${value.reveal()}` : value);
const readAll = (environment: Environment): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(readInputs(INPUTS, environment)).map(([name, value]) => [name, reveal(value)]));

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('the variable of an input', () => {
  it.each([
    ['dry-run', 'INPUT_DRY-RUN'],
    ['two words', 'INPUT_TWO_WORDS'],
    ['Already_UPPER', 'INPUT_ALREADY_UPPER'],
  ])('%s is %s', (name, variable) => {
    expect(inputVariable(name)).toBe(variable);
  });
});

describe('inputs that are absent', () => {
  const DEFAULTS = {
    base: undefined,
    'working-directory': '.',
    lockfiles: [],
    summary: true,
    'fail-on': 'error',
    token: undefined,
    password: undefined,
  };
  it.each([
    ['not there', {}],
    ['empty, as composites pass them', Object.fromEntries(Object.keys(INPUTS).map((name) => [inputVariable(name), '']))],
    ['blank', Object.fromEntries(Object.keys(INPUTS).map((name) => [inputVariable(name), ' \n\t']))],
  ])('have their defaults where they are %s', (_sentence, environment) => {
    expect(readAll(environment)).toEqual(DEFAULTS);
  });
});

describe('an input', () => {
  it.each<[string, keyof typeof INPUTS, string, unknown]>([
    ['a text', 'base', 'main', 'main'],
    ['a text without the blanks around it', 'base', '  main\n', 'main'],
    ['a text with lines in it', 'base', 'a\nb', 'a\nb'],
    ['a text in the place of its default', 'working-directory', 'web', 'web'],
    ['a list of lines', 'lockfiles', 'a\nb\n', ['a', 'b']],
    ['a list of lines that end as on Windows', 'lockfiles', 'a\r\nb\r\n', ['a', 'b']],
    ['a list with commas', 'lockfiles', 'a, b,c', ['a', 'b', 'c']],
    ['a list with both, blanks and empty items', 'lockfiles', ' a ,, b \n\n , \n c', ['a', 'b', 'c']],
    ['a list with comments', 'lockfiles', '# all, of them\na\n  # b\nc # d', ['a', 'c # d']],
    ['a list of nothing but comments', 'lockfiles', '# a', []],
    ['a list with what excludes', 'lockfiles', '**\n!web/**', ['**', '!web/**']],
    ['a flag', 'summary', 'false', false],
    ['a flag with a capital letter', 'summary', 'False', false],
    ['a flag in capitals', 'summary', 'TRUE', true],
    ['a flag with blanks around it', 'summary', ' true ', true],
    ['a choice', 'fail-on', 'never', 'never'],
    ['a secret', 'token', 'ghs_1', 'secret ghs_1'],
    ['a secret without the line break behind it', 'password', 'hunter22\n', 'secret hunter22'],
  ])('can be %s', (_sentence, name, written, expected) => {
    expect(readAll({ [inputVariable(name)]: written })[name]).toEqual(expected);
  });

  it.each<[string, keyof typeof INPUTS, string, string, string]>([
    ['yes', 'summary', 'yes', 'true or false', 'Write true, or the other'],
    ['1', 'summary', '1', 'true or false', 'Write true, or the other'],
    ['off', 'summary', 'off', 'true or false', 'Write false, or the other'],
    ['a flag of mixed case', 'summary', 'tRUE', 'true or false', 'Write false, or the other'],
    ['a word that is not among them', 'fail-on', 'errors', 'error, warning or never', 'Write "error", "warning" or "never".'],
    ['a word in capitals', 'fail-on', 'Error', 'error, warning or never', 'Write "error"'],
  ])('cannot be %s', (_sentence, name, written, wanted, fix) => {
    const error = thrownBy(() => readAll({ [inputVariable(name)]: written }));
    expect(error).toBeInstanceOf(ArtifactError);
    expect(error).toMatchObject({ code: 'INPUT_INVALID', wanted, found: `"${written}"`, fix: expect.stringContaining(fix) });
    expect(error).toMatchObject({ message: `The input "${name}" has the value "${written}", which it cannot have.` });
    expect(error).toMatchObject({ fix: expect.stringContaining(`It stands under "with:" as "${name}".`) });
  });

  it.each([
    ['misspelt', 'INPUT_LOCKFILE', 'lockfile', 'Write "lockfiles" instead of "lockfile" under "with:".'],
    ['with the other hyphen', 'INPUT_FAIL_ON', 'fail_on', 'Write "fail-on" instead of "fail_on" under "with:".'],
    ['like no other', 'INPUT_XYZZY', 'xyzzy', 'Remove "xyzzy" under "with:" (or the variable INPUT_XYZZY from the environment).'],
    ['planted in lower case', 'input_lockfile', 'lockfile', 'Write "lockfiles" instead of "lockfile" under "with:".'],
    ['without a name', 'INPUT_', '', 'Remove "" under "with:" (or the variable INPUT_ from the environment).'],
  ])('is unknown where it is %s', (_sentence, variable, name, fix) => {
    const error = thrownBy(() => readAll({ [variable]: 'x' }));
    expect(error).toMatchObject({ code: 'INPUT_UNKNOWN', message: `There is no input "${name}".`, found: `"${name}"`, fix });
    expect(error).toMatchObject({ wanted: 'base, fail-on, lockfiles, password, summary, token or working-directory' });
  });

  it('keeps the indentation of its first line where more lines follow: it is YAML', () => {
    const inputs = { policy: text({ description: 'd' }) };
    expect(readInputs(inputs, { INPUT_POLICY: '\n  a:\n    b: 1\n  c: 2\n\n' })).toEqual({ policy: '  a:\n    b: 1\n  c: 2' });
    expect(readInputs(inputs, { INPUT_POLICY: '  a: 1  \n' })).toEqual({ policy: 'a: 1' });
  });

  it('is not read from a variable that an earlier step planted in lower case', () => {
    expect(readAll({ input_base: 'evil', 'Input_Fail-On': 'never' })).toMatchObject({ base: undefined, 'fail-on': 'error' });
  });

  it('is not read from any other variable', () => {
    expect(readAll({ BASE: 'evil', INPUTS_BASE: 'evil', GITHUB_INPUT_BASE: 'evil' })).toMatchObject({ base: undefined });
  });

  it('can be called like what every object has', () => {
    expect(readInputs({ constructor: text({ description: 'A text.' }) }, { INPUT_CONSTRUCTOR: 'x' })).toEqual({ constructor: 'x' });
  });
});

describe('a run whose inputs are wrong', () => {
  const environment = { INPUT_TOKEN: 'ghs_1', 'INPUT_FAIL-ON': 'sometimes', INPUT_SUMMARY: 'no', INPUT_BASE: 'main', INPUT_XYZZY: 'x' };

  it('masks its secrets all the same', () => {
    expect(readSecrets(INPUTS, environment).map(reveal)).toEqual(['secret ghs_1']);
  });

  it('is reported by the inputs that are right, and by the defaults of the others', () => {
    const values = readLeniently(INPUTS, environment);
    expect({ ...values, token: reveal(values.token) }).toEqual({
      base: 'main',
      'working-directory': '.',
      lockfiles: [],
      summary: true,
      'fail-on': 'error',
      token: 'secret ghs_1',
      password: undefined,
    });
  });
});

describe('a secret input', () => {
  it('prints as nothing that can be read', () => {
    const { token } = readInputs(INPUTS, { INPUT_TOKEN: 'ghs_1' });
    expect([`${token}`, JSON.stringify({ token })]).toEqual(['***', '{"token":"***"}']);
  });
});

describe('the inputs and outputs that all actions share', () => {
  it('are those of the contract', () => {
    expect(Object.keys(COMMON_INPUTS)).toEqual(['working-directory', 'config', 'fail-on', 'report-file', 'sarif-file', 'summary', 'token']);
    expect(Object.keys(COMMON_OUTPUTS)).toEqual(['conclusion', 'errors', 'warnings', 'report-file', 'json']);
  });

  it('have the defaults of the contract', () => {
    expect(readInputs(COMMON_INPUTS, {})).toEqual({
      'working-directory': '.',
      config: '.github/artifacts.yml',
      'fail-on': 'error',
      'report-file': undefined,
      'sarif-file': undefined,
      summary: true,
      token: undefined,
    });
  });

  it.each(Object.entries({ ...COMMON_INPUTS }))('%s says what it is in full sentences', (_name, input) => {
    expect(input.description).toMatch(/^[A-Z].*\.$/s);
  });
});
