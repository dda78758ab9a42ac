/** jest matchers for reports. A failure lists what the report has, so that nobody needs to print it first. */
import { type FindingPattern, fits, pair, showPattern } from './pattern.ts';
import { type Report, readReport, showFindings } from './report.ts';

export type Conclusion = 'success' | 'findings' | 'error';

interface Verdict {
  readonly pass: boolean;
  /** A noun phrase that fits behind "Expected" and "Expected not". */
  readonly wanted: string;
}

interface Result {
  readonly pass: boolean;
  message(): string;
}

/** `this.isNot` is set behind `.not`. What is no report fails both ways: a test must not pass because an action wrote nothing. */
interface Context {
  readonly isNot?: boolean;
}

export const matchers = {
  toHaveFinding(this: Context, actual: unknown, pattern: FindingPattern): Result {
    const judge = ({ findings }: Report): Verdict => ({
      pass: findings.some((finding) => fits(finding, pattern)),
      wanted: `a finding ${showPattern(pattern)}`,
    });
    return verdict(this, actual, judge);
  },

  toHaveNoFindings(this: Context, actual: unknown): Result {
    return verdict(this, actual, ({ findings }) => ({ pass: findings.length === 0, wanted: 'no findings' }));
  },

  toHaveOnlyFindings(this: Context, actual: unknown, patterns: readonly FindingPattern[]): Result {
    return verdict(this, actual, ({ findings }) => {
      const { missing, unexpected } = pair(findings, patterns);
      const lists = [
        ['Missing', missing.map((pattern) => `  ${showPattern(pattern)}`).join('\n')],
        ['Unexpected', unexpected.length === 0 ? '' : showFindings(unexpected)],
      ].filter(([, rows]) => rows !== '');
      const wanted = ['exactly the given findings', ...lists.map(([title, rows]) => `${title}:\n${rows}`)].join('\n\n');
      return { pass: missing.length === 0 && unexpected.length === 0, wanted };
    });
  },

  toConclude(this: Context, actual: unknown, conclusion: Conclusion): Result {
    return verdict(this, actual, (report) => ({ pass: report.conclusion === conclusion, wanted: `the conclusion "${conclusion}"` }));
  },
};

function verdict(context: Context, actual: unknown, judge: (report: Report) => Verdict): Result {
  const report = readReport(actual);
  if (typeof report === 'string') return { pass: context.isNot === true, message: () => report };
  const { pass, wanted } = judge(report);
  return { pass, message: () => `Expected ${pass ? 'not ' : ''}${wanted}\n\n${showReport(report)}` };
}

function showReport({ conclusion, error, findings }: Report): string {
  const cause = error === null ? '' : ` (${error.code}: ${error.message})`;
  return `The report concludes "${conclusion}"${cause} with these findings:\n${showFindings(findings)}`;
}
