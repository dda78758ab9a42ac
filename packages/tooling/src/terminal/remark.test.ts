import { HOSTILE } from '@artifact-actions/testing/hostile';
import { describe, expect, it } from '@jest/globals';
import { coloured, plain } from './paint.ts';
import { type Remark, renderRemark } from './remark.ts';

const PLACE = { line: 1, column: 1, endLine: 1, endColumn: 4 };
const REMARK: Remark = {
  severity: 'error',
  title: 'source/host',
  message: 'It is bad.',
  notes: ['fix: Mend it.'],
  file: 'a.json',
  place: PLACE,
};

describe('a remark', () => {
  it.each([
    [
      'on one line where that is short',
      REMARK,
      'bad',
      ['a.json:1:1  error  source/host  It is bad.', '     1 | bad', '       | ^^^', '    fix: Mend it.'],
    ],
    [
      'without the line of a file that is not there',
      REMARK,
      undefined,
      ['a.json:1:1  error  source/host  It is bad.', '    fix: Mend it.'],
    ],
    ['without a place', { ...REMARK, file: undefined, place: undefined, notes: [] }, undefined, ['error  source/host  It is bad.']],
    ['with a file alone', { ...REMARK, place: undefined, notes: [] }, 'bad', ['a.json  error  source/host  It is bad.']],
    [
      'below its head where it is long',
      { ...REMARK, message: 'It is bad, and there is more to say of it.', notes: [] },
      'bad',
      ['a.json:1:1  error  source/host', '    It is bad, and there is more to say of', '    it.', '     1 | bad', '       | ^^^'],
    ],
  ])('stands %s', (_sentence, remark, source, expected) => {
    expect(renderRemark(remark, source, plain, 42)).toEqual(expected);
  });

  it('is coloured by its severity, and never breaks a colour', () => {
    expect(renderRemark({ ...REMARK, notes: [] }, undefined, coloured)).toEqual([
      '\u001b[1ma.json:1:1\u001b[22m  \u001b[31merror\u001b[39m  source/host  It is bad.',
    ]);
  });

  it.each(HOSTILE)('says nothing to the runner or to the terminal with a text that %s', (_does, text) => {
    const remark: Remark = {
      severity: 'error',
      title: text,
      message: text,
      notes: [text],
      file: text,
      place: { ...PLACE, endColumn: text.length + 1 },
    };
    for (const line of renderRemark(remark, text, plain)) expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}]/u);
  });
});
