/** `GET /repos/{owner}/{repo}/git/trees/{tree_sha}?recursive=1` */
import { json, notFound } from '../answers.ts';
import type { Answer, Endpoint, Question } from '../model.ts';
import { listTree, resolve, type TreeEntry } from '../objects.ts';

export const getTree: Endpoint = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/git/trees/{sha...}',
  permission: 'contents',
  documentation: 'https://docs.github.com/rest/git/trees#get-a-tree',
  answer,
};

/** Any value of `recursive` makes it so, `0` and `false` included. */
async function answer(question: Question): Promise<Answer> {
  const { apiUrl, repository, query, treeLimit } = question;
  const tree = await resolve(repository.path, question.parameters['sha'] ?? '', 'tree');
  if (tree === undefined) return notFound(getTree.documentation);
  const git = `${apiUrl}/repos/${repository.fullName}/git`;
  const entries = await listTree(repository.path, tree, query.has('recursive'));
  return json({
    sha: tree,
    url: `${git}/trees/${tree}`,
    tree: entries.slice(0, treeLimit).map((entry) => entryJson(git, entry)),
    truncated: entries.length > treeLimit,
  });
}

function entryJson(git: string, { path, mode, type, sha, size }: TreeEntry): object {
  if (type === 'commit') return { path, mode, type, sha };
  return { path, mode, type, sha, ...(size === undefined ? {} : { size }), url: `${git}/${type}s/${sha}` };
}
