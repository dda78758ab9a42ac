import { describe, expect, it } from '@jest/globals';
import { pageLinker, readContext } from './context.ts';

const SHA = 'a'.repeat(40);

describe('the context of a run', () => {
  it('is what the runner says', () => {
    const environment = {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'octo-org/hello',
      GITHUB_SHA: SHA,
      GITHUB_RUN_NUMBER: '7',
      GITHUB_API_URL: 'https://github.example.com/api/v3',
      GITHUB_SERVER_URL: 'https://github.example.com',
    };
    expect(readContext(environment, '{"before":"x"}')).toEqual({
      event: { name: 'push', payload: { before: 'x' } },
      repository: 'octo-org/hello',
      sha: SHA,
      apiUrl: 'https://github.example.com/api/v3',
      serverUrl: 'https://github.example.com',
      url: 'https://github.example.com/octo-org/hello',
      run: '7',
    });
  });

  it('is that of github.com, without an event, on another machine', () => {
    expect(readContext({ GITHUB_API_URL: '', GITHUB_SERVER_URL: '' }, undefined)).toEqual({
      event: { name: '', payload: {} },
      repository: undefined,
      sha: undefined,
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      url: undefined,
      run: undefined,
    });
  });

  it.each([
    ['is no JSON', '{'],
    ['is a list', '[]'],
    ['is empty', ''],
    ['is null', 'null'],
  ])('has an empty payload where the file %s', (_sentence, file) => {
    expect(readContext({}, file).event.payload).toEqual({});
  });

  it.each([
    ['a repository without an owner', { GITHUB_REPOSITORY: 'hello' }],
    ['a repository with a path', { GITHUB_REPOSITORY: 'octo-org/hello/x' }],
    ['a repository with a blank', { GITHUB_REPOSITORY: 'octo org/hello' }],
    ['a repository with a line break', { GITHUB_REPOSITORY: 'octo-org/hello\n' }],
    ['a short commit', { GITHUB_SHA: 'abcdef1' }],
    ['a branch as commit', { GITHUB_SHA: 'main' }],
  ])('leaves out %s', (_sentence, environment) => {
    expect(readContext(environment, undefined)).toMatchObject({ repository: undefined, sha: undefined });
  });
});

describe('the page of a path', () => {
  const environment = {
    GITHUB_ACTION_REPOSITORY: 'octo-org/actions',
    GITHUB_ACTION_REF: 'v1.2.3',
    GITHUB_SERVER_URL: 'https://github.example.com',
  };

  it.each([
    ['a tag', 'v1.2.3'],
    ['a commit', SHA],
    ['a branch with a slash', 'release/v1'],
  ])('is that of %s', (_sentence, ref) => {
    const page = pageLinker({ ...environment, GITHUB_ACTION_REF: ref })('docs/errors.md');
    expect(page).toBe(`https://github.example.com/octo-org/actions/blob/${ref}/docs/errors.md`);
  });

  it.each([
    ['an action of the same repository, which has no ref', { GITHUB_ACTION_REF: '' }],
    ['no repository', { GITHUB_ACTION_REPOSITORY: undefined }],
    ['no server', { GITHUB_SERVER_URL: undefined }],
    ['a server without TLS', { GITHUB_SERVER_URL: 'http://github.example.com' }],
    ['a ref that would end the link', { GITHUB_ACTION_REF: 'v1) [x](https://evil.example.net' }],
    ['a repository with a way out', { GITHUB_ACTION_REPOSITORY: 'a/b/../c' }],
  ])('is unknown for %s', (_sentence, change) => {
    expect(pageLinker({ ...environment, ...change })('docs/errors.md')).toBeUndefined();
  });
});
