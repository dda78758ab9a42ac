import { describe, expect, it } from '@jest/globals';
import { formatViolations, REPOSITORY_ROOT, readTree } from '../repository/index.ts';
import { ARCHITECTURE_RULES } from './index.ts';
import { DECIDING, DECIDING_EDGES, IMPORT_TABLE, OUTSIDE } from './table.ts';

describe('this repository', () => {
  const tree = readTree(REPOSITORY_ROOT);

  it.each(Object.entries(ARCHITECTURE_RULES))('keeps the rule %s', (_name, rule) => {
    expect(formatViolations(rule(tree))).toBe('');
  });
});

describe('the import table', () => {
  it('names only folders that have a row', () => {
    const named = Object.values(IMPORT_TABLE).flatMap(({ folders, types = [] }) => [...folders, ...types]);
    const known = Object.keys(IMPORT_TABLE);
    expect([...named, ...DECIDING, ...OUTSIDE].filter((folder) => !known.includes(folder))).toEqual([]);
  });

  it('has no circle', () => {
    const reaches = (from: string, to: string): boolean =>
      (IMPORT_TABLE[from]?.folders ?? []).some((next) => next === to || reaches(next, to));
    expect(Object.keys(IMPORT_TABLE).filter((folder) => reaches(folder, folder))).toEqual([]);
  });

  it('lets a deciding folder import another only where the exception says so', () => {
    const edges = DECIDING.flatMap(
      (from) => IMPORT_TABLE[from]?.folders.filter((to) => DECIDING.includes(to)).map((to) => `${from} ${to}`) ?? [],
    );
    expect(edges).toEqual(Object.entries(DECIDING_EDGES).flatMap(([from, allowed]) => allowed.map((to) => `${from} ${to}`)));
  });
});
