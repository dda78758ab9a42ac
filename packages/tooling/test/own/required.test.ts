/**
 * check.yml, required by an organisation of every repository that it has: what is not the doing of a pull request does not stop it, and is
 * told; what a pull request brings in does.
 */
import { mergeGroupEvent, pullRequestEvent } from '@artifact-actions/local-runner/run';
import { createRepository, type Files, type Repository } from '@artifact-actions/testing/repository';
import { describe, expect, it } from '@jest/globals';
import { PROJECT } from '../../src/docs/project.ts';
import { OWN_SOURCE } from '../../src/run/play.ts';
import { openEmpty, run, stepsOf } from './shop.ts';

const REQUIRED = { workflow: { path: '.github/workflows/check.yml', in: OWN_SOURCE } };
const POLICY = '.github/artifacts.yml';
const PNPM = { 'pnpm-workspace.yaml': 'packages: ["packages/*"]\n', 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" };

/** What stands on the base branch. */
type Base = Files | ((repository: Repository) => Promise<void>);

const named = (name: string, rest: object = {}): object => ({ name, version: '1.0.0', ...rest });
const manifest = named('shop');

/** Both packages of a workspace, below a root that is none. */
const workspace = (one: object, other: object): Files => ({
  'package.json': { private: true, workspaces: ['packages/*'] },
  'packages/one/package.json': one,
  'packages/other/package.json': other,
});

function tagged(tag: string, files: Files): (repository: Repository) => Promise<void> {
  return async (repository) => {
    await repository.commit('feat: begin', { files });
    await repository.tag(tag);
  };
}

/** What became of the run, and what the actions objected to; once, where it is the same for every event. */
async function judge(
  base: Base,
  change: Files,
  events: readonly (typeof pullRequestEvent | typeof mergeGroupEvent)[],
): Promise<readonly string[]> {
  const shop = await openEmpty();
  const { origin, repository } = shop;
  try {
    if (typeof base === 'function') await base(repository);
    else await repository.commit('feat: begin', { files: base });
    const branch = await repository.git('branch', '--show-current');
    await repository.branch('topic');
    await repository.commit('fix: change', { files: change });
    await repository.checkout(branch);
    const named = { ...origin, number: 7, base: branch, head: 'topic', title: 'A change', defaultBranch: branch };
    const results = new Set<string>();
    for (const start of events) results.add(shown(await run(shop, await start(named), REQUIRED)));
    return [...results];
  } finally {
    await repository.remove();
  }
}

interface Told {
  readonly error: { readonly code: string } | null;
  readonly findings: readonly { readonly severity: string; readonly rule: string }[];
}

function shown(done: Awaited<ReturnType<typeof run>>): string {
  const reporting = Object.values(stepsOf(done)).filter(({ report }) => report !== undefined);
  const told = reporting.flatMap(({ annotations, report }) => {
    const { error, findings } = report as Told;
    const objections = [...(error === null ? [] : [error.code]), ...findings.map(({ severity, rule }) => `${severity} ${rule}`)];
    // Whatever is objected to can be read where people look, whether it stops them or not.
    expect(annotations.length).toBe(objections.length);
    return objections;
  });
  return [done.conclusion, done.outputs['conclusion'], ...told].join(', ');
}

describe('a pull request that has nothing to do with it passes', () => {
  it.each<[string, Base, string]>([
    ['where nothing is to be checked', { 'README.md': '# Nothing\n' }, ''],
    ['where no package has a version', { 'package.json': { private: true } }, ''],
    ['where the tags have another form', tagged('release-1', { 'package.json': manifest }), ''],
    ['where a tag moves with the major version', tagged('v1', { 'package.json': manifest }), ''],
    ['where packages are private', workspace({ name: 'one', private: true }, named('other', { private: true })), ''],
    [
      'where everything lies in a folder below',
      { 'web/package.json': manifest, 'web/package-lock.json': PROJECT['package-lock.json'], 'web/.npmrc': PROJECT['.npmrc'] },
      '',
    ],
    [
      'where the default branch has another name',
      async (repository) => {
        await repository.git('branch', '--move', 'trunk');
        await repository.commit('feat: begin', { files: PROJECT });
      },
      '',
    ],
    [
      'where there are thousands of files',
      async (repository) => {
        const files = Array.from({ length: 3000 }, (_, index) => [`docs/${index % 60}/${index}.md`, '']);
        await repository.commit('feat: begin', { files: { ...PROJECT, ...Object.fromEntries(files) } });
      },
      '',
    ],
    [
      'where a submodule has lockfiles and packages of its own',
      async (repository) => {
        const other = await createRepository();
        await other.commit('feat: begin', { files: { 'package.json': '{', 'package-lock.json': '{' } });
        await repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.path, 'packages/other');
        await repository.commit('feat: begin', {
          files: { ...PROJECT, 'package.json': { ...PROJECT['package.json'], workspaces: ['packages/*'] } },
        });
        await other.remove();
      },
      '',
    ],
    ['where pnpm is used', { ...PNPM, 'package.json': manifest }, 'warning parse/unknown-version, NOT_SUPPORTED_YET'],
    [
      'where yarn is used',
      { 'yarn.lock': '# yarn lockfile v1\n', ...workspace(named('one'), named('other')) },
      'warning parse/unknown-version',
    ],
    ['where deno is used', { 'deno.lock': '{ "version": "5" }', 'deno.json': '{}' }, 'warning parse/unknown-version'],
    ['where npm 6 is used', { 'package.json': manifest, 'package-lock.json': '{ "lockfileVersion": 1 }' }, 'warning parse/unknown-version'],
    ['where catalogs are used', workspace(named('one', { dependencies: { other: 'catalog:' } }), named('other')), 'NOT_SUPPORTED_YET'],
    ['where workspaces are globs that we do not read', { 'package.json': { workspaces: ['packages/{a,b}'] } }, 'NOT_SUPPORTED_YET'],
    ['where two packages have one name', workspace(named('one'), named('one')), 'DUPLICATE_PACKAGE_NAME'],
    ['where packages have no name', workspace({ version: '1.0.0' }, { version: '1.0.0' }), 'INVALID_PACKAGE_NAME'],
    ['where a version is above every tag', tagged('v1.0.0', { 'package.json': named('shop', { version: '2.0.0' }) }), 'MANIFEST_AHEAD'],
    [
      'where a release has lost its tag',
      (repository) => repository.commit('chore(release): v1.0.0', { files: { 'package.json': manifest } }).then(() => undefined),
      'TAGS_MISSING',
    ],
    [
      'where the next tag stands on another branch',
      async (repository) => {
        await tagged('v1.0.0', { 'package.json': manifest })(repository);
        await repository.branch('other');
        await repository.commit('fix: other');
        await repository.tag('v1.0.1');
        await repository.checkout('main');
      },
      'TAG_EXISTS',
    ],
    ['where package.json cannot be read', { 'package.json': '{' }, 'JSON_UNREADABLE'],
    ['where the policy asks for what does not exist yet', { [POLICY]: 'version: { files: [{ path: VERSION }] }\n' }, 'NOT_SUPPORTED_YET'],
  ])('%s', async (_sentence, base, objections) => {
    const [error, finding] = [/[A-Z]{2}/, /warning/].map((pattern) => pattern.test(objections));
    const conclusion = error === true ? 'error' : finding === true ? 'findings' : 'success';
    expect(await judge(base, { 'new.txt': '1\n' }, [pullRequestEvent])).toEqual([
      ['success', conclusion, ...(objections === '' ? [] : [objections])].join(', '),
    ]);
  });
});

