import { describe, expect, it } from '@jest/globals';
import { checkPathText, isInside, relativeTo } from './paths.ts';

describe('isInside', () => {
  it.each([
    ['the folder itself', '/w', '/w', true],
    ['a file in it', '/w', '/w/a', true],
    ['a name that begins with two dots', '/w', '/w/..a', true],
    ['everything, under the top', '/', '/etc', true],
    ['its parent', '/w/a', '/w', false],
    ['a sibling whose name begins alike', '/w', '/work', false],
    ['another tree', '/w', '/etc/passwd', false],
  ])('judges %s', (_name, folder, path, expected) => {
    expect(isInside(folder, path)).toBe(expected);
  });
});

describe('relativeTo', () => {
  it.each([
    ['/w', '.'],
    ['/w/a/b', 'a/b'],
  ])('shows %s as %s', (path, expected) => {
    expect(relativeTo('/w', path)).toBe(expected);
  });
});

describe('checkPathText', () => {
  it.each(['a\0b', 'a\nb', 'a\r'])('refuses %j', (path) => {
    expect(() => checkPathText(path)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});
