import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openJson } from './json-edit.ts';

const VERSION = [{ path: ['version'], value: '1.1.0' }];

describe('openJson', () => {
  it.each([
    ['two blanks', '{\n  "name": "a",\n  "version": "1.0.0"\n}\n', '{\n  "name": "a",\n  "version": "1.1.0"\n}\n'],
    ['tabs', '{\n\t"version": "1.0.0",\n\t"name": "a"\n}\n', '{\n\t"version": "1.1.0",\n\t"name": "a"\n}\n'],
    ['CRLF', '{\r\n  "version": "1.0.0"\r\n}\r\n', '{\r\n  "version": "1.1.0"\r\n}\r\n'],
    ['a byte order mark', '\uFEFF{"version":"1.0.0"}', '\uFEFF{"version":"1.1.0"}'],
    ['no final newline', '{ "version": "1.0.0" }', '{ "version": "1.1.0" }'],
    ['odd blanks', '{"version"  :\n\n "1.0.0"  ,"x":[ ]}\n\n', '{"version"  :\n\n "1.1.0"  ,"x":[ ]}\n\n'],
    ['escapes', '{"a\\u0062":"\\/","version":"1\\u002e0.0"}', '{"a\\u0062":"\\/","version":"1.1.0"}'],
    ['an escaped key', '{"\\u0076ersion":"1.0.0"}', '{"\\u0076ersion":"1.1.0"}'],
    ['the key elsewhere', '{"x":{"version":"1.0.0"},"version":"1.0.0"}', '{"x":{"version":"1.0.0"},"version":"1.1.0"}'],
    ['no such key', '{"name":"a"}', '{"name":"a"}'],
    ['a value of another kind', '{"version":null}', '{"version":"1.1.0"}'],
    ['no object', '[1]', '[1]'],
  ])('changes the value alone with %s', (_name, text, expected) => {
    expect(openJson('package.json', text).edit(VERSION)).toBe(expected);
  });

  it('makes several changes at once, whatever their order', () => {
    const text = '{"a":"1","b":{"c/d":"2"},"__proto__":{"x":"3"},"l":["4"]}';
    const paths = [['l', 0], ['b', 'c/d'], ['a'], ['__proto__', 'x'], ['toString'], ['l', 'length'], ['a']];
    const edits = paths.map((path, index) => ({ path, value: `"${index}` }));
    expect(openJson('x.json', text).edit(edits)).toBe('{"a":"\\"6","b":{"c/d":"\\"1"},"__proto__":{"x":"\\"3"},"l":["\\"0"]}');
  });

  it('changes nothing where it is asked for nothing', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', '\uFEFF'), fc.constantFrom('', '\n', '\r\n'), (json, mark, end) => {
        const text = `${mark}${json}${end}`;
        expect(openJson('x.json', text).edit([])).toBe(text);
      }),
    );
  });

  it('changes what it says, and nothing else', () => {
    const texts = fc.dictionary(fc.string(), fc.string(), { minKeys: 1 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.string(), fc.constantFrom(0, 1, '\t', 4), (object, choice, value, indent) => {
        const text = JSON.stringify(object, null, indent);
        const { value: before, edit } = openJson('x.json', text);
        const keys = Object.keys(object);
        const key = keys[choice % keys.length] ?? '';
        expect(before).toEqual(object);
        expect(edit([{ path: [key], value }])).toBe(JSON.stringify({ ...object, [key]: value }, null, indent));
      }),
    );
  });

  it.each([
    ['a key that stands twice', '{\n "version": "1",\n "version": "2"\n}', 'x.json:3:2', 'the key "version" twice'],
    ['a key that stands twice further down', '{"a":{"b":1,"b":1}}', 'x.json:1:13', 'the key "b" twice'],
    ['a comment', '{\n // one\n}', 'x.json:2:2', 'a comment'],
    ['no JSON', '{"a":', 'x.json:1:5', 'something else'],
    ['a trailing comma', '{"a":1,}', 'x.json:1:8', 'something else'],
    ['a second byte order mark', '\uFEFF\uFEFF{}', 'x.json:1:1', 'something else'],
  ])('refuses %s', (_name, text, place, found) => {
    expect(() => openJson('x.json', text)).toThrow(
      expect.objectContaining({ code: 'JSON_UNREADABLE', found, fix: expect.stringContaining(place) }),
    );
  });
});
