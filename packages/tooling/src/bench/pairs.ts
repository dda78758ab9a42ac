/** Measures in pairs, one after the other, so that what slows the machine down meets both sides alike. */
import type { Bench, Command } from './bench.ts';

/** Milliseconds of CPU time. */
export interface Pair {
  readonly subject: number;
  readonly baseline: number;
}

export function measurePairs(bench: Bench, pairs: number, measure: (command: Command) => number): readonly Pair[] {
  // The first run of each finds cold disks, and shows whether the command works at all.
  measure(bench.subject);
  measure(bench.baseline);
  return Array.from({ length: pairs }, () => ({ subject: measure(bench.subject), baseline: measure(bench.baseline) }));
}

/** Four lines for each bench. */
export function describePairs({ name, aim }: Bench, pairs: readonly Pair[]): string {
  const ratios = pairs.map(({ subject, baseline }) => subject / baseline);
  return [
    name,
    `  subject   ${milliseconds(pairs.map(({ subject }) => subject))}`,
    `  baseline  ${milliseconds(pairs.map(({ baseline }) => baseline))}`,
    `  ratio     median ${times(median(ratios))} (aim: at most ${times(aim)}); pair by pair ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`,
    '',
  ].join('\n');
}

/** The middle of the sorted values, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

const milliseconds = (values: readonly number[]): string =>
  `min ${Math.min(...values)
    .toFixed(0)
    .padStart(5)} ms   median ${median(values).toFixed(0).padStart(5)} ms`;
const times = (ratio: number): string => `${ratio.toFixed(2)}x`;
