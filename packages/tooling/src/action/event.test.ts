import { describe, expect, it } from '@jest/globals';
import { readEvent } from './event.ts';

const read = (payload: unknown): ReturnType<typeof readEvent> => readEvent(JSON.stringify(payload), 'event.json');

describe('the payload of an event', () => {
  it.each([
    ['a pull request', { number: 7, pull_request: {} }, { name: 'pull_request', ref: 'refs/pull/7/merge', repository: '' }],
    ['a merge group', { merge_group: {} }, { name: 'merge_group', ref: undefined, repository: '' }],
    ['a push', { ref: 'refs/heads/next', before: 'a', after: 'b' }, { name: 'push', ref: 'refs/heads/next', repository: '' }],
    ['a repository', { repository: { full_name: 'acme/shop' } }, { name: 'push', ref: undefined, repository: 'acme/shop' }],
  ])('says that it is of %s', (_sentence, payload, { name, ref, repository }) => {
    expect(read(payload)).toEqual({ event: { name, payload }, repository, ...(ref !== undefined && { ref }) });
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
  ])('is refused where it is %s', (_sentence, text) => {
    expect(() => readEvent(text, 'event.json')).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});
