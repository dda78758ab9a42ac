/** Which commit a run is compared with, and whose policy judges it, for each event; through the bundle. */

import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { startGitHubFake } from '@artifact-actions/testing/github';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import '@artifact-actions/testing/report';
import { type BundleRun, runBundle } from '@artifact-actions/testing/runner';
import { createSample, EVIL, locked, lockfile, POLICY, type Repository, TAMPERED } from './sample.ts';

const REPOSITORY = 'octo-org/shop';
const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

let repository: Repository;
beforeEach(async () => {
  repository = await createSample();
});
afterEach(() => repository.remove());

const run = (event: string, payload: object, options: object = {}): Promise<BundleRun> =>
  runBundle('verify-lockfile', {
    workspace: repository.path,
    event: { name: event, payload: { ...payload } },
    repository: REPOSITORY,
    ...options,
  });

const pullRequest = (base: string, head: string): object => ({ pull_request: { number: 7, base: { sha: base }, head: { sha: head } } });

/** What a hostile branch does: tamper with one entry, and switch off the rule that would tell. */
async function tamper(): Promise<{ readonly base: string; readonly tip: string; readonly head: string }> {
  const base = await repository.git('rev-parse', 'HEAD');
  await repository.branch('topic');
  const head = await repository.commit('chore: update', {
    files: {
      'package-lock.json': lockfile({ ms: EVIL, debug: locked('debug', '4.4.2') }),
      '.github/artifacts.yml': 'lockfile:\n  rules:\n    source/*: "off"\n',
    },
  });
  await repository.checkout('main');
  const tip = await repository.commit('docs: meanwhile on main', { files: { 'README.md': '# Shop\n' } });
  await repository.checkout('topic');
  return { base, tip, head };
}

const CHANGED_POLICY = { rule: 'config/policy-changed', severity: 'error', file: '.github/artifacts.yml', line: 1, column: 1 } as const;

describe('a pull request', () => {
  it('is compared with its merge base, and judged by the policy there', async () => {
    const { base, tip, head } = await tamper();
    const { exitCode, report, outputs } = await run('pull_request', pullRequest(tip, head));
    expect(exitCode).toBe(1);
    expect(report).toHaveOnlyFindings([TAMPERED, CHANGED_POLICY]);
    expect(report).toMatchObject({ plan: { base, lockfiles: [{ changed: { added: 0, removed: 0, updated: 2 } }] } });
    expect(outputs).toMatchObject({ conclusion: 'findings', errors: '2', changed: '2', entries: '2', lockfiles: '1' });
  });

  it('is judged in the same way from a shallow clone, through the API', async () => {
    const { base, tip, head } = await tamper();
    const github = await startGitHubFake({
      repositories: { [REPOSITORY]: { path: repository.path, private: true } },
      tokens: { [TOKEN]: { permissions: { contents: 'read' }, repositories: [REPOSITORY] } },
    });
    const clone = await repository.shallowClone({ depth: 1, ref: 'topic' });
    const options = { workspace: clone.path, apiUrl: github.url, token: TOKEN };
    const { report } = await run('pull_request', pullRequest(tip, head), options);
    expect(report).toHaveOnlyFindings([TAMPERED, CHANGED_POLICY]);
    expect(report).toMatchObject({ plan: { base } });
    await Promise.all([github.close(), clone.remove()]);
  });

  it('fails closed where neither the clone nor the API has the base, and the head’s policy does not take its place', async () => {
    const { tip, head } = await tamper();
    const github = await startGitHubFake({ repositories: {}, tokens: { [TOKEN]: { permissions: {}, repositories: [] } } });
    const clone = await repository.shallowClone({ depth: 1, ref: 'topic' });
    const inputs = { 'fail-on': 'never' };
    const { exitCode, report } = await run('pull_request', pullRequest(tip, head), {
      workspace: clone.path,
      apiUrl: github.url,
      token: TOKEN,
      inputs,
    });
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ conclusion: 'error', error: { code: 'BASE_UNAVAILABLE' }, findings: [], plan: null });
    await Promise.all([github.close(), clone.remove()]);
  });

  it('may bring its own policy where the base has none, and is judged without', async () => {
    await repository.commit('chore: no policy', { files: { '.github/artifacts.yml': null } });
    const { tip, head } = await tamper();
    const { report } = await run('pull_request', pullRequest(tip, head));
    expect(report).toHaveFinding({ rule: 'source/host', subject: 'ms@2.1.3' });
    expect(report).toHaveFinding(CHANGED_POLICY);
  });

  it('is judged by the .npmrc of the base', async () => {
    await repository.commit('chore: no policy', {
      files: { '.github/artifacts.yml': null, '.npmrc': 'registry=https://registry.example.com/\n' },
    });
    const base = await repository.git('rev-parse', 'HEAD');
    const head = await repository.commit('chore: update', {
      files: { 'package-lock.json': lockfile({ ms: EVIL }), '.npmrc': 'registry=https://evil.example.net/\n' },
    });
    expect((await run('pull_request', pullRequest(base, head))).report).toHaveOnlyFindings([
      TAMPERED,
      { rule: 'config/policy-changed', severity: 'error', subject: '.npmrc' },
    ]);
    // On a push the same file is the policy.
    expect((await run('push', {})).report).toHaveNoFindings();
  });

  it('may put a lockfile in the place of a link', async () => {
    const honest = lockfile({ ms: locked('ms', '2.1.3') });
    await repository.write({ 'package-lock.json': null, 'other.json': honest });
    await symlink('other.json', join(repository.path, 'package-lock.json'));
    const base = await repository.commit('chore: link the lockfile');
    await repository.git('rm', '--quiet', 'package-lock.json');
    const head = await repository.commit('fix: write the lockfile', { files: { 'package-lock.json': honest } });
    const { report } = await run('pull_request', pullRequest(base, head));
    expect(report).toHaveNoFindings();
    expect(report).toMatchObject({ error: null, plan: { lockfiles: [{ changed: { added: 1, removed: 0, updated: 0 } }] } });
  });

  it('cannot excuse its findings with a baseline of its own', async () => {
    const base = await repository.git('rev-parse', 'HEAD');
    const head = await repository.commit('chore: update', { files: { 'package-lock.json': lockfile({ ms: EVIL }) } });
    const inputs = { baseline: 'baseline.json' };
    const { report } = await run('push', {});
    await repository.write({ 'baseline.json': report as object });
    expect((await run('push', {}, { inputs })).report).toConclude('success');
    expect((await run('pull_request', pullRequest(base, head), { inputs })).report).toHaveFinding(TAMPERED);
  });

  it('is not told to change what the base branch changed meanwhile, where it is checked out merged with it', async () => {
    const base = await repository.git('rev-parse', 'HEAD');
    await repository.branch('topic');
    const head = await repository.commit('feat: more', { files: { 'README.md': '# More\n' } });
    await repository.checkout('main');
    const tip = await repository.commit('chore: policy', {
      files: {
        '.github/artifacts.yml': `${POLICY}  rules:\n    source/git: warning\n`,
        '.npmrc': 'registry=https://registry.example.com/\n',
      },
    });
    await repository.merge('topic', { message: 'Merge topic into main', noFastForward: true });
    const { report } = await run('pull_request', pullRequest(tip, head));
    expect(report).toMatchObject({ plan: { base } });
    expect(report).toHaveNoFindings();
  });

  it('without commits in its payload fails closed', async () => {
    expect((await run('pull_request', {})).report).toMatchObject({ error: { code: 'BASE_UNAVAILABLE' } });
  });
});

