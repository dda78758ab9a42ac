import { isJsonObject } from '@artifact-actions/core/foundation';
import { describe, expect, it } from '@jest/globals';
import { actionNames, readDeclaration } from './actions.ts';
import { OWN_FLAGS, parseArguments } from './arguments.ts';

const NOTHING = { name: undefined, inputs: {}, event: undefined, workspace: undefined, json: false, help: false };

describe('the arguments', () => {
  it.each([
    ['nothing', [], {}],
    ['an action', ['verify-lockfile'], { name: 'verify-lockfile' }],
    ['an input with a value', ['x', '--base', 'main'], { name: 'x', inputs: { base: 'main' } }],
    ['an input with =', ['x', '--base=a=b'], { name: 'x', inputs: { base: 'a=b' } }],
    ['an empty value', ['x', '--base=', '--config', ''], { name: 'x', inputs: { base: '', config: '' } }],
    ['a value of several lines', ['x', '--lockfiles=a\nb'], { name: 'x', inputs: { lockfiles: 'a\nb' } }],
    ['an input alone', ['x', '--summary'], { name: 'x', inputs: { summary: 'true' } }],
    ['an input alone before another', ['x', '--summary', '--base', 'b'], { name: 'x', inputs: { summary: 'true', base: 'b' } }],
    ['a value that begins with a dash', ['x', '--base', '-1'], { name: 'x', inputs: { base: '-1' } }],
    ['a value that begins with two', ['x', '--base=--x'], { name: 'x', inputs: { base: '--x' } }],
    ['an input that comes again', ['x', '--lockfiles', 'a', '--lockfiles=b'], { name: 'x', inputs: { lockfiles: 'a\nb' } }],
    ['an input called like a property of objects', ['x', '--__proto__=a'], { name: 'x', inputs: Object.fromEntries([['__proto__', 'a']]) }],
    ['own flags', ['x', '--event', 'e.json', '--workspace=w', '--json'], { name: 'x', event: 'e.json', workspace: 'w', json: true }],
    ['a switch in front of the action', ['--json', 'x', '--help'], { name: 'x', json: true, help: true }],
  ])('are read: %s', (_sentence, words, expected) => {
    expect(parseArguments(words)).toEqual({ ...NOTHING, ...expected });
  });

  it.each([
    ['a second action', ['x', 'y'], '"y"'],
    ['a short flag', ['x', '-v'], '"-v"'],
    ['two dashes alone', ['x', '--', 'y'], '"--"'],
    ['a path that is missing', ['x', '--event'], '"--event"'],
    ['a path that is empty', ['x', '--workspace='], '"--workspace"'],
    ['two paths', ['x', '--workspace', 'a', '--workspace', 'b'], '"--workspace"'],
    ['a value of a switch', ['x', '--json=no'], '"--json=no"'],
  ])('are refused: %s', (_sentence, words, found) => {
    expect(() => parseArguments(words)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID', found }));
  });

  it.each(actionNames())('leave every input of %s to the action', (name) => {
    const declared = readDeclaration(name);
    const inputs = isJsonObject(declared) && isJsonObject(declared['inputs']) ? Object.keys(declared['inputs']) : [];
    expect(inputs.filter((input) => OWN_FLAGS.includes(input))).toEqual([]);
    expect(inputs).not.toEqual([]);
  });
});
