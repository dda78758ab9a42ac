/** Faults in how files are written, each with controls that come near and are allowed. */
import type { Planted } from '../repository/index.ts';

const CORE = 'packages/core/src';
const FILE = `${CORE}/oci/a.ts`;
const lines = (amount: number): string => 'export {};\n'.repeat(amount);

export const PLANTED_TEXT: readonly Planted[] = [
  {
    rule: 'file-length',
    what: 'a source of 301 lines and a test of 501',
    files: { [FILE]: lines(301), [`${CORE}/oci/a.test.ts`]: lines(501), 'packages/tooling/src/docs/main.ts': lines(301) },
    at: [`${FILE}:301`, `${CORE}/oci/a.test.ts:501`, 'packages/tooling/src/docs/main.ts:301'],
  },
  {
    rule: 'file-length',
    what: 'a source of 300 lines and a test of 500',
    files: { [FILE]: lines(300), [`${CORE}/oci/a.test.ts`]: lines(500) },
    at: [],
  },
  { rule: 'main-length', what: 'a main file of 41 lines', files: { 'actions/x/src/main.ts': lines(41) }, at: ['actions/x/src/main.ts:41'] },
  {
    rule: 'main-length',
    what: 'a main file of 40 lines and a longer neighbour',
    files: { 'actions/x/src/main.ts': lines(40), 'actions/x/src/inputs.ts': lines(41) },
    at: [],
  },
  {
    rule: 'no-suppressions',
    what: 'what silences the compiler',
    files: {
      [FILE]: [
        'export function a(x: any) { return x; }',
        'export const b = [1][0]!;',
        'let c!: string;',
        'export enum D { E }',
        'export const f = c as unknown as number;',
        "export function g() { throw new Error('h'); }",
        "export function i() { throw new TypeError('h'); }",
      ].join('\n'),
    },
    at: [1, 2, 3, 4, 5, 6, 7].map((line) => `${FILE}:${line}`),
  },
  {
    rule: 'no-suppressions',
    what: 'a comment that silences or postpones, wherever it stands,',
    files: {
      [FILE]: [
        '// @ts-expect-error',
        'export const a = `${/* @ts-ignore */ 1}`;',
        '/**',
        ' * TODO: finish.',
        ' */',
        'export const b = 1; // FIXME',
        '// biome-ignore lint/style/x: no',
      ].join('\n'),
      'actions/x/src/main.ts': '// TODO',
    },
    at: [...[1, 2, 4, 6, 7].map((line) => `${FILE}:${line}`), 'actions/x/src/main.ts:1'],
  },
  {
    rule: 'no-suppressions',
    what: 'the same words in texts, a negation, `as const`, an own error, and code that does not ship',
    files: {
      [FILE]: [
        'export const any = "// TODO, @ts-ignore";',
        'export const pattern = /\\/\\/ FIXME/;',
        'export const template = `// TODO ${any} /* FIXME */`;',
        'export const not = !any, list = ["a"] as const;',
        "export function a() { throw new ArtifactError('INTERNAL', { any }); }",
        'export function b(thrown: unknown) { throw thrown; }',
        '// A to-do list is no mark.',
      ].join('\n'),
      'packages/tooling/src/docs/main.ts': "throw new Error('x'); // TODO",
      [`${CORE}/oci/a.test.ts`]: "throw new Error('x');",
    },
    at: [],
  },
  {
    rule: 'tests-beside',
    what: 'a test that is switched off, or that switches the others off,',
    files: {
      [`${CORE}/oci/a.test.ts`]: [
        "it.skip('a', () => {});",
        "describe.only('b', () => {});",
        "xit('c', () => {});",
        "fit('d', () => {});",
        "it.each([1]).skip('e', () => {});",
        "test.only.each`x`('f', () => {});",
        "it.todo('g');",
      ].join('\n'),
    },
    at: [1, 2, 3, 4, 5, 6, 7].map((line) => `${CORE}/oci/a.test.ts:${line}`),
  },
  {
    rule: 'tests-beside',
    what: 'a module mock',
    files: { [`${CORE}/oci/a.test.ts`]: "jest.mock('./b.ts');\njest.unstable_mockModule('./b.ts', () => ({}));" },
    at: [`${CORE}/oci/a.test.ts:1`, `${CORE}/oci/a.test.ts:2`],
  },
  {
    rule: 'tests-beside',
    what: 'a test that jest would not find',
    files: { 'packages/core/oci.test.ts': '', [`${CORE}/oci/a.spec.ts`]: '' },
    at: ['packages/core/oci.test.ts:1', `${CORE}/oci/a.spec.ts:1`],
  },
  {
    rule: 'tests-beside',
    what: 'a test with a table, a value that has `skip`, and a function mock',
    files: {
      [`${CORE}/oci/a.test.ts`]:
        "it.each([1])('a', () => {});\nconst options = { skip: 1, only: 2 }; options.skip;\njest.fn();\nconst fit = 1;",
      'actions/x/test/a.test.ts': "// it.skip\n(process.platform === 'win32' ? it.skip : it)('.only', () => {});",
    },
    at: [],
  },
];
