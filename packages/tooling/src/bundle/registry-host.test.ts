import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { hideRegistryHost, REGISTRY_HOST } from './registry-host.ts';

describe('hideRegistryHost', () => {
  it.each([
    ['double quotes', `"https://${REGISTRY_HOST}/"`],
    ['single quotes', `'https://${REGISTRY_HOST}/'`],
    ['a template', `\`\${1}https://${REGISTRY_HOST}/\``],
    ['JSON in a string', `JSON.parse('{"url":"https://${REGISTRY_HOST}/a"}').url`],
    ['a string behind a backslash', `"\\\\${REGISTRY_HOST}"`],
    ['a string that has it twice', `"${REGISTRY_HOST} ${REGISTRY_HOST}"`],
    ['a regular expression', `/^${REGISTRY_HOST}$/.test("${REGISTRY_HOST}")`],
  ])('keeps the value of %s', (_name, code) => {
    const hidden = hideRegistryHost(code);
    expect(hidden).not.toContain(REGISTRY_HOST);
    expect(runInNewContext(hidden)).toEqual(runInNewContext(code));
  });

  it('does not touch code without the host', () => {
    const code = `const a = "https://example.com/"; /* npm.pkg.github.com */ a.b.c;`;
    expect(hideRegistryHost(code)).toBe(code);
  });
});
