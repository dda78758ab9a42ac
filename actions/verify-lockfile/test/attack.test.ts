/** Nothing that others write into files, names, settings or answers can make the runner, or a reader, believe it is ours. */

import { startGitHubFake } from '@artifact-actions/testing/github';
import { HOSTILE } from '@artifact-actions/testing/hostile';
import { createRepository } from '@artifact-actions/testing/repository';
import { type BundleRun, runBundle } from '@artifact-actions/testing/runner';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { description } from '../src/inputs.ts';

type Repository = Awaited<ReturnType<typeof createRepository>>;

const COMMANDS = ['error', 'warning', 'notice', 'add-mask', 'debug'];
const TOKEN = 'a-token-that-nobody-may-see-0123456789';
const PAGE = { actionRepository: 'octo-org/artifact-actions', actionRef: 'c'.repeat(40) };
const LINK = `https://github.com/${PAGE.actionRepository}/blob/${PAGE.actionRef}/docs/`;

let repository: Repository;
beforeAll(async () => {
  repository = await createRepository();
});
afterAll(() => repository.remove());

/** What must hold of every run, whatever it read. */
function expectNothingForged(run: BundleRun, files: readonly (string | undefined)[] = [undefined, 'package-lock.json']): void {
  expect(run.forgedOutputs).toEqual({});
  expect(run.commands.filter((command) => !COMMANDS.includes(command))).toEqual([]);
  expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(description.outputs).sort());
  expect(run.environment).toEqual({});
  expect(run.path).toEqual([]);
  expect(run.state).toEqual({});
  expect(run.masks.filter((mask) => !mask.includes(TOKEN) && /^(?:findings|errors?|success|\d+)$/.test(mask))).toEqual([]);
  for (const line of run.log) expect(line).not.toMatch(/^\s*::|##\[|[[\p{Cc}\p{Cf}]--[\t]]/v);
  const { conclusion = '', errors = '' } = run.outputs;
  expect({ conclusion, errors }).toEqual(truthOf(run.report));
  expectHonestAnnotations(run, files);
  expectHarmlessMarkdown(run.summary);
  expect(JSON.stringify([run.log, run.outputs, run.summary, run.report])).not.toMatch(/gh[a-z]_A1b2|npm_A1b2|hunter2|a-token-that/);
}

function truthOf(report: unknown): { readonly conclusion: string; readonly errors: string } {
  const { conclusion, findings } = report as { conclusion: string; findings: readonly { severity: string }[] };
  return { conclusion, errors: String(findings.filter(({ severity }) => severity === 'error').length) };
}

function expectHonestAnnotations({ allAnnotations, annotations }: BundleRun, files: readonly (string | undefined)[]): void {
  expect(annotations.length).toBe(allAnnotations.length);
  for (const { title = '', file, message } of allAnnotations) {
    expect(title).toMatch(/^(?:[a-z]+\/[a-z0-9-]+|verify-lockfile: [A-Z_]+|\d+ more (?:error|warning|notice)s?)$/);
    expect(files).toContain(file);
    expect(message.length).toBeLessThanOrEqual(4096);
  }
}

/** Only our own markup is left once what we write is taken away. */
function expectHarmlessMarkdown(summary: string): void {
  const foreign = summary
    .replaceAll(LINK, '')
    .replace(/<\/?code>|<br>/g, '')
    .replace(/\]\((?:rules\/[a-z0-9-]+\.md|errors\.md#[a-z_]+)\)/g, ']');
  expect(foreign).not.toMatch(/<|https?:\/\/|www\.|\]\(|(?<!\\)`|(?<!\\)!\[|@|[\p{Cc}--[\n]]|\p{Cf}/v);
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
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
    const run = await runBundle('verify-lockfile', { workspace: repository.path, token: TOKEN, ...PAGE });
    expect(run.exitCode).toBe(1);
    expectNothingForged(run);
    await run.remove();
  });
});

describe('a text in the name of a folder', () => {
  const nameable = HOSTILE.filter(([, text]) => !/[/\0]|^.{200}/su.test(text));
  it.each(nameable)('that %s', async (_does, text) => {
    const other = await createRepository();
    await other.commit('test: odd name', { files: { [`${text}/package-lock.json`]: lockfileWith('ms') } });
    const run = await runBundle('verify-lockfile', { workspace: other.path, token: TOKEN, ...PAGE });
    // A name with a line break is refused as a whole; every other one is checked, and shown without what is more than text.
    expect(run.exitCode).toBe(1);
    expect(run.report).toMatchObject(/[\r\n]/.test(text) ? { error: { code: 'INPUT_INVALID' } } : { conclusion: 'findings' });
    expectNothingForged(run, [undefined, run.allAnnotations[0]?.file]);
    await Promise.all([run.remove(), other.remove()]);
  });
});

describe('a text in the policy', () => {
  it.each(HOSTILE)('that %s', async (_does, text) => {
    const exceptions = [
      { rule: 'source/host', subject: text.trim() || 'x', reason: text, owner: text },
      { rule: 'source/git', subject: 'ms', reason: text, owner: text, expires: '2020-01-01' },
    ];
    await repository.write({ 'package-lock.json': lockfileWith('ms') });
    const policy = JSON.stringify({ exceptions });
    const run = await runBundle('verify-lockfile', {
      workspace: repository.path,
      inputs: { 'lockfile-policy': policy },
      token: TOKEN,
      ...PAGE,
    });
    expectNothingForged(run);
    const broken = await runBundle('verify-lockfile', {
      workspace: repository.path,
      inputs: { 'lockfile-policy': JSON.stringify({ [text]: text }) },
      ...PAGE,
    });
    expect(broken.report).toMatchObject({ conclusion: 'error', error: { code: 'CONFIG_INVALID' } });
    expectNothingForged(broken);
    await Promise.all([run.remove(), broken.remove()]);
  });
});

describe('a text in an input', () => {
  const INPUTS = ['lockfiles', 'base', 'config', 'working-directory', 'baseline', 'fail-on', 'report-file', 'sarif-file'];
  // The runner itself cannot pass a NUL through the environment.
  const passable = HOSTILE.filter(([, text]) => !text.includes('\u0000'));
  it.each(passable)(
    'that %s',
    async (_does, text) => {
      for (const name of INPUTS) {
        const run = await runBundle('verify-lockfile', {
          workspace: repository.path,
          inputs: { [name]: `${text}/../../..` },
          token: TOKEN,
          ...PAGE,
        });
        // Some of them are fine paths of a file to be written.
        expectNothingForged(run);
        await run.remove();
      }
    },
    120_000,
  );
});

describe('a text in the answer of a server', () => {
  it.each(HOSTILE)('that %s', async (_does, text) => {
    const github = await startGitHubFake({ repositories: {}, tokens: { [TOKEN]: { permissions: {}, repositories: [] } } });
    github.fail({ with: 403, message: text });
    const run = await runBundle('verify-lockfile', {
      workspace: repository.path,
      inputs: { config: 'octo-org/policies/lock.yml@v1' },
      token: TOKEN,
      apiUrl: github.url,
      ...PAGE,
    });
    expect(run.report).toMatchObject({ error: { code: 'GITHUB_FAILED' } });
    expectNothingForged(run);
    await Promise.all([run.remove(), github.close()]);
  });
});
