/** Commits as GitHub's REST API describes them. */
import { runGit } from '../repository/index.ts';
import type { Question } from './model.ts';

const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'];

/** @param range what `git log` takes: SHAs that were resolved, ranges, `--max-count`. */
export async function commitsJson(question: Question, range: readonly string[]): Promise<readonly object[]> {
  const format = `--format=tformat:${FIELDS.map((field) => `${field}%x00`).join('')}`;
  const output = await runGit(question.repository.path, ['log', format, ...range]);
  const fields = output.toString().split('\0');
  const commits: object[] = [];
  for (let index = 0; index + FIELDS.length <= fields.length; index += FIELDS.length) {
    commits.push(commitJson(question, fields.slice(index, index + FIELDS.length)));
  }
  return commits;
}

function commitJson({ apiUrl, repository: { fullName } }: Question, fields: readonly string[]): object {
  const [sha = '', tree = '', parents = '', author = '', email = '', date = '', committer = '', mail = '', time = '', message = ''] =
    fields;
  const links = (id: string): object => ({
    url: `${apiUrl}/repos/${fullName}/commits/${id}`,
    html_url: `https://github.com/${fullName}/commit/${id}`,
  });
  return {
    sha: sha.trim(),
    commit: {
      author: { name: author, email, date: instant(date) },
      committer: { name: committer, email: mail, date: instant(time) },
      message: message.replace(/\n+$/, ''),
      tree: { sha: tree, url: `${apiUrl}/repos/${fullName}/git/trees/${tree}` },
      url: `${apiUrl}/repos/${fullName}/git/commits/${sha.trim()}`,
      comment_count: 0,
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
    ...links(sha.trim()),
    author: null,
    committer: null,
    parents: parents
      .split(' ')
      .filter(Boolean)
      .map((parent) => ({ sha: parent, ...links(parent) })),
  };
}

/** Seconds since 1970 as GitHub writes instants: UTC, whole seconds. */
function instant(seconds: string): string {
  return new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}
