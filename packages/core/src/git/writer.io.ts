/**
 * Commits and tags, in the clone alone: nothing is pushed, forced, moved or deleted.
 *
 * Why apart from {@link Repository}: what only reads cannot come to write. No hook runs, nothing is signed, and no program that the
 * repository configures is started; texts reach git by its standard input.
 */
import { ArtifactError, type Instant, quote } from '../foundation/index.ts';
import type { Environment } from '../host/index.ts';
import { type Git, type GitOutput, gitIn } from './git.io.ts';
import type { Person } from './log-parser.ts';
import type { Repository } from './repository.io.ts';
import { type GitSha, gitSha } from './sha.ts';
import { notUnderstood } from './tokens.ts';

/** Every method may throw `GIT_FAILED`. Paths are relative to the top, with `/`, and taken literally. */
export interface GitWriter {
  /** Those of the paths that differ from HEAD, in the index or in the working tree; an untracked file does. */
  changed(paths: readonly string[]): Promise<readonly string[]>;

  /**
   * Commits these files as the working tree has them, and nothing else that is staged. HEAD may be detached.
   *
   * @param message byte for byte, but for a line feed at its end.
   */
  commit(paths: readonly string[], message: string): Promise<GitSha>;

  /** Makes an annotated tag; one of the name must not exist. */
  tag(name: string, commit: GitSha, message: string): Promise<void>;
}

export interface Signature {
  readonly person: Person;
  readonly date: Instant;
}

/** What would sign, rewrite a message, start a program or pack the repository in the background. */
const SETTINGS = [
  'commit.gpgSign=false',
  'core.safecrlf=false',
  'gc.auto=0',
  'i18n.commitEncoding=UTF-8',
  'maintenance.auto=false',
  'tag.forceSignAnnotated=false',
  'tag.gpgSign=false',
].flatMap((setting) => ['-c', setting]);

const TIMEOUT_MS = 120_000;

/** @throws ArtifactError `INPUT_INVALID` for a person that git takes for none: before anything is written. */
export async function openWriter({ top }: Pick<Repository, 'top'>, signature: Signature): Promise<GitWriter> {
  const git = gitIn(top, TIMEOUT_MS);
  const env = { ...signed(signature), ...(await withoutFilters(git)) };
  await checkPerson(git, env, signature.person);
  const run = async (args: readonly string[], input = ''): Promise<GitOutput> => {
    const all = ['--literal-pathspecs', ...SETTINGS, ...args];
    const output = await git.run(all, { env, input });
    if (output.status !== 0) throw await git.failure(all, output);
    return output;
  };
  return {
    async changed(paths) {
      if (paths.length === 0) return [];
      const { text } = await run(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', ...paths]);
      // Two letters, a blank, and the path.
      return text.split('\0').flatMap((entry) => (entry === '' ? [] : [entry.slice(3)]));
    },
    async commit(paths, message) {
      await run(['add', '--', ...paths]);
      await run(['commit', '--only', '--quiet', '--cleanup=verbatim', '--file=-', '--', ...paths], message);
      const { text } = await run(['rev-parse', '--verify', '--end-of-options', 'HEAD']);
      const sha = gitSha(text.trimEnd());
      if (sha === undefined) throw notUnderstood(JSON.stringify(text.slice(0, 80)));
      return sha;
    },
    async tag(name, commit, message) {
      await run(['tag', '--annotate', '--cleanup=verbatim', '--file=-', '--end-of-options', name, commit], message);
    },
  };
}

function signed({ date, person: { email, name } }: Signature): Environment {
  const when = `@${Math.floor(date / 1000)} +0000`;
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: when,
  };
}

async function checkPerson(git: Git, env: Environment, { email, name }: Person): Promise<void> {
  const { status, stderr } = await git.run(['var', 'GIT_COMMITTER_IDENT'], { env });
  if (status === 0) return;
  const found = `${name} <${email}>`;
  throw new ArtifactError('INPUT_INVALID', {
    message: `git cannot commit as ${quote(found)}: ${quote(stderr.trim(), 500)}.`,
    wanted: 'a name and an address, such as `Release Bot <release@example.com>`',
    found: quote(found),
    fix: 'Correct "git-user".',
  });
}

/**
 * A filter is a program that git starts to stage a file, and also to see whether another one has changed. The line ends that git itself
 * converts stay. The names of filters may hold any sign, so they go through the environment.
 */
async function withoutFilters(git: Git): Promise<Environment> {
  const { text } = await git.run(['config', '--null', '--name-only', '--get-regexp', String.raw`^filter\..*\.(clean|process|required)$`]);
  const keys = [...new Set(text.split('\0'))].filter((key) => key !== '');
  const settings = keys.flatMap((key, index): readonly (readonly [string, string])[] => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, key.endsWith('.required') ? 'false' : ''],
  ]);
  return { GIT_CONFIG_COUNT: String(keys.length), ...Object.fromEntries(settings) };
}
