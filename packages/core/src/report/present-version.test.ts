import { plannedRelease, shaOf } from '@artifact-actions/testing/versions';
import { describe, expect, it } from '@jest/globals';
import type { PlannedRelease, VersionPlan } from '../version/index.ts';
import { presentVersion } from './present-version.ts';

const RELEASE = plannedRelease({ name: '@x/a', path: 'packages/a', tag: '@x/a@1.1.0', commits: [shaOf('c1')] });

const plan = (parts: Partial<VersionPlan> = {}): VersionPlan => ({
  scheme: 'semver',
  head: shaOf('head'),
  releases: [RELEASE],
  unchanged: [],
  rewrites: [],
  commits: [{ sha: shaOf('c1'), header: 'feat: x | @ada <b>', type: 'feat', scope: null, breaking: null, references: [], footers: [] }],
  ...parts,
});

describe('the sections of version-bump', () => {
  it('list every release with its reason and its commits, escaped', () => {
    const [table, commits] = presentVersion(plan()).sections;
    expect(table).toContain(
      '| <code>&#64;x/a</code> | <code>1.0.0</code> | <code>1.1.0</code> | minor | <code>&#64;x/a&#64;1.1.0</code> | 1 commit |',
    );
    expect(commits).toBe(`**&#64;x/a 1\\.1.0**\n\n- <code>${shaOf('c1').slice(0, 12)}</code> feat: x \\| &#64;ada &lt;b&gt;`);
  });

  it.each<[Partial<PlannedRelease>, string]>([
    [{ cause: 'initial', from: null }, 'the first release'],
    [{ cause: 'release-as' }, 'asked for by Release-As'],
    [{ cause: 'dependency', causedBy: ['b', 'c'] }, 'the new version of <code>b</code>, <code>c</code> leaves its range'],
    [{ cause: 'group', causedBy: ['b'] }, 'its group is released with <code>b</code>'],
    [{ cause: 'group' }, 'its group is released'],
    [{ cause: 'resume', tagAt: shaOf('c1') }, `released by <code>${shaOf('c1').slice(0, 12)}</code>, which lacks the tag`],
  ])('say why: %j', (parts, why) => {
    expect(presentVersion(plan({ releases: [{ ...RELEASE, ...parts }] })).sections[0]).toContain(`| ${why} |`);
  });

  it('say what is not released, and why not', () => {
    const unchanged = [{ name: null, path: '.', version: null, because: 'no-version' as const }];
    const rewrites = [{ name: 'r', field: 'devDependencies' as const, dependency: 'a', to: '^2.0.0' }];
    const { line, sections } = presentVersion(plan({ releases: [], unchanged, rewrites }));
    expect(line).toBe('nothing to release; 1 package unchanged');
    expect(sections[0]).toBe('There is nothing to release.');
    expect(sections[1]).toContain('| <code>r</code> | devDependencies | <code>a</code> | <code>^2.0.0</code> |');
    expect(sections[2]).toContain('| <code>this repository</code> | – | it has no version |');
  });

  it('leave out what nobody reads to its end', () => {
    const commits = Array.from({ length: 120 }, (_, index) => shaOf(`c${index}`));
    const releases = Array.from({ length: 12 }, (_, index) => ({ ...RELEASE, name: `p${index}`, commits }));
    const { line, sections } = presentVersion(plan({ releases }));
    expect(line).toMatch(/^12 releases: p0 1\.0\.0 → 1\.1\.0 \(minor\), .*, and 2 more$/);
    expect(sections[1]).toMatch(/- and 20 more commits: the report file has them all$/);
  });
});
