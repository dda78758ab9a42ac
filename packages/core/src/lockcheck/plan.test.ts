import { change, check, honest, type Packages, ROOT, resolved, SETTINGS, shown } from '@artifact-actions/testing/lockfiles';
import { describe, expect, it } from '@jest/globals';
import type { LockfileSettings } from './policy.ts';

describe('the policy', () => {
  const evil = resolved('https://evil.net/ms/-/ms-2.1.3.tgz');
  const exception = { rule: 'source/host', subject: 'ms', reason: 'a mirror', owner: 'platform' };
  it.each<[string, LockfileSettings, readonly string[]]>([
    ['lowers a rule', { rules: { 'source/host': 'warning' } }, ['warning source/host ms@2.1.3']],
    ['switches a rule off', { rules: { 'source/host': 'off' } }, []],
    ['switches a group off', { rules: { 'source/*': 'off' } }, []],
    ['says more of a rule than of its group', { rules: { 'source/*': 'off', 'source/host': 'notice' } }, ['notice source/host ms@2.1.3']],
    ['excuses a package', { exceptions: [exception] }, []],
    ['excuses a version', { exceptions: [{ ...exception, subject: 'ms@2.1.3' }] }, []],
    ['excuses by group', { exceptions: [{ ...exception, rule: 'source/*' }] }, []],
    [
      'does not excuse another version',
      { exceptions: [{ ...exception, subject: 'ms@2.1.4' }] },
      ['error source/host ms@2.1.3', 'warning config/exception-unused ms@2.1.4'],
    ],
    ['excuses through the day of expiry', { exceptions: [{ ...exception, expires: '2026-11-24' }] }, []],
    [
      'does not excuse after it',
      { exceptions: [{ ...exception, expires: '2026-11-23' }] },
      ['error config/exception-expired ms', 'error source/host ms@2.1.3'],
    ],
  ])('%s', (_sentence, settings, expected) => {
    expect(shown(check({ packages: evil, settings: { ...SETTINGS, ...settings } }).findings)).toEqual(expected);
  });

  it('lists used, unused and expired exceptions in the plan', () => {
    const exceptions = [exception, { ...exception, subject: 'debug' }, { ...exception, subject: 'tool', expires: '2020-01-01' }];
    expect(check({ packages: evil, settings: { ...SETTINGS, exceptions } }).plan.exceptions).toEqual({
      used: [exceptions[0]],
      unused: [exceptions[1]],
      expired: [exceptions[2]],
    });
  });
});

describe('the plan', () => {
  it('counts what changed since the base', () => {
    const { 'node_modules/tool': _, ...base } = { ...honest(), 'node_modules/gone': { version: '1.0.0' } } as Packages;
    const { plan } = check({ packages: change('node_modules/ms', { version: '2.1.4', resolved: `${ROOT}ms/-/ms-2.1.4.tgz` }), base });
    expect(plan.lockfiles).toEqual([
      { file: 'package-lock.json', format: 'package-lock', formatVersion: 3, entries: 9, changed: { added: 1, removed: 1, updated: 1 } },
    ]);
  });
});
