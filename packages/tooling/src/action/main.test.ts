/** `npm run action`, as somebody types it. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createTemporaryFolder, removeFolder } from '@artifact-actions/testing/temporary';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NodeRun, runNode } from '../command/run.ts';
import { createSample, LOCKFILE, type Sample } from '../demo/sample/sample.ts';

let sample: Sample;
let folder: string;
const leftovers: string[] = [];

beforeAll(async () => {
  sample = await createSample();
  folder = await createTemporaryFolder('action');
});
afterAll(async () => void (await Promise.all([sample.repository.remove(), removeFolder(folder), ...leftovers.map(removeFolder)])));

function action(...args: readonly string[]): NodeRun {
  const run = runNode(folder, join(import.meta.dirname, 'main.ts'), args);
  const report = reportIn(run);
  // RUNNER_TEMP is one folder of what a run leaves for its report.
  if (report !== undefined && !report.startsWith(sample.repository.path)) leftovers.push(dirname(dirname(dirname(report))));
  return run;
}

const reportIn = ({ output }: NodeRun): string | undefined => /^Report: (.+)$/m.exec(output)?.[1];
const here = (...args: readonly string[]): NodeRun => action('verify-lockfile', '--workspace', sample.repository.path, ...args);

describe('npm run action', () => {
  it('succeeds with the action, and leaves its report', async () => {
    const run = here();
    expect(run.succeeded).toBe(true);
    expect(run.output).toMatch(/^verify-lockfile: 1 lockfile, 21 entries, no base to compare with\n\nOutputs\n {2}lockfiles {4}1\n/);
    expect(run.output).toContain('\nsuccess  0 findings, exit status 0\n');
    expect(JSON.parse(await readFile(reportIn(run) ?? '', 'utf8'))).toMatchObject({ action: 'verify-lockfile', conclusion: 'success' });
  });

  it('fails with the action, and shows each finding with the line that it is about', () => {
    const run = here('--lockfile-policy=registries: { "@acme": https://npm.example.com/ }');
    expect(run.succeeded).toBe(false);
    expect(run.output.split('\n').slice(2, 8)).toEqual([
      expect.stringMatching(/^package-lock\.json:\d+:19 {2}error {2}identity\/scope-registry$/),
      '    @acme/tokens comes from "npm.pkg.github.com", but must come from https://npm.example.com/.',
      expect.stringMatching(/^ {4}\d\d \| {7}"resolved": "https:\/\/npm\.pkg\.github\.com\/download\/@acme\/tokens\/3\.1\.0\/[0-9a-f]+…$/),
      expect.stringMatching(/^ {7}\| {19}\^{73}$/),
      '    fix: Point its scope to that registry in .npmrc, remove the entry and run "npm install" again.',
      '',
    ]);
    expect(run.output).toContain('\nfindings  2 findings, exit status 1\n');
  });

  it('compares with the base of an event', async () => {
    const event = join(folder, 'event.json');
    await sample.repository.write({ '../event.json': { repository: { full_name: 'acme/shop' }, ...sample.push } });
    expect(here('--event', join(dirname(sample.repository.path), 'event.json')).output).toContain(
      `compared with ${sample.push.before.slice(0, 12)}`,
    );
    expect(here('--event', event).output).toContain(`There is no file ${JSON.stringify(event)}.`);
  });

  it('writes the report where the input says', () => {
    const run = here('--report-file', 'out/report.json', '--lockfiles', LOCKFILE);
    expect(reportIn(run)).toBe(join(sample.repository.path, 'out/report.json'));
  });

  it('prints the report alone on demand, with the same status', () => {
    const run = here('--json', '--base', 'nowhere');
    expect(run.succeeded).toBe(false);
    expect(JSON.parse(run.output)).toMatchObject({ conclusion: 'error', error: { code: 'BASE_UNAVAILABLE' }, findings: [] });
  });

  it('leaves an unknown input to the action, and shows its error in full', () => {
    const run = here('--lockfile', 'x');
    expect(run.succeeded).toBe(false);
    expect(run.output).toMatch(/^error {2}INPUT_UNKNOWN\n {4}There is no input "lockfile"\.\n {4}wanted {2}base, /);
    expect(run.output).toContain('\n    fix     Write "lockfiles" instead of "lockfile"');
  });

  it('has no colours and no commands where nobody looks', () => {
    expect(here('--lockfile', '##[set-output name=x]y').output).not.toMatch(/\u001b|##\[|^\s*::/m);
  });
});

describe('help', () => {
  it('lists the actions', () => {
    const run = action('--help');
    expect(run.succeeded).toBe(true);
    expect(run.output).toMatch(/^Actions\n {2}verify-lockfile$/m);
  });

  it('lists the inputs of an action', () => {
    const { output, succeeded } = action('verify-lockfile', '--help');
    expect(succeeded).toBe(true);
    expect(output).toMatch(/^ {2}--fail-on +error +Which findings fail the step/m);
    expect(output.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it.each([
    ['nothing is asked for', [], 'npm run action -- NAME'],
    ['the action does not exist', ['verify'], 'There is no action "verify". There is '],
    ['the workspace does not exist', ['verify-lockfile', '--workspace', 'absent'], 'There is no folder '],
    ['a word means nothing', ['verify-lockfile', 'twice'], '"twice" is not understood here'],
  ])('is given where %s', (_sentence, args, expected) => {
    const run = action(...args);
    expect(run.succeeded).toBe(false);
    expect(run.output).toContain(expected);
  });
});
