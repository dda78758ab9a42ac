import { describe, expect, it } from '@jest/globals';
import { formatViolations } from './violation.ts';

describe('formatViolations', () => {
  it('prints one row for each violation, by file and line', () => {
    const violation = { rule: 'cycles', file: 'b.ts', line: 10, message: 'It is long.', fix: 'Cut it.' };
    const rows = formatViolations([violation, { ...violation, line: 9 }, { ...violation, file: 'a.ts', rule: 'x', message: 'No.' }]);
    expect(rows).toBe(
      ['a.ts:10  x       No.          Cut it.', 'b.ts:9   cycles  It is long.  Cut it.', 'b.ts:10  cycles  It is long.  Cut it.'].join(
        '\n',
      ),
    );
  });

  it('prints nothing where there is none', () => {
    expect(formatViolations([])).toBe('');
  });
});
