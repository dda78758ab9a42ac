/** Matchers for reports. Importing this folder makes them known to jest's `expect`, at run time and to the compiler. */
import { expect } from '@jest/globals';
import { type Conclusion, matchers } from './matchers.ts';
import type { FindingPattern } from './pattern.ts';

export type { Conclusion } from './matchers.ts';
export type { FindingPattern } from './pattern.ts';

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> {
    /** The report has at least one finding like this. */
    toHaveFinding(pattern: FindingPattern): R;
    toHaveNoFindings(): R;
    /** Each pattern has a finding of its own, and no finding is left over. */
    toHaveOnlyFindings(patterns: readonly FindingPattern[]): R;
    toConclude(conclusion: Conclusion): R;
  }
}

expect.extend(matchers);
