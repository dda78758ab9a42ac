/** Nothing that others write into files, names, settings or answers can make the runner, or a reader, believe it is ours. */
import { startGitHubFake } from '@artifact-actions/testing/github';
import { forgeriesIn, HOSTILE, turns } from '@artifact-actions/testing/hostile';
import { createRepository, type Repository } from '@artifact-actions/testing/repository';
import { type BundleRun, runBundle } from '@artifact-actions/testing/runner';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { description } from '../src/inputs.ts';

const TOKEN = 'a-token-that-nobody-may-see-0123456789';
const PAGE = { actionRepository: 'octo-org/artifact-actions', actionRef: 'c'.repeat(40) };
const EXPECTED = {
  outputs: Object.keys(description.outputs),
  titles: /^(?:[a-z]+\/[a-z0-9-]+|verify-lockfile: [A-Z_]+|\d+ more (?:error|warning|notice)s?)$/,
  link: `https://github.com/${PAGE.actionRepository}/blob/${PAGE.actionRef}/docs/`,
  token: TOKEN,
};

let repository: Repository;
beforeAll(async () => {
  repository = await createRepository();
});
afterAll(() => repository.remove());

const verify = (inputs: Readonly<Record<string, string>> = {}, options: { readonly apiUrl?: string } = {}): Promise<BundleRun> =>
  runBundle('verify-lockfile', { workspace: repository.path, inputs, token: TOKEN, ...PAGE, ...options });

/** What must hold of every run, whatever it read. It leaves nothing behind. @param files what annotations may point at. */
async function expectNothingForged(
  running: Promise<BundleRun>,
  files: readonly (string | undefined)[] = [undefined, 'package-lock.json'],
): Promise<BundleRun> {
  const run = await running;
  await run.remove();
  expect(forgeriesIn(run, EXPECTED)).toEqual([]);
  expect(run.masks.filter((mask) => !mask.includes(TOKEN) && /^(?:findings|errors?|success|\d+)$/.test(mask))).toEqual([]);
  const { conclusion = '', errors = '' } = run.outputs;
  expect({ conclusion, errors }).toEqual(truthOf(run.report));
  expect(run.annotations.length).toBe(run.allAnnotations.length);
  for (const { file, message } of run.allAnnotations) {
    expect(files).toContain(file);
    expect(message.length).toBeLessThanOrEqual(4096);
  }
  return run;
}

function truthOf(report: unknown): { readonly conclusion: string; readonly errors: string } {
  const { conclusion, findings } = report as { conclusion: string; findings: readonly { severity: string }[] };
  return { conclusion, errors: String(findings.filter(({ severity }) => severity === 'error').length) };
}

const entry = (fields: object): object => ({ version: '2.1.3', resolved: 'https://evil.example.net/x/-/x-2.1.3.tgz', ...fields });

/** The text in every place of a lockfile. */
function lockfileWith(text: string): string {
  const packages = {
    '': { dependencies: { [text]: text } },
    [`node_modules/${text}`]: entry({ name: text }),
    'node_modules/version': entry({ version: text }),
    'node_modules/resolved': entry({ resolved: text }),
    'node_modules/host': entry({ resolved: `https://${text}/x/-/x-1.0.0.tgz` }),
    'node_modules/path': entry({ resolved: `https://evil.example.net/${text}/-/x-1.0.0.tgz` }),
    'node_modules/git': entry({ resolved: `git+https://example.net/x.git#${text}` }),
    'node_modules/link': { link: true, resolved: text },
    'node_modules/integrity': entry({ integrity: text }),
    [text]: { name: text, version: text },
  };
  const json = JSON.stringify({ lockfileVersion: 3, packages }, null, 2);
  return json.replace(/\{/, `{ ${JSON.stringify(text)}: 1, ${JSON.stringify(text)}: 2,`);
}

describe('a text in every place of a lockfile', () => {
  it.each(HOSTILE)('that %s', async (_does, text) => {
    await repository.write({ 'package-lock.json': lockfileWith(text), 'package.json': { dependencies: { [text]: text } } });
    await repository.git('add', '--all');
    const { exitCode } = await expectNothingForged(verify());
    expect(exitCode).toBe(1);
  });
});

describe('a text in the name of a folder', () => {
  let named: Repository;
  beforeAll(async () => {
    named = await createRepository();
  });
  afterAll(() => named.remove());

  const nameable = HOSTILE.filter(([, text]) => !/[/\0]|^.{200}/su.test(text));
  it.each(nameable)('that %s', async (_does, text) => {
    await named.write({ [`${text}/package-lock.json`]: lockfileWith('ms') });
    await named.git('add', '--all');
    const running = runBundle('verify-lockfile', { workspace: named.path, token: TOKEN, ...PAGE });
    const { allAnnotations, exitCode, report } = await running;
    await expectNothingForged(running, [undefined, allAnnotations[0]?.file]);
    // A name with a line break is refused as a whole; every other one is checked, and shown without what is more than text.
    expect(exitCode).toBe(1);
    expect(report).toMatchObject(/[\r\n]/.test(text) ? { error: { code: 'INPUT_INVALID' } } : { conclusion: 'findings' });
    await named.git('rm', '-rfq', '.');
  });
});

describe('a text in the policy', () => {
  it.each(HOSTILE)('that %s', async (_does, text) => {
    const exceptions = [
      { rule: 'source/host', subject: text.trim() || 'x', reason: text, owner: text },
      { rule: 'source/git', subject: 'ms', reason: text, owner: text, expires: '2020-01-01' },
    ];
    await repository.write({ 'package-lock.json': lockfileWith('ms') });
    const policy = (content: object): Promise<BundleRun> => expectNothingForged(verify({ 'lockfile-policy': JSON.stringify(content) }));
    const [, broken] = await Promise.all([policy({ exceptions }), policy({ [text]: text })]);
    expect(broken.report).toMatchObject({ conclusion: 'error', error: { code: 'CONFIG_INVALID' } });
  });
});

describe('a text in an input', () => {
  const INPUTS = ['lockfiles', 'base', 'config', 'working-directory', 'baseline', 'fail-on', 'report-file', 'sarif-file'];
  // The runner itself cannot pass a NUL through the environment.
  const passable = HOSTILE.filter(([, text]) => !text.includes('\u0000'));
  it.each(turns(passable, INPUTS))('that %s', async (_does, text, names) => {
    // Some of them are fine paths of a file to be written.
    await Promise.all(names.map((name) => expectNothingForged(verify({ [name]: `${text}/../../..` }))));
  });
});

describe('a text in the answer of a server', () => {
  it.each(HOSTILE)('that %s', async (_does, text) => {
    const github = await startGitHubFake({ repositories: {}, tokens: { [TOKEN]: { permissions: {}, repositories: [] } } });
    github.fail({ with: 403, message: text });
    const run = await expectNothingForged(verify({ config: 'octo-org/policies/lock.yml@v1' }, { apiUrl: github.url }));
    expect(run.report).toMatchObject({ error: { code: 'GITHUB_FAILED' } });
    await github.close();
  });
});
