/** The sample is honest: npm itself takes its lockfile for one of its own. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PROJECT } from './project.ts';
import { createSample, filesOf, LOCKFILE, type Sample } from './sample.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await createSample();
});
afterAll(() => sample.repository.remove());

/** Without a network, and with the default of a setting that this machine may have changed. */
function npm(...args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const flags = ['--offline', '--ignore-scripts', '--omit-lockfile-registry-resolved=false'];
  const { status, stdout, stderr } = spawnSync('npm', [...args, ...flags], { cwd: sample.repository.path, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

it.each(Object.entries(PROJECT))('npm finds the lockfile complete and leaves it byte for byte: %s', async (_state, project) => {
  await sample.repository.write(filesOf(project));
  const path = join(sample.repository.path, LOCKFILE);
  const before = await readFile(path, 'utf8');
  expect(npm('install', '--package-lock-only')).toMatchObject({ status: 0 });
  expect(await readFile(path, 'utf8')).toBe(before);
  expect(npm('ci', '--dry-run')).toMatchObject({ status: 0 });
});

it('has conventional commits, and the ends of its last push', async () => {
  const subjects = await sample.repository.git('log', '--format=%s');
  for (const subject of subjects.split('\n')) expect(subject).toMatch(/^(?:chore|ci|feat|fix)(?:\([a-z]+\))?: [a-z]/);
  expect(await sample.repository.git('rev-parse', 'main', 'main~1')).toBe(`${sample.push.after}\n${sample.push.before}`);
});
