/** `GET /repos/{owner}/{repo}/contents/{path}?ref=`: files, folders, links and submodules. */
import { posix } from 'node:path';
import { base64Lines, json, LARGEST_BLOB, notFound, problem, raw, tooLarge, wantsRaw } from '../answers.ts';
import type { Answer, Endpoint, Question } from '../model.ts';
import { findEntry, listTree, readBlob, resolve, submoduleUrl, type TreeEntry } from '../objects.ts';

export const getContents: Endpoint = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/contents/{path...}',
  permission: 'contents',
  documentation: 'https://docs.github.com/rest/repos/contents#get-repository-content',
  answer,
};

/** The same without a path: GitHub takes the address with and without the final `/`. */
export const getRootContents: Endpoint = { ...getContents, path: '/repos/{owner}/{repo}/contents' };

/** Bytes; beyond it the JSON form has no content, and the raw form must be asked for. */
const JSON_LIMIT = 1024 * 1024;
/** Entries of a folder; the rest is left out without a word. */
const FOLDER_LIMIT = 1000;
const LINK = '120000';

async function answer(question: Question): Promise<Answer> {
  const ref = question.query.get('ref') || 'HEAD';
  const commit = await resolve(question.repository.path, ref, 'commit');
  if (commit === undefined) return problem(404, `No commit found for the ref ${ref}`, getContents.documentation);
  const path = (question.parameters['path'] ?? '').replace(/^\/+|\/+$/g, '');
  if (path === '') return folder(question, commit, '');
  const entry = await findEntry(question.repository.path, commit, path);
  if (entry === undefined) return notFound(getContents.documentation);
  if (entry.type === 'tree') return folder(question, entry.sha, path);
  if (entry.type === 'commit') return submodule(question, commit, entry);
  return entry.mode === LINK ? link(question, commit, entry) : file(question, entry);
}

async function folder(question: Question, tree: string, path: string): Promise<Answer> {
  const entries = await listTree(question.repository.path, tree);
  const inside = entries.slice(0, FOLDER_LIMIT).map((entry) => ({ ...entry, path: posix.join(path, entry.path) }));
  return json(inside.map((entry) => describe(question, entry, typeInFolder(entry))));
}

/** Submodules appear as files in folders: an old promise of the API. */
function typeInFolder({ mode, type }: TreeEntry): string {
  if (type === 'tree') return 'dir';
  return mode === LINK ? 'symlink' : 'file';
}

async function file(question: Question, entry: TreeEntry): Promise<Answer> {
  const size = entry.size ?? 0;
  if (size > LARGEST_BLOB) return tooLarge(getContents.documentation);
  const large = size > JSON_LIMIT;
  if (large && !wantsRaw(question.accept)) return json({ ...describe(question, entry, 'file'), content: '', encoding: 'none' });
  const content = await readBlob(question.repository.path, entry.sha);
  if (wantsRaw(question.accept)) return raw(content);
  return json({ ...describe(question, entry, 'file'), content: base64Lines(content), encoding: 'base64' });
}

/** A link to a file of the repository is answered with that file, any other with itself. */
async function link(question: Question, commit: string, entry: TreeEntry): Promise<Answer> {
  const bytes = await readBlob(question.repository.path, entry.sha);
  const target = bytes.toString();
  const found = await findEntry(question.repository.path, commit, posix.join(posix.dirname(entry.path), target));
  if (!target.startsWith('/') && found?.type === 'blob' && found.mode !== LINK) return file(question, { ...found, path: entry.path });
  return wantsRaw(question.accept) ? raw(bytes) : json({ ...describe(question, entry, 'symlink'), target });
}

async function submodule(question: Question, commit: string, entry: TreeEntry): Promise<Answer> {
  const url = (await submoduleUrl(question.repository.path, commit, entry.path)) ?? null;
  return json({ ...describe(question, entry, 'submodule'), submodule_git_url: url });
}

function describe({ apiUrl, query, repository }: Question, entry: TreeEntry, type: string): object {
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const ref = encodeURIComponent(query.get('ref') || 'HEAD');
  const url = `${apiUrl}/repos/${repository.fullName}/contents/${path}?ref=${ref}`;
  const git = `${apiUrl}/repos/${repository.fullName}/git/${entry.type === 'tree' ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = `https://github.com/${repository.fullName}/${entry.type === 'tree' ? 'tree' : 'blob'}/${ref}/${path}`;
  const download = type === 'file' && entry.type === 'blob' ? `${apiUrl}/raw/${repository.fullName}/${ref}/${path}` : null;
  return {
    type,
    size: entry.size ?? 0,
    name: posix.basename(entry.path),
    path: entry.path,
    sha: entry.sha,
    url,
    git_url: entry.type === 'commit' ? null : git,
    html_url: html,
    download_url: download,
    _links: { self: url, git: entry.type === 'commit' ? null : git, html },
  };
}
