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

export const PUSH: WorkflowEvent = { name: 'push', payload: {} };

/** GITHUB_* and what else describes the run; paths come from the caller. */
export function runVariables(context: RunContext): Readonly<Record<string, string>> {
  const repository = context.repository ?? 'octo-org/hello';
  const ref = context.ref ?? 'refs/heads/main';
  const event = context.event ?? PUSH;
  const apiUrl = context.apiUrl ?? 'http://127.0.0.1:9';
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
    GITHUB_GRAPHQL_URL: apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`,
    GITHUB_HEAD_REF: branchOf(event, 'head'),
    GITHUB_JOB: 'job',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: context.runId ?? '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: context.serverUrl ?? 'https://github.com',
    GITHUB_SHA: context.sha ?? '0'.repeat(40),
    GITHUB_WORKFLOW: 'workflow',
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'bundle-runner',
    RUNNER_OS: runnerOs(),
  };
}

function runnerOs(): string {
  if (process.platform === 'darwin') return 'macOS';
  return process.platform === 'win32' ? 'Windows' : 'Linux';
}

/** The branch names that GitHub gives to pull requests, and to nothing else. */
function branchOf(event: WorkflowEvent, side: 'base' | 'head'): string {
  const { ref } = fieldsOf(fieldsOf(event.payload['pull_request'])[side]);
  return event.name.startsWith('pull_request') && typeof ref === 'string' ? ref : '';
}

/**
 * INPUT_* variables: what the step gives, over the defaults. Names are case-insensitive; an undeclared one is passed all the same.
 *
 * @param evaluate what `${{ github.NAME }}` in a default stands for.
 */
export function inputVariables(
  declared: ReadonlyMap<string, string>,
  given: Readonly<Record<string, string>>,
  evaluate: (name: string) => string | undefined,
): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) variables[variableOf(name)] = value;
  for (const [name, value] of declared) variables[variableOf(name)] ??= evaluateDefault(name, value, evaluate);
  return variables;
}

function evaluateDefault(input: string, value: string, evaluate: (name: string) => string | undefined): string {
  return value.replace(/\$\{\{(.*?)\}\}/gs, (expression, inner) => {
    const [, name] = /^\s*github\.(\w+)\s*$/.exec(inner) ?? [];
    return (name === undefined ? undefined : evaluate(name)) ?? refuse(input, expression);
  });
}

/** The given inputs that the action does not declare. */
export function undeclaredInputs(declared: ReadonlyMap<string, string>, given: Readonly<Record<string, string>>): readonly string[] {
  const known = new Set([...declared.keys()].map(variableOf));
  return Object.keys(given).filter((name) => !known.has(variableOf(name)));
}

/** Upper case; only spaces become `_`, hyphens stay. */
function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}

function refuse(input: string, expression: string): never {
  throw new ArtifactError('INPUT_INVALID', {
    message: `The default of the input "${input}" holds ${expression}, which the bundle runner does not evaluate.`,
    wanted: 'an expression of the form ${{ github.NAME }}',
    found: expression,
    fix: 'Give the input in the test.',
  });
}