describe('a merge group', () => {
  it('is compared with, and judged by, its base', async () => {
    const { base } = await tamper();
    const { report } = await run('merge_group', { merge_group: { base_sha: base, head_sha: await repository.git('rev-parse', 'HEAD') } });
    expect(report).toHaveOnlyFindings([TAMPERED, CHANGED_POLICY]);
    expect(report).toMatchObject({ plan: { base } });
  });
});

describe('a push', () => {
  it('is compared with the commit before it, and judged by its own policy', async () => {
    const { base, head } = await tamper();
    const { report, outputs } = await run('push', { before: base, after: head });
    expect(report).toHaveNoFindings();
    expect(report).toMatchObject({ plan: { base } });
    expect(outputs['changed']).toBe('2');
  });

  it('that threw the commit before it away is compared with nothing', async () => {
    const { tip, head } = await tamper();
    const { report, outputs } = await run('push', { before: tip, after: head });
    expect(report).toMatchObject({ plan: { base: null }, error: null });
    expect(outputs['changed']).toBe('0');
  });

  it('of a new branch is compared with nothing', async () => {
    const { head } = await tamper();
    expect((await run('push', { before: '0'.repeat(40), after: head })).report).toMatchObject({ plan: { base: null }, error: null });
  });
});

describe('the input base', () => {
  it('goes before the event', async () => {
    const { base } = await tamper();
    const { report } = await run('schedule', {}, { inputs: { base: 'HEAD~1' } });
    expect(report).toMatchObject({ plan: { base, lockfiles: [{ changed: { updated: 2 } }] } });
  });

  it.each([
    ['a ref that does not exist', 'no-such-branch'],
    ['an option', '--output=/tmp/x'],
    ['an expression that names nothing', 'HEAD~99'],
  ])('that is %s is an error', async (_name, base) => {
    const github = await startGitHubFake({ repositories: { [REPOSITORY]: { path: repository.path } }, tokens: {} });
    const { exitCode, report } = await run('schedule', {}, { inputs: { base }, apiUrl: github.url, token: '' });
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ conclusion: 'error', error: { code: 'BASE_UNAVAILABLE' } });
    await github.close();
  });
});
