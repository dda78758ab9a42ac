/** The environment that the runner gives to a JavaScript action. */
import { ArtifactError } from '@artifact-actions/core/foundation';
import { fieldsOf } from '../fields/index.ts';

export interface WorkflowEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The run that the action believes to be part of. Every field has a default. */
export interface RunContext {
  readonly event?: WorkflowEvent;
  readonly sha?: string;
  /** Full: `refs/heads/main`. */
  readonly ref?: string;
  readonly repository?: string;
  /** Without one, requests to GitHub are refused by a closed port of this machine. */
  readonly apiUrl?: string;
  readonly serverUrl?: string;
  readonly actionRepository?: string;
  readonly actionRef?: string;
  readonly runId?: string;
}

/** Where requests go that nobody shall answer: a closed port of this machine. */
export const CLOSED_PORT = 'http://127.0.0.1:9';

export const PUSH: WorkflowEvent = { name: 'push', payload: {} };

/** GITHUB_* and what else describes the run; paths come from the caller. */
export function runVariables(context: RunContext): Readonly<Record<string, string>> {
  const repository = context.repository ?? 'octo-org/hello';
  const ref = context.ref ?? 'refs/heads/main';
  const event = context.event ?? PUSH;
  const apiUrl = context.apiUrl ?? CLOSED_PORT;
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_REF: context.actionRef ?? '',
    GITHUB_ACTION_REPOSITORY: context.actionRepository ?? '',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: apiUrl,
    GITHUB_BASE_REF: branchOf(event, 'base'),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_GRAPHQL_URL: graphqlUrlOf(apiUrl),
    GITHUB_HEAD_REF: branchOf(event, 'head'),
    GITHUB_JOB: 'job',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: refNameOf(ref),
    GITHUB_REF_TYPE: refTypeOf(ref),
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: context.runId ?? '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: context.serverUrl ?? 'https://github.com',
    GITHUB_SHA: context.sha ?? '0'.repeat(40),
    GITHUB_WORKFLOW: 'workflow',
    ...runnerVariables(),
  };
}

/** RUNNER_* of this machine; folders come from the caller. */
export function runnerVariables(): Readonly<Record<string, string>> {
  return {
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'emulated-runner',
    RUNNER_OS: runnerOs(),
  };
}

function runnerOs(): string {
  if (process.platform === 'darwin') return 'macOS';
  return process.platform === 'win32' ? 'Windows' : 'Linux';
}

/** `main` of `refs/heads/main`, `7/merge` of a pull request. */
export function refNameOf(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags|pull)\//, '');
}

export function refTypeOf(ref: string): 'branch' | 'tag' {
  return ref.startsWith('refs/tags/') ? 'tag' : 'branch';
}

/** Beside the REST API; on GitHub Enterprise Server in its place. */
export function graphqlUrlOf(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
}

/** The branch names that GitHub gives to pull requests, and to nothing else. */
export function branchOf(event: WorkflowEvent, side: 'base' | 'head'): string {
  const { ref } = fieldsOf(fieldsOf(event.payload['pull_request'])[side]);
  return event.name.startsWith('pull_request') && typeof ref === 'string' ? ref : '';
}

/**
 * The inputs of an action by name: what the step gives, over the defaults. Names are case-insensitive; an undeclared one is passed all
 * the same.
 *
 * @param defaultOf called for each declared input that is not given.
 */
export function inputValues(
  declared: Iterable<string>,
  given: Readonly<Record<string, string>>,
  defaultOf: (name: string) => string,
): Readonly<Record<string, string>> {
  const known = new Set(Object.keys(given).map(variableOf));
  const defaults = [...declared].filter((name) => !known.has(variableOf(name))).map((name) => [name, defaultOf(name)]);
  return { ...given, ...Object.fromEntries(defaults) };
}

/** INPUT_* of values by name. */
export function inputVariables(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [variableOf(name), value]));
}

/** What the runner says of inputs that the action does not declare; undefined where there are none. */
export function unexpectedInputs(declared: Iterable<string>, given: Readonly<Record<string, string>>): string | undefined {
  const names = [...declared];
  const known = new Set(names.map(variableOf));
  const unknown = Object.keys(given).filter((name) => !known.has(variableOf(name)));
  if (unknown.length === 0) return undefined;
  const list = (each: readonly string[]): string => each.map((name) => `'${name}'`).join(', ');
  return `Unexpected input(s) ${list(unknown)}, valid inputs are [${list(names)}]`;
}

/** Upper case; only spaces become `_`, hyphens stay. */
function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}

/** @param evaluate what `${{ github.NAME }}` in a default stands for. */
export function evaluateDefault(input: string, value: string, evaluate: (name: string) => string | undefined): string {
  return value.replace(/\$\{\{(.*?)\}\}/gs, (expression, inner) => {
    const [, name] = /^\s*github\.(\w+)\s*$/.exec(inner) ?? [];
    return (name === undefined ? undefined : evaluate(name)) ?? refuse(input, expression);
  });
}

function refuse(input: string, expression: string): never {
  throw new ArtifactError('INPUT_INVALID', {
    message: `The default of the input "${input}" holds ${expression}, which the bundle runner does not evaluate.`,
    wanted: 'an expression of the form ${{ github.NAME }}',
    found: expression,
    fix: 'Give the input in the test.',
  });
}
