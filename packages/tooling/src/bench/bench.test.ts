import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import type { Bench, Command } from './bench.ts';
import { cpuTime } from './cpu-time.ts';
import { describePairs, measurePairs, median } from './pairs.ts';

const command = (...args: readonly string[]): Command => ({ program: process.execPath, args, folder: tmpdir(), environment: {} });
const bench: Bench = { name: 'subject against baseline', subject: command('subject'), baseline: command('baseline'), aim: 4 };

describe('cpuTime', () => {
  it('counts what a process used, and what its children used', () => {
    const busy = 'while (process.cpuUsage().user < 150_000);';
    const parent = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
    expect(cpuTime(command('-e', busy))).toBeGreaterThanOrEqual(150);
    expect(cpuTime(command('-e', parent))).toBeGreaterThanOrEqual(150);
  });

  it('is not confused by what a process prints', () => {
    expect(cpuTime(command('-e', 'console.error("9000 9000"); console.log("9000 9000");'))).toBeLessThan(9_000_000);
  });

  it('refuses a command that fails', () => {
    expect(() => cpuTime(command('-e', 'process.exit(3)'))).toThrow('cannot be measured: exit status 3.');
  });
});

describe('measurePairs', () => {
  it('runs both sides once without counting, then in turns', () => {
    const runs: string[] = [];
    const pairs = measurePairs(bench, 2, ({ args }) => runs.push(...args));
    expect(runs).toEqual(['subject', 'baseline', 'subject', 'baseline', 'subject', 'baseline']);
    expect(pairs).toEqual([
      { subject: 3, baseline: 4 },
      { subject: 5, baseline: 6 },
    ]);
  });
});

describe('describePairs', () => {
  it('says minimum, median and each ratio, with the aim beside', () => {
    const pairs = [
      { subject: 90, baseline: 30 },
      { subject: 80, baseline: 40 },
      { subject: 100, baseline: 25 },
    ];
    expect(describePairs(bench, pairs)).toBe(`subject against baseline
  subject   min    80 ms   median    90 ms
  baseline  min    25 ms   median    30 ms
  ratio     median 3.00x (aim: at most 4.00x); pair by pair 3.00 2.00 4.00
`);
  });
});

describe('median', () => {
  it.each([
    ['one value', [7], 7],
    ['an odd number of values', [9, 1, 5], 5],
    ['an even number of values', [10, 2, 4, 8], 6],
  ])('of %s', (_name, values, middle) => expect(median(values)).toBe(middle));
});
