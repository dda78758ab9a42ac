import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LOCKCHECK_RULES } from './index.ts';
import { RULES } from './rules/index.ts';

const folder = import.meta.dirname;
/** The tables in which faults are planted. */
const tables = ['doubtful', 'tampered'].map((name) => readFileSync(join(folder, `${name}.test.ts`), 'utf8')).join('\n');

describe('every rule', () => {
  it.each(Object.entries(LOCKCHECK_RULES))('%s has a page with all its parts', (id, doc) => {
    expect(id).toMatch(/^(parse|source|identity|integrity|config)\/[a-z0-9-]+$/);
    expect(doc.title).not.toMatch(/[.]$/);
    for (const text of [doc.sees, doc.why, doc.fix]) expect(text).toMatch(/^(?:[A-Z`]|npm ).*[.]$/s);
    expect(doc.example).not.toBe('');
  });

  it('is listed under its own name, in order', () => {
    expect(Object.keys(RULES)).toEqual(Object.keys(RULES).sort());
  });

  it('has a file of its name, and no file is left out', () => {
    const files = readdirSync(join(folder, 'rules')).filter((file) => file !== 'index.ts');
    expect(
      Object.keys(RULES)
        .map((id) => `${id.replace('/', '-')}.ts`)
        .sort(),
    ).toEqual(files.sort());
  });

  it.each(Object.keys(RULES))('%s has a row in a table, so that it is seen to find something', (id) => {
    expect(tables).toMatch(new RegExp(`'(?:error|warning|notice) ${id}(?: |')`));
  });
});
