/** What of a run looks as if a text that it has read had been taken for more than text. Pure. Facts: runner.md, standard output. */
import type { BundleRun } from '../runner/index.ts';

export interface Expected {
  /** The names of the outputs that the action declares. */
  readonly outputs: readonly string[];
  /** What titles of annotations look like, as a whole. */
  readonly titles: RegExp;
  /** Where links to our own pages begin, if they are whole addresses. */
  readonly link?: string;
  /** What nobody may see, besides the credentials among the texts. */
  readonly token?: string;
}

/** What our actions say to the runner: `debug` is a stack trace, `add-mask` a secret. */
const COMMANDS: readonly string[] = ['error', 'warning', 'notice', 'add-mask', 'debug'];

const CREDENTIALS = /gh[a-z]_A1b2|npm_A1b2|hunter2/;

/** A command, or a character that has no place in a line. */
const UNSAFE_LINE = /^\s*::|##\[|[[\p{Cc}\p{Cf}]--[\t]]/v;

/** Markup that is live: elements, addresses, links, code, images, mentions. */
const LIVE_MARKUP = /<|https?:\/\/|www\.|\]\(|(?<!\\)`|(?<!\\)!\[|@|[\p{Cc}--[\n]]|\p{Cf}/v;

const SUMMARY_BYTES = 1024 * 1024;

/** @returns a line for each suspicion; none for a run that took everything as text. */
export function forgeriesIn(run: BundleRun, { outputs, titles, link = '', token }: Expected): readonly string[] {
  const { allAnnotations, commands, environment, forgedOutputs, log, path, report, state, summary } = run;
  const missing = outputs.filter((name) => run.outputs[name] === undefined);
  const set = { output: Object.keys(forgedOutputs), variable: Object.keys(environment), state: Object.keys(state), path };
  const told = JSON.stringify([log, run.outputs, summary, report]);
  return [
    ...Object.entries(set).flatMap(([what, names]) => names.map((name) => `sets the ${what} ${name}`)),
    ...commands.filter((command) => !COMMANDS.includes(command)).map((command) => `gives the command ${command}`),
    ...Object.keys(run.outputs).flatMap((name) => (outputs.includes(name) ? [] : [`has the output ${name}`])),
    ...missing.map((name) => `lacks the output ${name}`),
    ...log.filter((line) => UNSAFE_LINE.test(line)).map((line) => `logs ${JSON.stringify(line)}`),
    ...allAnnotations.flatMap(({ title = '' }) => (titles.test(title) ? [] : [`has an annotation ${JSON.stringify(title)}`])),
    ...liveMarkupIn(summary, link).map((found) => `has ${JSON.stringify(found)} in its summary`),
    ...(Buffer.byteLength(summary) < SUMMARY_BYTES ? [] : ['has a summary that the runner drops']),
    ...(CREDENTIALS.test(told) || (token !== undefined && told.includes(token)) ? ['shows a credential'] : []),
  ];
}

/** Only markup of others is left once ours is taken away. */
function liveMarkupIn(summary: string, link: string): readonly string[] {
  const foreign = (link === '' ? summary : summary.replaceAll(link, ''))
    .replace(/<\/?code>|<br>/g, '')
    .replace(/\]\((?:rules\/[a-z0-9-]+\.md|errors\.md#[a-z_]+)\)/g, ']');
  const { index } = LIVE_MARKUP.exec(foreign) ?? {};
  return index === undefined ? [] : [foreign.slice(index, index + 80)];
}