describe('a pull request and its merge group are stopped', () => {
  const RULES = 'lockfile:\n  rules: { integrity/weak: error }\n';
  it.each<[string, Files, Files, string]>([
    ['that adds a policy', PROJECT, { [POLICY]: RULES }, 'findings, error config/policy-changed'],
    ['that removes the policy', { ...PROJECT, [POLICY]: RULES }, { [POLICY]: null }, 'findings, error config/policy-changed'],
    [
      'that weakens the policy',
      { ...PROJECT, [POLICY]: RULES },
      { [POLICY]: RULES.replace('error', 'off') },
      'findings, error config/policy-changed',
    ],
    ['that breaks the policy', PROJECT, { [POLICY]: 'lockfile: [' }, 'error, CONFIG_UNREADABLE, CONFIG_UNREADABLE'],
    [
      'that points .npmrc elsewhere',
      PROJECT,
      { '.npmrc': 'registry=https://registry.example.net/\n' },
      'findings, error config/policy-changed',
    ],
    ['that removes .npmrc', PROJECT, { '.npmrc': null }, 'findings, error config/policy-changed'],
    ['that breaks the lockfile', PROJECT, { 'package-lock.json': '{' }, 'findings, error parse/invalid'],
    [
      'that changes a lockfile that nobody reads',
      { ...PNPM },
      { 'pnpm-lock.yaml': "lockfileVersion: '6.0'\n" },
      'error, error parse/unknown-version, NOT_SUPPORTED_YET',
    ],
    [
      'that brings in a lockfile that nobody reads',
      PROJECT,
      { 'yarn.lock': '# yarn lockfile v1\n' },
      'findings, error parse/unknown-version',
    ],
    [
      'that goes back to a lockfile that nobody reads',
      PROJECT,
      { 'package-lock.json': '{ "lockfileVersion": 1 }' },
      'findings, error parse/unknown-version',
    ],
    [
      'while the policy of the base cannot be read, which it mends',
      { ...PROJECT, [POLICY]: 'lockfile: [' },
      { [POLICY]: 'lockfile: {}\n' },
      'error, CONFIG_UNREADABLE',
    ],
  ])('%s', async (_sentence, base, change, told) => {
    expect(await judge(base, change, [pullRequestEvent, mergeGroupEvent])).toEqual([`failure, ${told}`]);
  });
});

describe('a merge group passes', () => {
  it.each<[string, Files, Files]>([
    ['that changes other settings of .npmrc', PROJECT, { '.npmrc': `${PROJECT['.npmrc']}fund=false\n` }],
    ['that changes workflows', PROJECT, { '.github/workflows/x.yml': 'on: push\n' }],
    ['that changes what the policy says of versions', PROJECT, { [POLICY]: 'version: { tag-format: "release-{version}" }\n' }],
    ['that mends a broken lockfile', { ...PROJECT, 'package-lock.json': '{' }, { 'package-lock.json': PROJECT['package-lock.json'] }],
    ['that mends a broken package.json', { ...PROJECT, 'package.json': '{' }, { 'package.json': PROJECT['package.json'] }],
    ['that removes everything', PROJECT, { 'package.json': null, 'package-lock.json': null, '.npmrc': null, 'README.md': '# Moved\n' }],
  ])('%s', async (_sentence, base, change) => {
    expect(await judge(base, change, [mergeGroupEvent])).toEqual(['success, success']);
  });
});
