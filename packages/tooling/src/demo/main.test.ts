/** The demo, as somebody starts it who has just cloned this repository. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTemporaryFolder, removeFolder } from '@artifact-actions/testing/temporary';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type NodeRun, runNode } from '../command/run.ts';
import { widthOf } from '../terminal/width.ts';

let folder: string;
let run: NodeRun;
let lines: readonly string[];
let page: string;

beforeAll(async () => {
  folder = await createTemporaryFolder('demo');
  run = runNode(folder, join(import.meta.dirname, 'main.ts'), ['--out', join(folder, 'out')]);
  lines = run.output.trimEnd().split('\n');
  page = await readFile(join(folder, 'out/summary.html'), 'utf8');
});
afterAll(() => removeFolder(folder));

it('succeeds, and says in three lines what was shown, and last where the page is', () => {
  expect(run.succeeded).toBe(true);
  expect(lines.slice(-4)).toEqual([
    '✓ 1. An honest push passes, and says what would be released: @acme/core@1.1.0, @acme/web@1.1.0.',
    expect.stringMatching(/^✓ 2\. A tampered pull request is stopped on its exact line: source\/host at package-lock\.json:\d+:19\.$/),
    '✓ 3. One step verifies, and writes the next versions: @acme/core@1.1.0, @acme/web@1.1.0.',
    join(folder, 'out', 'summary.html'),
  ]);
});

it('shows the tampered line with a caret under the value', () => {
  const at = lines.findIndex((line) => line.includes('"resolved": "https://registry.example.net/ms/-/ms-2.1.3.tgz"'));
  expect(lines[at]).toMatch(/^ {2} +\d+ \| {7}"resolved"/);
  const value = '"https://registry.example.net/ms/-/ms-2.1.3.tgz"';
  expect(lines[at + 1]).toBe(`${' '.repeat(9)}|${' '.repeat((lines[at]?.indexOf(value) ?? 0) - 10)}${'^'.repeat(value.length)}`);
});

it('shows the commit and the tags that were written', () => {
  expect(lines).toContain('  HEAD -> main, tag: @acme/web@1.1.0, tag: @acme/core@1.1.0');
  expect(lines.find((line) => /package-lock\.json +\| 4 /.test(line))).toBeDefined();
});

it('is readable at 100 columns, without colours and commands', () => {
  expect(lines.slice(0, -1).filter((line) => widthOf(line) > 100)).toEqual([]);
  expect(run.output).not.toMatch(/\u001b|##\[|^\s*::/m);
});

it('leaves one page that needs nothing else', async () => {
  expect(await readdir(join(folder, 'out'))).toEqual(['summary.html']);
  expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import/);
  const honest = ['verify-lockfile: nothing to object to', 'version-bump: nothing to object to'];
  expect(page.match(/(?:verify-lockfile|version-bump): (?:nothing to object to|2 errors)/g)).toEqual([
    ...honest,
    'verify-lockfile: 2 errors',
    'version-bump: nothing to object to',
    ...honest,
  ]);
  expect(page).toContain('docs/rules/source-host.md"><code>source/host</code></a>');
});

it('explains a wrong argument', () => {
  expect(runNode(folder, join(import.meta.dirname, 'main.ts'), ['--output', 'x'])).toEqual({
    succeeded: false,
    output: expect.stringContaining("Unknown option '--output'"),
  });
});
