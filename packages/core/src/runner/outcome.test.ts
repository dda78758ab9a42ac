import { describe, expect, it } from '@jest/globals';
import { ArtifactError } from '../foundation/index.ts';
import { failure } from './outcome.ts';

describe('the outcome of an action that threw', () => {
  it('is its error, with nothing found and nothing done', () => {
    const error = new ArtifactError('BASE_UNAVAILABLE', { message: 'm', wanted: 'w', found: 'f', fix: 'x' });
    expect(failure(error)).toEqual({ findings: [], receipts: [], dryRun: false, outputs: {}, error });
  });

  it.each<[string, unknown, string, string]>([
    ['an error of the language', new TypeError('x is not a function'), 'x is not a function', 'TypeError'],
    ['a text', 'oops', 'oops', 'string'],
    ['nothing', undefined, 'nothing', 'undefined'],
    ['an object without a text', Object.create(null), 'an object', 'object'],
  ])('is a bug of ours for %s', (_sentence, thrown, message, found) => {
    const { error } = failure(thrown);
    expect(error).toMatchObject({ code: 'INTERNAL', found });
    expect(error?.cause).toBe(thrown);
    expect(error?.message).toContain(message);
    expect(error?.fix).toMatch(/report it/);
  });

  it('shows no credential', () => {
    const { error } = failure(new Error(`fetch https://user:hunter22@registry.example.com failed`));
    expect(error?.message).not.toContain('hunter22');
  });
});
