/** schema/artifacts.schema.json and the action accept and refuse the same policy files, where a JSON Schema can say so. */
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { safeParse } from 'valibot';
import { parse } from 'yaml';
import { SAMPLE } from '../sample.ts';
import { policySchemaOf, renderPolicySchema } from './artifacts.ts';

const schema = policySchemaOf([SAMPLE]);
const validate = new Ajv({ strict: true }).compile(renderPolicySchema([SAMPLE]));

const verdicts = (text: string): { readonly action: boolean; readonly schema: boolean } => ({
  action: safeParse(schema, parse(text)).success,
  schema: validate(parse(text)),
});
const exception = (more: string): string => `lockfile: { exceptions: [{ rule: source/host, subject: ms, ${more} }] }`;

describe('the schema of the policy file', () => {
  it.each([
    ['an empty policy', '{}'],
    ['keys of later actions', 'version: { scheme: semver }\npublish: {}\nsign: [1]\ncleanup: any'],
    ['an empty key', 'lockfile: {}'],
    ['one registry', 'lockfile: { registries: { default: https://registry.example.com/npm } }'],
    ['several registries', 'lockfile: { registries: { "@example": [https://npm.pkg.github.com, https://registry.example.com/] } }'],
    ['a registry on loopback', 'lockfile: { registries: { default: "http://localhost:4873/" } }'],
    ['internal names', 'lockfile: { internal: ["@example", "example-*"] }'],
    ['a rule and a group', 'lockfile: { rules: { source/host: off, parse/*: notice } }'],
    ['an exception', exception('reason: known')],
    ['an exception until a day', exception('reason: known, owner: platform, expires: 2027-01-31')],
    ['an exception until an instant', exception('reason: known, expires: "2027-01-31T12:00:00Z"')],
  ])('accepts %s, and so does the action', (_name, text) => {
    expect(verdicts(text)).toEqual({ action: true, schema: true });
  });

  it.each([
    ['an unknown key', 'lockfiles: {}'],
    ['an unknown key below', 'lockfile: { rule: {} }'],
    ['a key without its content', 'lockfile:'],
    ['a scope without its @', 'lockfile: { registries: { example: https://registry.example.com } }'],
    ['a registry without https', 'lockfile: { registries: { default: http://registry.example.com } }'],
    ['a registry with a password', 'lockfile: { registries: { default: https://a:b@registry.example.com } }'],
    ['no registry', 'lockfile: { registries: { default: [] } }'],
    ['an empty name', 'lockfile: { internal: [""] }'],
    ['an unknown rule', 'lockfile: { rules: { source/port: off } }'],
    ['an unknown group', 'lockfile: { rules: { sources/*: off } }'],
    ['an unknown severity', 'lockfile: { rules: { source/host: fatal } }'],
    ['an exception without a reason', exception('owner: platform')],
    ['an exception with an unknown key', exception('reason: known, until: 2027-01-31')],
    ['an exception until some time', exception('reason: known, expires: tomorrow')],
  ])('refuses %s, and so does the action', (_name, text) => {
    expect(verdicts(text)).toEqual({ action: false, schema: false });
  });

  it('leaves a day that the calendar lacks to the action', () => {
    expect(verdicts(exception('reason: known, expires: 2027-02-30'))).toEqual({ action: false, schema: true });
  });
});
