/** The conformance table of permissions: of the token of a job, and the ceiling over called workflows. */
import { describe, expect, it } from '@jest/globals';
import type { Permissions, RunSettings } from '../../src/model/index.ts';
import { CALLED, CI, called, caller, ci, job, LOCAL, play, refusal, SOURCE } from '../support.ts';

describe('the permissions of a job', () => {
  const RESTRICTED = { contents: 'read', metadata: 'read', packages: 'read' };
  const fork: Partial<RunSettings> = { fork: true, secrets: { S: 's' } };
  it.each([
    ["are GitHub's restricted default where nothing is said", SOURCE.token, '', '', {}, RESTRICTED],
    [
      'are the default of the settings',
      SOURCE.token,
      '',
      '',
      { tokenPermissions: new Map([['issues', 'write']]) as Permissions },
      { issues: 'write' },
    ],
    ['are none for {}', SOURCE.syntax, 'permissions: {}', '', {}, {}],
    ['are those of the workflow', SOURCE.syntax, 'permissions: { issues: write }', '', {}, { issues: 'write' }],
    [
      'are those of the job, and of the workflow nothing is added',
      SOURCE.syntax,
      'permissions: { issues: write }',
      'permissions: { contents: read }',
      {},
      { contents: 'read' },
    ],
    ['leave out a scope that is none', SOURCE.syntax, '', 'permissions: { contents: none, issues: read }', {}, { issues: 'read' }],
    [
      'in a run of a fork never write',
      SOURCE.token,
      'permissions: { contents: write, id-token: write, copilot-requests: write }',
      '',
      fork,
      { contents: 'read' },
    ],
  ])('%s', async (_name, _source, top, rest, settings, expected) => {
    const { requests } = await play(ci(`a: ${job(rest)}`, top), settings);
    expect(Object.fromEntries(requests[0]?.permissions ?? [])).toEqual(expected);
  });

  it.each([
    ['read-all gives no id-token', 'read-all', 'id-token', undefined],
    ['read-all reads contents', 'read-all', 'contents', 'read'],
    ['write-all gives id-token', 'write-all', 'id-token', 'write'],
    ['write-all only reads models', 'write-all', 'models', 'read'],
  ])('%s (actions/runner: src/Sdk/WorkflowParser/Permissions.cs)', async (_name, all, scope, expected) => {
    const { requests } = await play(ci(`a: ${job()}`, `permissions: ${all}`));
    expect(requests[0]?.permissions.get(scope)).toBe(expected);
  });

  it('leave a fork without secrets but with its token (docs.github.com: Using secrets in GitHub Actions)', async () => {
    const { requests } = await play(ci(`a: ${job()}`), fork);
    expect(requests[0]?.secrets).toEqual({ GITHUB_TOKEN: 'the-token' });
  });
});

describe('the ceiling of permissions', () => {
  const nested = (requested: string, allowed: string): string =>
    `The nested job 'inner' is requesting '${requested}', but is only allowed '${allowed}'.`;
  it.each([
    [
      'a nested job that writes what the caller reads',
      SOURCE.permissionsHelper,
      'permissions: { contents: read }',
      '',
      'permissions: { contents: write }',
      nested('contents: write', 'contents: read'),
    ],
    [
      'a nested job that asks for what the caller does not name',
      SOURCE.permissionsHelper,
      'permissions: {}',
      '',
      'permissions: { issues: read }',
      nested('issues: read', 'issues: none'),
    ],
    [
      'several scopes, listed together',
      SOURCE.permissionsHelper,
      'permissions: { contents: read }',
      '',
      'permissions: { packages: write, contents: write }',
      nested('contents: write, packages: write', 'contents: read, packages: none'),
    ],
    [
      'a nested job that never runs, all the same',
      SOURCE.converter,
      'permissions: {}',
      '',
      'if: false, permissions: { issues: read }',
      nested('issues: read', 'issues: none'),
    ],
    [
      'a nested job, though its own file asks for nothing',
      SOURCE.converter,
      'permissions: {}',
      'permissions: {}',
      'permissions: { issues: read }',
      nested('issues: read', 'issues: none'),
    ],
    [
      'the called file as a whole',
      SOURCE.permissionsHelper,
      'permissions: {}',
      'permissions: { contents: read }',
      '',
      "The workflow is requesting 'contents: read', but is only allowed 'contents: none'.",
    ],
    [
      'a nested job above the default token',
      SOURCE.permissionsHelper,
      '',
      '',
      'permissions: { id-token: write }',
      nested('id-token: write', 'id-token: none'),
    ],
  ])('refuses %s', async (_name, _source, callerTop, calledTop, rest, message) => {
    const text = await refusal({ ...caller('if: false', callerTop), ...called('', rest, calledTop) });
    expect(text).toContain(
      `WORKFLOW_INVALID: octo-org/shop/${CI}@refs/heads/main:4:9: Error calling workflow 'octo-org/shop/${CALLED}@refs/heads/main'. ${message}`,
    );
  });

  it.each([
    [
      'a nested job gets what it asks for, which is less',
      'permissions: { contents: write }',
      '',
      'permissions: { contents: read }',
      { contents: 'read' },
    ],
    [
      'a nested job that says nothing gets what its file asks for',
      'permissions: { contents: write, issues: read }',
      'permissions: { issues: read }',
      '',
      { issues: 'read' },
    ],
    ["a nested job and a file that say nothing get the calling job's", 'permissions: { issues: read }', '', '', { issues: 'read' }],
  ])('%s (actions/runner: WorkflowTemplateConverter.cs)', async (_name, callerTop, calledTop, rest, expected) => {
    const { requests } = await play({ ...caller('', callerTop), ...called('', rest, calledTop) });
    expect(Object.fromEntries(requests[0]?.permissions ?? [])).toEqual(expected);
  });

  it('holds two levels down (docs.github.com: Reusing workflow configurations)', async () => {
    const middle = { '.github/workflows/middle.yml': `on: workflow_call\njobs: { call: { uses: '${LOCAL}' } }` };
    const files = {
      ...ci("top: { uses: './.github/workflows/middle.yml', permissions: { contents: read } }"),
      ...middle,
      ...called('', 'permissions: { contents: write }'),
    };
    expect(await refusal(files)).toContain(nested('contents: write', 'contents: read'));
  });
});
