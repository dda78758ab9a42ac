/**
 * actions/checkout: real git, from the folder of the repository. Nothing is persisted: a folder asks for no credentials.
 * Facts: actions/checkout, git-source-provider.ts and ref-helper.ts.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { quote } from '@artifact-actions/core/foundation';
import { runGit } from '@artifact-actions/testing/repository';
import { findSource } from '../../calls/index.ts';
import type { Source } from '../../model/index.ts';
import { type BuiltIn, type BuiltInCall, failed, isTrue } from './built-in.ts';

export const CHECKOUT: BuiltIn = {
  inputs: {
    repository: '',
    ref: '',
    token: '',
    'persist-credentials': 'true',
    path: '.',
    clean: 'true',
    'fetch-depth': '1',
    'fetch-tags': 'false',
  },
  run: checkOut,
};

/** GitHub hands out any commit by its SHA; a repository on this machine does so only when told to. */
const UPLOAD_PACK = 'git -c uploadpack.allowAnySHA1InWant=true -c safe.directory=* upload-pack';

async function checkOut(call: BuiltInCall): Promise<void> {
  const { record } = call.active;
  isTrue(call, 'persist-credentials');
  const folder = folderOf(call);
  const wanted = await wantedCommit(call);
  const git = async (...args: readonly string[]): Promise<string> => (await runGit(folder, args)).toString().trim();
  await prepare(folder, isTrue(call, 'clean'), git);
  await git('remote', 'add', 'origin', pathToFileURL(wanted.source.folder).href);
  for (const refspecs of refspecsOf(call, wanted))
    await git('fetch', '--quiet', '--no-tags', ...depthOf(call), `--upload-pack=${UPLOAD_PACK}`, 'origin', ...refspecs);
  await git('checkout', '--quiet', '--force', ...targetOf(wanted));
  record.write('output', `HEAD is now at ${await git('log', '-1', '--format=%h %s')}`);
  record.setOutput('ref', wanted.ref);
  record.setOutput('commit', wanted.sha);
}

interface Wanted {
  readonly source: Pick<Source, 'repository' | 'folder'>;
  /** Full, or empty where only a commit is wanted. */
  readonly ref: string;
  readonly sha: string;
}

/** Without `ref` and `repository`, what started the run. */
async function wantedCommit({ active, input }: BuiltInCall): Promise<Wanted> {
  const { job } = active.frame;
  const { settings } = job.request;
  const name = input('repository') || settings.repository.repository;
  const isOwn = name.toLowerCase() === settings.repository.repository.toLowerCase();
  const source = isOwn ? settings.repository : findSource(settings, name);
  if (source === undefined)
    throw failed(`The repository ${quote(name)} is no source of this run.`, 'a repository that the run is given', name);
  if (input('ref') !== '') return { source, ...(await resolveRef(source.folder, input('ref'))) };
  return isOwn ? { source, ref: settings.ref, sha: settings.sha } : { source, ref: '', sha: source.sha };
}

/** A commit, a full ref, a branch or a tag: in this order. */
async function resolveRef(folder: string, ref: string): Promise<Pick<Wanted, 'ref' | 'sha'>> {
  if (/^[0-9a-f]{40}$/i.test(ref)) return { ref: '', sha: ref.toLowerCase() };
  const names = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
  for (const name of names) {
    const sha = await runGit(folder, ['rev-parse', '--quiet', '--verify', '--end-of-options', `${name}^{commit}`]).catch(() => undefined);
    if (sha !== undefined) return { ref: name, sha: sha.toString().trim() };
  }
  throw failed(`A branch or tag with the name '${ref}' could not be found`, 'a commit, a branch or a tag', ref);
}

function folderOf({ active, input }: BuiltInCall): string {
  const { workspace } = active.frame.job;
  const folder = resolve(workspace, input('path'));
  if (!relative(workspace, folder).startsWith('..')) return folder;
  throw failed(`Repository path '${folder}' is not under '${workspace}'`, 'a path in the workspace', input('path'));
}

/** What is no repository is emptied; what is one keeps its files where `clean` does not remove them. */
async function prepare(folder: string, clean: boolean, git: (...args: readonly string[]) => Promise<string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const content = await readdir(folder);
  if (!content.includes('.git')) {
    for (const name of content) await rm(join(folder, name), { recursive: true, force: true });
    await git('init', '--quiet', '--template=', '--initial-branch=main');
    return;
  }
  if (clean) {
    await git('clean', '--quiet', '-ffdx');
    await git('reset', '--quiet', '--hard');
  }
  await git('remote', 'remove', 'origin');
}

/** One fetch for each list. The last one brings the commit itself, which a branch may have left behind. */
function refspecsOf(call: BuiltInCall, { ref, sha }: Wanted): readonly (readonly string[])[] {
  const tags = '+refs/tags/*:refs/tags/*';
  const all = call.input('fetch-depth') === '0' ? [['+refs/heads/*:refs/remotes/origin/*', tags]] : [];
  const own = ref === '' ? sha : `+${sha}:${trackingRef(ref)}`;
  return [...all, isTrue(call, 'fetch-tags') ? [own, tags] : [own]];
}

/** Where the clone keeps a ref. */
function trackingRef(ref: string): string {
  return ref.replace(/^refs\/heads\//, 'refs/remotes/origin/').replace(/^refs\/pull\//, 'refs/remotes/pull/');
}

function depthOf({ input }: BuiltInCall): readonly string[] {
  const depth = input('fetch-depth');
  if (!/^\d+$/.test(depth)) throw failed('The input "fetch-depth" is no number.', 'a number; 0 for everything', depth);
  return depth === '0' ? [] : [`--depth=${depth}`];
}

/** A branch is checked out as one, everything else as a detached HEAD. */
function targetOf({ ref, sha }: Wanted): readonly string[] {
  if (ref.startsWith('refs/heads/')) return ['-B', ref.slice('refs/heads/'.length), trackingRef(ref)];
  return ['--detach', sha];
}
