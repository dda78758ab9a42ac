/** The exceptions on the pages of rules that speak of no package: pasted, they excuse what the rule finds. */

import { docsOf } from '@artifact-actions/core/foundation';
import { runBundle } from '@artifact-actions/testing/runner';
import { afterAll, describe, expect, it } from '@jest/globals';
import { REPOSITORY_ROOT, readTree } from '../repository/index.ts';
import { createProject, HOST, lockfileFrom, unexpired } from './project.ts';
import { parseMarkdown } from './prose/markdown-file.ts';

const cleanups: (() => Promise<void>)[] = [];
afterAll(async () => void (await Promise.all(cleanups.map((clean) => clean()))));

const tree = readTree(REPOSITORY_ROOT);
const honest = `${JSON.stringify(lockfileFrom(HOST), null, 2)}\n`;
const edited = (part: string, words: string): string => honest.replace(part, words);
const KEY = '"node_modules/ms": {';

describe('the exception on the page', () => {
  it.each([
    ['parse/bom', `\uFEFF${honest}`],
    ['parse/comment', `// a comment\n${honest}`],
    ['parse/conflict-marker', `${honest}<<<<<<< HEAD\n`],
    ['parse/duplicate-key', edited(KEY, `${KEY} },\n    ${KEY}`)],
    ['parse/invalid', '{ "lockfileVersion": 3, "packages": { "": { "dependencies": { "ms": "1" } } } }'],
    ['parse/invisible-char', edited('shop', 's\u2060hop')],
    ['parse/proto-key', edited('"requires"', '"__proto__": {},\n  "requires"')],
    ['parse/type', edited('"2.1.3"', '2')],
    ['parse/unknown-version', edited('"lockfileVersion": 3', '"lockfileVersion": 1')],
    ['parse/v2-split-brain', edited('"lockfileVersion": 3', '"lockfileVersion": 2,\n  "dependencies": { "ms": { "version": "0.7.0" } }')],
  ])('of %s excuses what it finds', async (rule, lockfile) => {
    const page = docsOf(rule);
    const [policy] = parseMarkdown(page, tree.files.get(page)?.text ?? '').blocks.filter(({ language }) => language === 'yaml');
    const repository = await createProject({ 'package-lock.json': lockfile, '.github/artifacts.yml': unexpired(policy?.text ?? '') });
    const run = await runBundle('verify-lockfile', { workspace: repository.path });
    cleanups.push(run.remove, () => repository.remove());
    expect(run.report).toMatchObject({ error: null, plan: { exceptions: { used: [{ rule }] } } });
    expect(run.report).not.toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ rule })]) });
  });
});
