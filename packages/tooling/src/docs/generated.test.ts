import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { treeOf } from '../repository/index.ts';
import { WORKFLOW_RULES } from '../workflows/index.ts';
import { renderActionYml } from './action-yml.ts';
import { catalogueOf } from './catalogue.ts';
import { generatedFiles } from './generated.ts';
import { table } from './markdown.ts';
import { fillMarkers } from './markers.ts';
import { readmeTables } from './readme.ts';
import { renderRule } from './rule-page.ts';
import { SAMPLE, SAMPLE_FILES } from './sample.ts';

const README = 'actions/verify-lockfile/README.md';

describe('action.yml', () => {
  it.each([
    ['a colon and a hash', 'Key: value # no comment.'],
    ['quotes and backticks', `\`a\`, "b" and 'c'.`],
    ['what begins like something else', '- [a] {b} *c &d !e.'],
    ['an indent and blanks', '  Two  blanks.  '],
    ['a word longer than a line', `${'a'.repeat(300)} b.`],
    ['a sentence longer than a line', `${'word '.repeat(60)}end.`],
    ['an emoji and a quotation mark', 'GitHub’s ⚠️ API.'],
  ])('gives back %s', (_name, text) => {
    const written = renderActionYml({ ...SAMPLE, title: text, description: text, outputs: { a: text } });
    expect(parse(written)).toMatchObject({ name: text, description: text, outputs: { a: { description: text } } });
  });

  it.each(['true', '0', '~', '', '2026-11-24', '${{ github.token }}', 'a: b'])('declares the default %j as a text', (text) => {
    const written = renderActionYml({ ...SAMPLE, inputs: { a: { ...Object(SAMPLE.inputs['online']), default: text } } });
    expect(parse(written).inputs.a.default).toBe(text);
  });

  it('keeps our rules for action files', () => {
    const tree = treeOf({ 'actions/verify-lockfile/action.yml': renderActionYml(SAMPLE) });
    expect(Object.values(WORKFLOW_RULES).flatMap((rule) => rule(tree))).toEqual([]);
  });
});

describe('a README', () => {
  it('keeps what stands around the markers, and changes no more when it is filled again', () => {
    const text = `# Name\n\n${SAMPLE_FILES[README]}\n## End\n`;
    const filled = fillMarkers(text, README, readmeTables(SAMPLE));
    expect(filled).toMatch(/^# Name\n\n<!-- inputs -->\n\n\| Input /);
    expect(filled.endsWith('<!-- /rules -->\n\n## End\n')).toBe(true);
    expect(fillMarkers(filled, README, readmeTables(SAMPLE))).toBe(filled);
  });

  it.each(['<!-- inputs -->', '<!-- /inputs -->', '<!-- rules -->', '<!-- /permissions -->'])('without %s is an error', (marker) => {
    const text = (SAMPLE_FILES[README] ?? '').replace(marker, '');
    expect(() => fillMarkers(text, README, readmeTables(SAMPLE))).toThrow(`${README} lacks the marker "${marker}"`);
  });
});

describe('the page of the workflows', () => {
  const path = '.github/workflows/check.yml';
  const called = `on:
  workflow_call:
    inputs:
      fail-on: { type: string, description: Which findings fail. }
    outputs:
      errors: { description: Number of errors. }
jobs:
  a: { permissions: { contents: read } }
`;

  it('says what a caller gives, grants and gets', () => {
    const page = ['inputs', 'permissions', 'outputs'].map((name) => `<!-- check-${name} -->\n<!-- /check-${name} -->\n`).join('');
    const files = generatedFiles([SAMPLE], treeOf({ ...SAMPLE_FILES, [path]: called, 'docs/workflows.md': page }));
    const text = files.get('docs/workflows.md');
    for (const row of ['| `fail-on` | string | Which findings fail. |', '| `contents: read` |', '| `errors` | Number of errors. |'])
      expect(text).toContain(row);
  });

  it('is not there where no workflow can be called', () => {
    expect(generatedFiles([SAMPLE], treeOf({ ...SAMPLE_FILES, [path]: 'on: push' })).has('docs/workflows.md')).toBe(false);
  });
});

describe('a table', () => {
  it('has columns of one width, and no cell that a | splits', () => {
    expect(table(['A', 'Long'], [['`a|b`', 'c']])).toBe('| A      | Long |\n| ------ | ---- |\n| `a\\|b` | c    |');
  });
});

describe('the catalogue', () => {
  it('has a rule of two actions once', () => {
    const other = { ...SAMPLE, name: 'check-publish' };
    const [first] = catalogueOf([SAMPLE, other]);
    expect(first).toMatchObject({ id: 'parse/bom', actions: ['verify-lockfile', 'check-publish'] });
    expect(renderRule(Object(first))).toMatch(/lockfile:\n {2}exceptions:.*publish:\n {2}exceptions:/s);
  });

  it('refuses two rules of one id', () => {
    const rules = { 'parse/bom': { ...Object(SAMPLE.rules['parse/bom']), title: 'Another' } };
    expect(() => catalogueOf([SAMPLE, { ...SAMPLE, name: 'check-publish', rules }])).toThrow('The rule parse/bom is described in two ways');
  });
});

describe('the page of a rule', () => {
  const pageOf = (change: object): string =>
    renderRule({ id: 'source/host', doc: { ...Object(SAMPLE.rules['source/host']), ...change }, actions: ['verify-lockfile'] });

  it.each([
    ['of a package shows how to except one', {}, 'subject: ms@2.1.3\n'],
    ['of something else shows how to except that', { subject: '__proto__' }, 'subject: __proto__\n'],
    ['lowers an error', {}, 'source/host: warning\n'],
    ['lowers a warning', { severity: 'warning' }, 'source/host: notice\n'],
    ['switches a notice off', { severity: 'notice' }, 'source/host: off\n'],
  ])('%s', (_name, change, text) => {
    expect(pageOf(change)).toContain(text);
  });

  it('of what nothing excuses shows no exception', () => {
    expect(pageOf({ subject: null })).not.toContain('exceptions:');
  });
});
