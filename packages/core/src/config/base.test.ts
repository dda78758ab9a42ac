import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../foundation/index.ts';
import { type BaseRequest, isJudgedByBase, requestBase } from './base.ts';

const [A, B, ZEROS] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)];
const PULL: JsonObject = { pull_request: { base: { sha: A, ref: 'main' }, head: { sha: B } } };
const NONE: BaseRequest = { kind: 'none' };

describe('what a run is compared with', () => {
  it.each<[string, string, JsonObject, BaseRequest]>([
    ['the merge base of a pull request', 'pull_request', PULL, { kind: 'merge-base', base: A, head: B }],
    ['the same for pull_request_target', 'pull_request_target', PULL, { kind: 'merge-base', base: A, head: B }],
    ['the same for a review', 'pull_request_review', PULL, { kind: 'merge-base', base: A, head: B }],
    ['the same for a comment of a review', 'pull_request_review_comment', PULL, { kind: 'merge-base', base: A, head: B }],
    ['the base of a merge group', 'merge_group', { merge_group: { base_sha: A, head_sha: B } }, { kind: 'revision', revision: A }],
    ['the commit before a push', 'push', { before: A, after: B }, { kind: 'ancestor', commit: A, head: B }],
    [
      'the same for a push by force, whose ancestry is still to be seen',
      'push',
      { before: A, after: B, forced: true },
      { kind: 'ancestor', commit: A, head: B },
    ],
    ['nothing for a new branch', 'push', { before: ZEROS, after: B }, NONE],
    ['nothing for a new branch of a SHA-256 repository', 'push', { before: '0'.repeat(64), after: B }, NONE],
    ['nothing for a push that does not say', 'push', { after: B }, NONE],
    ['nothing for a push with a number for a commit', 'push', { before: 1, after: B }, NONE],
    ['nothing by hand', 'workflow_dispatch', { ref: 'refs/heads/main' }, NONE],
    ['nothing on schedule', 'schedule', {}, NONE],
    ['nothing without an event', '', {}, NONE],
    ['nothing for a comment on an issue', 'issue_comment', { issue: { pull_request: {} } }, NONE],
  ])('is %s', (_sentence, name, payload, expected) => {
    expect(requestBase({ name, payload }, undefined)).toEqual(expected);
  });

  it.each(['pull_request', 'merge_group', 'push', 'schedule'])('is what the input says, before the event %s', (name) => {
    expect(requestBase({ name, payload: PULL }, 'v1.0.0')).toEqual({ kind: 'revision', revision: 'v1.0.0' });
  });

  it.each<[string, string, JsonObject, BaseRequest]>([
    ['a pull request', 'pull_request', {}, { kind: 'merge-base', base: '', head: '' }],
    ['a pull request without a head', 'pull_request', { pull_request: { base: { sha: A } } }, { kind: 'merge-base', base: A, head: '' }],
    ['a pull request that is a list', 'pull_request', { pull_request: [] }, { kind: 'merge-base', base: '', head: '' }],
    ['a merge group', 'merge_group', { merge_group: null }, { kind: 'revision', revision: '' }],
  ])('is asked for in any case where the payload lacks it, so that it fails: %s', (_sentence, name, payload, expected) => {
    expect(requestBase({ name, payload }, undefined)).toEqual(expected);
  });
});

describe('a run is judged by its base', () => {
  it.each([
    ['pull_request', true],
    ['pull_request_target', true],
    ['pull_request_review', true],
    ['pull_request_review_comment', true],
    ['merge_group', true],
    ['push', false],
    ['workflow_dispatch', false],
    ['schedule', false],
    ['', false],
  ])('in the event %j: %s', (name, expected) => {
    expect(isJudgedByBase({ name, payload: {} })).toBe(expected);
  });
});
