import { plannedRelease, shaOf } from '@artifact-actions/testing/versions';
import { describe, expect, it } from '@jest/globals';
import type { Receipt } from '../../foundation/index.ts';
import type { PlannedRelease, UnchangedPackage, VersionPlan } from '../model.ts';
import { outputsOf } from './outputs.ts';

const release = (path: string, parts: Partial<PlannedRelease> = {}): PlannedRelease =>
  plannedRelease({
    name: path === '.' ? 'root' : path,
    path,
    to: '1.1.0+b',
    tag: `${path}@1.1.0+b`,
    ociTag: '1.1.0_b',
    changelog: '## [1.1.0+b]\n',
    ...parts,
  });

const unchanged = (path: string): UnchangedPackage => ({ name: path, path, version: '2.0.0+x', because: 'no-commits' });

const plan = (releases: readonly PlannedRelease[], others: readonly UnchangedPackage[] = []): VersionPlan => {
  return { scheme: 'semver', head: shaOf('head'), releases, unchanged: others, rewrites: [], commits: [] };
};

const receipt = (effect: string, status: Receipt['status']): Receipt => ({ effect, target: 'x', status, detail: '' });

const RELEASED = { version: '1.1.0+b', 'previous-version': '1.0.0', bump: 'minor', 'npm-version': '1.1.0', 'oci-tag': '1.1.0_b' };
const CURRENT = { version: '2.0.0+x', 'previous-version': '2.0.0+x', bump: 'none', 'npm-version': '2.0.0', 'oci-tag': '2.0.0_x' };

describe('the version outputs', () => {
  it.each<[string, VersionPlan, object]>([
    ['are those of the only package', plan([release('packages/a')]), { ...RELEASED, tag: 'packages/a@1.1.0+b' }],
    ['are those of the root', plan([release('packages/a'), release('.', { to: '3.0.0' })]), { version: '3.0.0' }],
    ['are those of a root in a folder', plan([release('app'), release('app/x', { to: '3.0.0' })]), RELEASED],
    ['are the current ones where nothing is released', plan([], [unchanged('.')]), CURRENT],
    ['are those of a root that is not released', plan([release('packages/a')], [unchanged('.')]), CURRENT],
  ])('%s', (_name, of, expected) => {
    expect(outputsOf(of, undefined)).toMatchObject(expected);
  });

  it.each([
    ['several packages without a root', plan([release('packages/a'), release('packages/ab')])],
    ['no package', plan([])],
  ])('are absent with %s', (_name, of) => {
    expect(outputsOf(of, undefined)).not.toHaveProperty('version');
  });

  it('are empty where there is no version', () => {
    expect(outputsOf(plan([], [{ name: null, path: '.', version: null, because: 'no-version' }]), undefined)).toMatchObject({
      bump: 'none',
    });
  });
});

describe('released', () => {
  it.each<[string, readonly Receipt[], string]>([
    ['a tag that was made', [receipt('commit', 'done'), receipt('tag', 'done'), receipt('tag', 'failed')], 'true'],
    ['a tag that was there', [receipt('tag', 'already-done')], 'false'],
    ['a tag that failed', [receipt('commit', 'done'), receipt('tag', 'failed')], 'false'],
    ['nothing', [], 'false'],
  ])('after %s', (_name, receipts, expected) => {
    expect(outputsOf(plan([]), { receipts, commit: undefined, error: undefined })['released']).toBe(expected);
  });
});

describe('the changelog', () => {
  it('has the names of several packages above their sections, escaped', () => {
    const both = [release('a', { name: '@x/a' }), release('b')];
    expect(outputsOf(plan(both), undefined)['changelog']).toBe('# &#64;x/a\n\n## [1.1.0+b]\n\n# b\n\n## [1.1.0+b]\n');
    expect(outputsOf(plan([release('a')]), undefined)['changelog']).toBe('## [1.1.0+b]\n');
  });

  it('is cut before it fills all outputs of the job', () => {
    const [long] = [release('a', { changelog: 'x'.repeat(300_000) })];
    expect(outputsOf(plan([long]), undefined)['changelog']).toHaveLength(100_000);
  });
});
