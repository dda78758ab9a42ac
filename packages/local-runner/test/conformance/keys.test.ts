/** Nothing is ignored in silence: every key of GitHub’s schemas has its place here, and a new parser with a new key fails. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** Keys by what the local runner does with them, separated by blanks. */
interface Keys {
  readonly emulated?: string;
  /** Without effect in a local run, and named in the README. */
  readonly harmless?: string;
  /** By its own name, or with the key above it; each has its row among the refusals. */
  readonly refused?: string;
}

const WORKFLOW: Readonly<Record<string, Keys>> = {
  'workflow-root-strict': { emulated: 'on name permissions env defaults concurrency jobs', harmless: 'description run-name' },
  'push-mapping': { emulated: 'branches branches-ignore tags tags-ignore', refused: 'paths paths-ignore' },
  'pull-request-mapping': { emulated: 'types branches branches-ignore', refused: 'paths paths-ignore' },
  'merge-group-mapping': { emulated: 'types branches branches-ignore' },
  'cron-mapping': { emulated: 'cron', harmless: 'timezone' },
  'workflow-call-mapping': { emulated: 'inputs secrets outputs' },
  'workflow-call-input-definition': { emulated: 'type required default', harmless: 'description' },
  'workflow-call-secret-mapping-definition': { emulated: 'required', harmless: 'description' },
  'workflow-call-output-definition': { emulated: 'value', harmless: 'description' },
  'workflow-dispatch-mapping': { emulated: 'inputs' },
  'workflow-dispatch-input': { emulated: 'type required default options', harmless: 'description' },
  'workflow-defaults': { emulated: 'run' },
  'workflow-defaults-run': { emulated: 'shell working-directory' },
  'job-factory': {
    emulated: 'needs if strategy name runs-on timeout-minutes continue-on-error env permissions concurrency outputs defaults steps',
    refused: 'cancel-timeout-minutes container services environment snapshot',
  },
  'workflow-job': { emulated: 'name uses with secrets needs if permissions concurrency strategy' },
  strategy: { emulated: 'fail-fast matrix', harmless: 'max-parallel' },
  matrix: { emulated: 'include exclude' },
  'snapshot-mapping': { refused: 'image-name if version' },
  'runs-on-mapping': { refused: 'group labels' },
  'concurrency-mapping': { emulated: 'group', harmless: 'cancel-in-progress queue' },
  'job-environment-mapping': { refused: 'name url deployment' },
  'job-defaults': { emulated: 'run' },
  'job-defaults-run': { emulated: 'shell working-directory' },
  'run-step': { emulated: 'name id if timeout-minutes run continue-on-error env working-directory shell', refused: 'background' },
  'regular-step': { emulated: 'name id if continue-on-error timeout-minutes uses with env', refused: 'background' },
  'wait-step': { refused: 'name id continue-on-error wait' },
  'wait-all-step': { refused: 'name id continue-on-error wait-all' },
  'cancel-step': { refused: 'name id continue-on-error cancel' },
  'parallel-step': { refused: 'parallel' },
  'container-mapping': { refused: 'image options env ports volumes credentials' },
  'container-registry-credentials': { refused: 'username password' },
  'service-container-mapping': { refused: 'image options env ports volumes credentials entrypoint command' },
};

const ACTION: Readonly<Record<string, Keys>> = {
  'action-root-strict': { emulated: 'name inputs outputs runs', harmless: 'description author branding' },
  'input-strict': { emulated: 'default deprecationMessage', harmless: 'description required' },
  'output-definition': { emulated: 'value', harmless: 'description' },
  'node-runs-strict': { emulated: 'using main pre pre-if post post-if' },
  'composite-runs-strict': { emulated: 'using steps' },
  'container-runs-strict': { refused: 'using image entrypoint args env pre-entrypoint pre-if post-entrypoint post-if' },
  'plugin-runs': { refused: 'plugin' },
  'run-step': { emulated: 'name id if run shell env continue-on-error working-directory' },
  'uses-step': { emulated: 'name id if uses with env continue-on-error' },
  branding: { harmless: 'icon color' },
};

/** Rules that a strict one replaces, and those whose keys are names of events and scopes. */
const LEFT_OUT = [
  'workflow-root',
  'on-mapping',
  'on-mapping-strict',
  'permissions-mapping',
  'action-root',
  'input',
  'node-runs',
  'composite-runs',
  'container-runs',
];

/** Settings of these are never looked at: the event itself is refused. */
const OTHER_EVENTS = [
  'branch-protection-rule',
  'check-run',
  'check-suite',
  'discussion',
  'discussion-comment',
  'image-version',
  'issue-comment',
  'issues',
  'label',
  'milestone',
  'project',
  'project-card',
  'project-column',
  'pull-request-review',
  'pull-request-review-comment',
  'pull-request-target',
  'registry-package',
  'release',
  'watch',
  'workflow-run',
  'repository-dispatch',
];

interface Definition {
  readonly mapping?: { readonly properties?: Readonly<Record<string, unknown>> };
}

function schemaOf(kind: 'workflow' | 'action'): Readonly<Record<string, readonly string[]>> {
  const file = new URL(`${kind}-v1.0.min.json`, import.meta.resolve('@actions/workflow-parser'));
  const { definitions }: { readonly definitions: Readonly<Record<string, Definition>> } = JSON.parse(readFileSync(file, 'utf8'));
  const left = [...LEFT_OUT, ...OTHER_EVENTS.map((event) => `${event}-mapping`)];
  const rules = Object.entries(definitions).map(([name, { mapping }]) => [name, Object.keys(mapping?.properties ?? {}).sort()] as const);
  return Object.fromEntries(rules.filter(([name, keys]) => keys.length > 0 && !left.includes(name)));
}

const words = (text: string | undefined): readonly string[] => (text ?? '').split(' ').filter((word) => word !== '');

describe.each([
  ['workflow', WORKFLOW],
  ['action', ACTION],
] as const)('every key of %s files', (kind, table) => {
  it('is emulated, harmless or refused', () => {
    const known = Object.entries(table).map(([name, keys]) => [name, Object.values(keys).flatMap(words).sort()]);
    expect(Object.fromEntries(known)).toEqual(schemaOf(kind));
  });

  it('stands in the README where it is harmless', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const harmless = Object.entries(table).flatMap(([name, keys]) => (name === 'branding' ? [] : words(keys.harmless)));
    expect(harmless.filter((key) => !readme.includes(`\`${key}\``))).toEqual([]);
  });
});
