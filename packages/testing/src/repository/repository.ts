/**
 * Builder of real git repositories.
 *
 * Identity and dates are fixed (the first commit is made at 2026-01-01T00:00:00Z, each further one a minute after the one before), so
 * the same calls give the same SHAs on every machine: tests may quote them.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createTemporaryFolder, removeFolder } from '../temporary/index.ts';
import { runGit } from './git.ts';

/** By path: text or bytes as they are, an object as indented JSON with a final newline, null deletes. */
export type Files = Readonly<Record<string, string | Uint8Array | object | null>>;

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface CommitOptions {
  /** Written before the commit. */
  readonly files?: Files;
  readonly author?: Person;
  /** RFC 3339; of author and committer. The next commit comes a minute after it. */
  readonly date?: string;
}

const MINUTE = 60_000;
const START = Date.parse('2026-01-01T00:00:00Z');
const SOMEONE: Person = { name: 'Test Author', email: 'author@example.com' };

/** No collection in the background, no rewritten line ends; clones may ask for filters and for any object. */
const SETTINGS = [
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['core.autocrlf', 'false'],
  ['uploadpack.allowFilter', 'true'],
  ['uploadpack.allowAnySHA1InWant', 'true'],
] as const;

export class Repository {
  /** The top of the work tree. */
  readonly path: string;
  readonly #parent: string;
  /** When the last commit was made, in milliseconds. */
  #time: number;

  /** Use {@link createRepository}, or a clone of another repository. `parent` holds the work tree and nothing else. */
  constructor(parent: string, time: number) {
    this.#parent = parent;
    this.path = join(parent, 'work');
    this.#time = time;
  }

  /** Runs git. @returns its output without surrounding white space. @throws ArtifactError `GIT_FAILED`. */
  async git(...args: readonly string[]): Promise<string> {
    return this.#git(args);
  }

  /** Writes, replaces and deletes files of the work tree; commits nothing. */
  async write(files: Files): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.path, name);
      if (content === null) {
        await rm(path, { recursive: true });
      } else {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, bytesOf(content));
      }
    }
  }

  /** Commits everything that is not ignored, or nothing at all: empty commits are allowed. The message survives byte for byte. @returns the SHA. */
  async commit(message: string, options: CommitOptions = {}): Promise<string> {
    await this.write(options.files ?? {});
    await this.#git(['add', '--all']);
    this.#time = options.date === undefined ? this.#time + MINUTE : Date.parse(options.date);
    const flags = ['--quiet', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '--file=-'];
    await this.#git(['commit', ...flags], message, options.author);
    return this.git('rev-parse', 'HEAD');
  }

  /** Creates a branch at HEAD and switches to it. */
  async branch(name: string): Promise<void> {
    await this.#git(['checkout', '--quiet', '-b', name]);
  }

  async checkout(ref: string): Promise<void> {
    await this.#git(['checkout', '--quiet', ref]);
  }

  /** Merges `ref` into the current branch, by fast-forward where that is possible and allowed. @returns the SHA of HEAD afterwards. */
  async merge(ref: string, options: { readonly message?: string; readonly noFastForward?: boolean } = {}): Promise<string> {
    await this.#git(['merge', '--quiet', '--no-commit', options.noFastForward === true ? '--no-ff' : '--ff', ref]);
    return (await this.#has('MERGE_HEAD')) ? this.commit(options.message ?? `Merge branch '${ref}'`) : this.git('rev-parse', 'HEAD');
  }

  /** Tags HEAD; with `annotated` by a tag object that carries this message byte for byte and the date of the last commit. */
  async tag(name: string, options: { readonly annotated?: string } = {}): Promise<void> {
    if (options.annotated === undefined) await this.#git(['tag', name]);
    else await this.#git(['tag', '--annotate', '--cleanup=verbatim', '--file=-', name], options.annotated);
  }

  /**
   * A clone of the last `depth` commits of a branch or tag, without tags unless `tags` asks for them, as actions/checkout makes it.
   * It goes through the transport, because git ignores the depth between paths.
   */
  async shallowClone(options: { readonly depth: number; readonly ref?: string; readonly tags?: boolean }): Promise<Repository> {
    const depth = `--depth=${options.depth}`;
    const clone = await this.#clone([depth, '--no-tags', ...(options.ref === undefined ? [] : ['--branch', options.ref])]);
    if (options.tags === true) await clone.git('fetch', '--quiet', depth, 'origin', 'refs/tags/*:refs/tags/*');
    return clone;
  }

  /** A clone that fetches what `filter` leaves out (`blob:none`) only when it is needed, from this repository. */
  async partialClone(options: { readonly filter: string }): Promise<Repository> {
    return this.#clone([`--filter=${options.filter}`]);
  }

  /** A clone of the current branch, or of a detached HEAD; of the whole history, or of `depth` commits with the tags that lead to them. */
  async clone(options: { readonly depth?: number; readonly tags?: boolean } = {}): Promise<Repository> {
    const depth = options.depth === undefined ? [] : [`--depth=${options.depth}`];
    return this.#clone([...depth, options.tags === false ? '--no-tags' : '--tags']);
  }

  /** Removes the repository from the disk. */
  async remove(): Promise<void> {
    await removeFolder(this.#parent);
  }

  async #clone(flags: readonly string[]): Promise<Repository> {
    const parent = await createTemporaryFolder('clone');
    const clone = new Repository(parent, this.#time);
    const quiet = ['-c', 'advice.detachedHead=false', 'clone', '--quiet', '--template='];
    await runGit(parent, [...quiet, ...flags, pathToFileURL(this.path).href, clone.path]);
    await configure(clone);
    return clone;
  }

  async #has(ref: string): Promise<boolean> {
    return this.#git(['rev-parse', '--quiet', '--verify', ref]).then(
      () => true,
      () => false,
    );
  }

  async #git(args: readonly string[], input = '', author = SOMEONE): Promise<string> {
    const date = `@${Math.floor(this.#time / 1000)} +0000`;
    const environment = {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: SOMEONE.name,
      GIT_COMMITTER_EMAIL: SOMEONE.email,
      GIT_COMMITTER_DATE: date,
    };
    const output = await runGit(this.path, args, { input, environment });
    return output.toString().trim();
  }
}

/** An empty repository on branch `main`, in a fresh temporary folder. */
export async function createRepository(): Promise<Repository> {
  const repository = new Repository(await createTemporaryFolder('repository'), START - MINUTE);
  await mkdir(repository.path);
  await repository.git('init', '--quiet', '--template=', '--initial-branch=main');
  await configure(repository);
  return repository;
}

async function configure(repository: Repository): Promise<void> {
  for (const [key, value] of SETTINGS) await repository.git('config', key, value);
}

function bytesOf(content: string | Uint8Array | object): string | Uint8Array {
  if (typeof content === 'string' || content instanceof Uint8Array) return content;
  return `${JSON.stringify(content, null, 2)}\n`;
}
