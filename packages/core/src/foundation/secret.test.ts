import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { ArtifactError } from './error.ts';
import { derivedForms, redact, redactor, Secret } from './secret.ts';

const TOKEN = `ghs_${'a1B2'.repeat(9)}`;

describe('Secret', () => {
  it.each([
    ['a template string', (secret: Secret) => `${secret}`],
    ['JSON', (secret: Secret) => JSON.stringify({ secret })],
    ['inspection', (secret: Secret) => inspect({ secret }, { showHidden: true, depth: 9 })],
    ['an error', (secret: Secret) => String(new Error(`bad ${secret}`))],
  ])('does not show in %s', (_name, show) => {
    const text = show(new Secret('correct horse'));
    expect(text).not.toContain('correct horse');
    expect(text).toContain('***');
  });
});

describe('derivedForms', () => {
  it('covers the forms in which clients write a token', () => {
    const forms = derivedForms(new Secret('p@ss word+/='));
    const base64 = (text: string): string => Buffer.from(text).toString('base64');
    expect(forms).toEqual(
      expect.arrayContaining(['p@ss word+/=', 'p%40ss%20word%2B%2F%3D', base64('p@ss word+/='), base64('x-access-token:p@ss word+/=')]),
    );
  });

  it('covers each part of a JWT, alone and behind GitHub’s prefix', () => {
    const parts = [`eyJ${'h'.repeat(20)}`, 'p'.repeat(40), 's'.repeat(43)];
    for (const token of [parts.join('.'), `ghs_12345_${parts.join('.')}`]) {
      expect(derivedForms(new Secret(token))).toEqual(expect.arrayContaining([parts[1], parts[2]]));
    }
  });

  it('covers each line of a key', () => {
    expect(derivedForms(new Secret('-----BEGIN KEY-----\nabcdef\n'))).toEqual(expect.arrayContaining(['abcdef']));
  });

  it('never gives a form so short that hiding it would hide ordinary text', () => {
    expect(derivedForms(new Secret('ab')).every((form) => form.length >= 4)).toBe(true);
    expect(derivedForms(new Secret(''))).not.toContain('');
  });
});

describe('redact', () => {
  it.each([
    ['a GitHub token', `token ${TOKEN} failed`, 'token *** failed'],
    ['a long JWT-shaped GitHub token', `ghs_123_eyJ${'x'.repeat(300)}.${'y'.repeat(100)}.z.`, '***'],
    ['a fine-grained token', `github_pat_${'A1'.repeat(20)}`, '***'],
    ['an npm token', `npm_${'A1'.repeat(18)}`, '***'],
    ['a user and password in a URL', 'https://user:pass@example.com/x', 'https://***@example.com/x'],
    ['a token in a URL', 'git+https://abc@example.com/x', 'git+https://***@example.com/x'],
    ['an @ in a password', 'https://u:p@ss@example.com', 'https://***@example.com'],
    ['an authorization header', 'Authorization: Bearer abcdefgh1234', 'Authorization: Bearer ***'],
    ['a URL whose path has an @', 'https://example.com/@scope/name', 'https://example.com/@scope/name'],
    ['plain text', 'nothing to see', 'nothing to see'],
  ])('handles %s', (_name, text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it('takes linear time', () => {
    expect(redact('a:////'.repeat(50_000)).length).toBeGreaterThan(0);
    expect(redact('eyJ'.repeat(100_000)).length).toBeGreaterThan(0);
  });

  it('hides known secrets in their derived forms', () => {
    const secret = new Secret('hunter22');
    const text = `a hunter22 b ${Buffer.from('x-access-token:hunter22').toString('base64')} c`;
    expect(redactor([secret])(text)).toBe('a *** b *** c');
  });
});

describe('ArtifactError', () => {
  it('removes credentials from every text', () => {
    const error = new ArtifactError('HTTP_FAILED', { message: `m ${TOKEN}`, wanted: `w ${TOKEN}`, found: `f ${TOKEN}`, fix: `x ${TOKEN}` });
    expect(`${error.stack} ${error.message} ${error.wanted} ${error.found} ${error.fix}`).not.toContain(TOKEN);
  });
});
