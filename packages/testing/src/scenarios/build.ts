/** Builds the history of an example in real git. */
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createRepository, type Files, Repository } from '../repository/index.ts';
import type { Operation, Scenario } from './model.ts';

const START = Date.parse('2026-01-01T00:00:00Z');
const HOUR = 3_600_000;

export interface Built {
  /** The repository, or the clone, that the example is about. */
  readonly repository: Repository;
  /** Id of a commit to its SHA. */
  readonly shas: ReadonlyMap<string, string>;
  /** Replaces `${sha:ID}` and `${sha12:ID}`. */
  fill(text: string): string;
  remove(): Promise<void>;
}

export async function buildScenario({ ops }: Pick<Scenario, 'ops'>): Promise<Built> {
  const shas = new Map<string, string>();
  const made = [await createRepository()];
  const fill = (text: string): string => filled(text, shas);
  const remove = async (): Promise<void> => {
    await Promise.all(made.map((each) => each.remove()));
  };
  let commits = 0;
  try {
    for (const operation of ops) {
      const repository = made.at(-1) as Repository;
      const date = new Date(START + commits * HOUR).toISOString();
      const result = await perform(operation, { repository, date, fill, shas });
      if (result instanceof Repository) made.push(result);
      if (result !== undefined && !(result instanceof Repository)) {
        commits += 1;
        shas.set(result.id, result.sha);
      }
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return { repository: made.at(-1) as Repository, shas, fill, remove };
}

interface Bench {
  readonly repository: Repository;
  /** Of the next commit, where it has none of its own. */
  readonly date: string;
  readonly shas: ReadonlyMap<string, string>;
  fill(text: string): string;
}

interface MadeCommit {
  readonly id: string;
  readonly sha: string;
}

async function perform(operation: Operation, bench: Bench): Promise<MadeCommit | Repository | undefined> {
  const { date, fill, repository, shas } = bench;
  switch (operation.op) {
    case 'commit':
      return { id: operation.id, sha: await commit(operation, bench) };
    case 'merge': {
      const message = fill(operation.message ?? `Merge branch '${operation.ref}'`);
      return {
        id: operation.id ?? `merge of ${operation.ref}`,
        sha: await merge(operation.ref, message, operation.date ?? date, repository),
      };
    }
    case 'tag':
      await tag(operation, bench);
      return undefined;
    case 'branch':
      await repository.git(
        'checkout',
        '--quiet',
        '-b',
        operation.name,
        ...(operation.at === undefined ? [] : [shas.get(operation.at) ?? operation.at]),
      );
      return undefined;
    case 'checkout':
      await repository.git(
        'checkout',
        '--quiet',
        ...(operation.detach === true ? ['--detach'] : []),
        shas.get(operation.ref) ?? operation.ref,
      );
      return undefined;
    case 'clone':
      return await repository.clone({ ...operation, tags: operation.noTags !== true });
    case 'config':
      await repository.git('config', operation.key, operation.value);
      return undefined;
    default:
      throw new TypeError(`The example has an operation that nobody knows: ${JSON.stringify(operation)}`);
  }
}

type Commit = Extract<Operation, { readonly op: 'commit' }>;

async function commit({ author, date, files, id, message, move }: Commit, { date: next, fill, repository }: Bench): Promise<string> {
  if (move !== undefined) {
    await mkdir(dirname(join(repository.path, move.to)), { recursive: true });
    await rename(join(repository.path, move.from), join(repository.path, move.to));
  }
  const own: Files = files ?? (move === undefined ? { [`src/${id}.txt`]: id } : {});
  const text = fill(message);
  return await repository.commit(text.endsWith('\n') ? text : `${text}\n`, {
    files: own,
    date: date ?? next,
    ...(author === undefined ? {} : { author }),
  });
}

/** A commit of two parents, whose tree has the files of both; where they differ, those of the side that is merged. */
async function merge(ref: string, message: string, date: string, repository: Repository): Promise<string> {
  await repository.git('merge', '--quiet', '--no-commit', '--no-ff', '-X', 'theirs', ref);
  return await repository.commit(message, { date });
}

async function tag({ annotated, at, name }: Extract<Operation, { readonly op: 'tag' }>, { repository, shas }: Bench): Promise<void> {
  const target = at === undefined ? 'HEAD' : (shas.get(at) ?? at);
  if (annotated === undefined || annotated === false) await repository.git('tag', name, target);
  else await repository.git('tag', '--annotate', `--message=${annotated === true ? name : annotated}`, name, target);
}

function filled(text: string, shas: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{(sha|sha12):([^}]+)\}/g, (_whole, kind, id) => (shas.get(id) ?? '').slice(0, kind === 'sha12' ? 12 : undefined));
}
