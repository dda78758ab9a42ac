/** jest reporter: ends a run with the plain line `N passed, N failed[, N skipped]`, which people and machines read alike. */
import type { AggregatedResult } from '@jest/reporters';

export default class PlainClosingLine {
  onRunComplete(_contexts: unknown, results: AggregatedResult): void {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = results;
    const skipped = numPendingTests + numTodoTests;
    // A suite that could not be loaded ran no test, but it did fail.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const line = `${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    process.once('exit', () => process.stdout.write(`\n${line}\n`));
  }
}
