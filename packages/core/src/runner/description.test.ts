import { describe, expect, it } from '@jest/globals';
import { choice, flag, type Input, instant, list, mode, secret, text } from './description.ts';

const description = 'What it is.';

describe('the description of an input', () => {
  it.each<[string, Input, string | undefined, string, unknown]>([
    ['a text', text({ description }), undefined, 'text', undefined],
    ['a text with a default', text({ description, default: '.' }), '.', 'text', undefined],
    ['a list', list({ description }), undefined, 'list', []],
    ['a flag', flag({ description, default: false }), 'false', '`true` or `false`', false],
    ['a choice', choice({ description, words: ['a', 'b', 'c'], default: 'b' }), 'b', '`a`, `b` or `c`', 'b'],
    ['a choice without a default', choice({ description, words: ['a', 'b'] }), undefined, '`a` or `b`', undefined],
    ['a moment', instant({ description }), undefined, 'RFC 3339 date-time', undefined],
    ['a choice of one', choice({ description, words: ['off'], default: 'off' }), 'off', '`off`', 'off'],
    ['a mode', mode({ description, action: 'bump', words: ['plan', 'write'], default: 'plan' }), 'plan', '`plan` or `write`', 'plan'],
    ['a secret', secret({ description }), undefined, 'secret', undefined],
    ['a secret with a default', secret({ description, default: '${{ github.token }}' }), '${{ github.token }}', 'secret', undefined],
  ])('says of %s what action.yml and the README show', (_sentence, input, fallback, shape, absent) => {
    expect(input).toMatchObject({ description, shape });
    expect([input.default, input.absent]).toEqual([fallback, absent]);
  });

  it('has a default that it reads itself', () => {
    for (const input of [flag({ description, default: true }), choice({ description, words: ['a', 'b'], default: 'a' })])
      expect(input.read(input.default ?? '')).toEqual({ value: input.absent });
  });

  it('refuses a mode in words that fit the composite action, too', () => {
    const input = mode({ description, action: 'verify-lockfile', words: ['check'], default: 'check' });
    expect(input.read('check')).toEqual({ value: 'check' });
    expect(input.read('chekc')).toEqual({
      wanted: 'check',
      fix: 'Write "check". In the composite action and in our workflows the input is called "verify-lockfile", and can be "off", too.',
    });
  });
});
