import { version } from '@artifact-actions/testing/versions';
import { describe, expect, it } from '@jest/globals';
import { isInside, outsideRange, parseMaintenanceRange, placeIn } from './maintenance.ts';

function range(text: string): NonNullable<ReturnType<typeof parseMaintenanceRange>> {
  const parsed = parseMaintenanceRange(text);
  if (parsed === undefined) throw new Error(`${text} is no range`);
  return parsed;
}

describe('rule 10', () => {
  it.each([
    ['the range itself', '1.x', '1.0.0', 'inside'],
    ['its last minor version', '1.x', '1.99.3', 'inside'],
    ['a major version', '1.x', '2.0.0', 'above'],
    ['a pre-release of it', '1.x', '2.0.0-beta.1', 'above'],
    ['an older one', '1.x', '0.9.0', 'below'],
    ['a patch', '1.2.x', '1.2.9', 'inside'],
    ['a minor version', '1.2.x', '1.3.0', 'above'],
    ['an older minor version', '1.2.x', '1.1.9', 'below'],
    ['a major version, for a range of patches', '1.2.x', '2.2.0', 'above'],
    ['below 1.0.0', '0.3.x', '0.4.0', 'above'],
  ] as const)('rule 10: %s', (_name, text, candidate, place) => {
    expect(placeIn(version(candidate), range(text))).toBe(place);
    expect(isInside(version(candidate), range(text))).toBe(place === 'inside');
  });

  it.each(['main', 'x', '1', '1.2', '1.x.x', 'v1.x', '01.x', '1.X', 'release-1.x', '1.2.3.x', '1.x\n'])(
    'rule 10: %j names no range',
    (text) => {
      expect(parseMaintenanceRange(text)).toBeUndefined();
    },
  );

  it('rule 10: OUTSIDE_RANGE names the version and the range', () => {
    expect(outsideRange('The next version', version('2.0.0'), range('1.x'))).toMatchObject({
      code: 'OUTSIDE_RANGE',
      message: 'The next version is "2.0.0", which lies above the range "1.x" of this branch.',
    });
  });
});
