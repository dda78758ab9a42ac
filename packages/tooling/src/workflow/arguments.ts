/** The arguments of `npm run workflow`. Pure. */
import { parseArgs } from 'node:util';
import { ArtifactError, oneOf, quote } from '@artifact-actions/core/foundation';

export const EVENTS = ['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch'] as const;
export type EventName = (typeof EVENTS)[number];

export interface WorkflowArguments {
  /** Relative to the top of the repository; undefined where none is named. */
  readonly file: string | undefined;
  /** As the user wrote it. */
  readonly repository: string;
  /** `owner/name`. */
  readonly name: string;
  readonly event: EventName;
  readonly head: string | undefined;
  readonly before: string | undefined;
  readonly fork: string | undefined;
  readonly cron: string | undefined;
  readonly inputs: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly sources: readonly NamedFolder[];
  readonly json: boolean;
  readonly help: boolean;
}

/** `owner/name@ref=DIR` */
export interface NamedFolder {
  readonly repository: string;
  readonly ref: string;
  /** As the user wrote it. */
  readonly folder: string;
}

const text = { type: 'string' } as const;
const list = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

const OPTIONS = {
  repository: text,
  name: text,
  event: text,
  head: text,
  before: text,
  fork: text,
  cron: text,
  input: list,
  secret: list,
  var: list,
  source: list,
  json: flag,
  help: flag,
};

/** @throws ArtifactError `INPUT_INVALID`, or what `parseArgs` throws. */
export function parseArguments(words: readonly string[]): WorkflowArguments {
  const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  const [file, surplus] = positionals;
  if (surplus !== undefined) throw refused(surplus, 'one workflow file');
  const { repository = '.', name = 'octo-org/local', head, before, fork, cron, json = false, help = false } = values;
  const event = EVENTS.find((each) => each === (values.event ?? 'push'));
  if (event === undefined) throw refused(values.event ?? '', oneOf(EVENTS));
  if (!help) checkBelonging(event, values);
  return {
    file,
    repository,
    name: fullName(name),
    event,
    head,
    before,
    fork: fork === undefined ? undefined : fullName(fork),
    cron,
    inputs: pairsOf('--input', values.input),
    secrets: pairsOf('--secret', values.secret),
    vars: pairsOf('--var', values.var),
    sources: (values.source ?? []).map(sourceOf),
    json,
    help,
  };
}

/** The events that an option belongs to. */
const BELONGS: Readonly<Record<string, readonly EventName[]>> = {
  head: ['pull_request', 'merge_group'],
  before: ['push'],
  fork: ['pull_request'],
  cron: ['schedule'],
  input: ['workflow_dispatch'],
};
/** Without these the event says nothing. */
const NEEDED = ['head', 'cron'];

function checkBelonging(event: EventName, values: Readonly<Record<string, unknown>>): void {
  for (const [option, events] of Object.entries(BELONGS)) {
    const isGiven = values[option] !== undefined;
    if (isGiven && !events.includes(event)) throw refused(`--${option}`, `--event ${oneOf(events)} beside it`);
    if (!isGiven && events.includes(event) && NEEDED.includes(option)) throw refused(`--event ${event}`, `--${option} beside it`);
  }
}

function fullName(written: string): string {
  if (/^[\w.-]+\/[\w.-]+$/.test(written)) return written;
  throw refused(written, 'a repository as owner/name');
}

function pairsOf(option: string, written: readonly string[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(
    written.map((pair) => {
      const [, name, value] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
      if (name === undefined || value === undefined) throw refused(pair, `${option} name=value`);
      return [name, value];
    }),
  );
}

function sourceOf(written: string): NamedFolder {
  const [, repository = '', ref, folder] = /^([^@=]+)@([^=]+)=(.+)$/s.exec(written) ?? [];
  if (ref === undefined || folder === undefined) throw refused(written, '--source owner/name@ref=DIR');
  return { repository: fullName(repository), ref, folder };
}

function refused(word: string, wanted: string): ArtifactError {
  return new ArtifactError('INPUT_INVALID', {
    message: `${quote(word)} is not understood here: wanted is ${wanted}.`,
    wanted,
    found: quote(word),
    fix: 'npm run workflow -- --help',
  });
}
