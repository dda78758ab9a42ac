/**
 * GitHub's REST API, as far as reading commits needs it. Plain requests: Octokit costs 350 kB of bundle and gives these calls nothing.
 *
 * Facts: docs.github.com/rest (repository contents, commits, compare). For a private repository, 404 also means "not allowed".
 */
import { ArtifactError, describeValue, isJsonObject, parseJson, quote, Secret } from '../foundation/index.ts';
import type { HttpClient, HttpResponse } from '../host/index.ts';

/** What two commits have to do with each other. */
export interface Comparison {
  readonly mergeBase: string;
  /** `ahead`: the base is an ancestor of the head. */
  readonly status: 'ahead' | 'behind' | 'identical' | 'diverged';
}

/** All repositories are `owner/name`; undefined means: GitHub says that there is no such thing, or does not let this token see it. */
export interface GitHubApi {
  resolveCommit(repository: string, ref: string): Promise<string | undefined>;
  compare(repository: string, base: string, head: string): Promise<Comparison | undefined>;
  /** The bytes of a file at a commit. */
  readFile(repository: string, path: string, ref: string, limitBytes: number): Promise<Uint8Array | undefined>;
}

const SMALL = 8 * 1024 * 1024;

export function openGitHub({
  apiUrl,
  http,
  token,
}: {
  readonly apiUrl: string;
  readonly http: HttpClient;
  readonly token: Secret | undefined;
}): GitHubApi {
  const get = async (path: string, form: Form, maxBytes: number): Promise<Uint8Array | undefined> => {
    const response = await http.request({
      url: `${apiUrl}${path}`,
      headers: { accept: form.accept, 'x-github-api-version': '2022-11-28' },
      ...(token && { authorization: new Secret(`Bearer ${token.reveal()}`) }),
      maxBytes,
    });
    // 422: the ref has a form that no commit has.
    if (response.status === 404 || response.status === 422) return undefined;
    if (response.status !== 200) throw failed(path, response);
    if (!form.answer.test(response.headers['content-type'] ?? '')) throw misunderstood(path, response);
    return response.body;
  };
  return {
    async resolveCommit(repository, ref) {
      const body = await get(`/repos/${repository}/commits/${encodeURIComponent(ref)}`, SHA, SMALL);
      const sha = body && decode(body).trim();
      return sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
    },
    async compare(repository, base, head) {
      const path = `/repos/${repository}/compare/${base}...${head}?per_page=1`;
      const body = await get(path, JSON_FORM, SMALL);
      return body && comparisonOf(path, parseJson(decode(body)).value);
    },
    async readFile(repository, path, ref, limitBytes) {
      const segments = path.split('/');
      // No commit has such a path, and an address with one would be that of something else.
      if (segments.some((segment) => ['', '.', '..'].includes(segment))) return undefined;
      const address = `/repos/${repository}/contents/${segments.map(encodeURIComponent).join('/')}?ref=${encodeURIComponent(ref)}`;
      return await get(address, RAW, limitBytes);
    },
  };
}

/** What is asked for, and how an answer that is that is labelled: a page of a proxy has status 200 as well, and so has the list of a folder. */
interface Form {
  readonly accept: string;
  readonly answer: RegExp;
}

const SHA: Form = { accept: 'application/vnd.github.sha', answer: /^application\/vnd\.github\.(?:v3\.)?sha\b/ };
const RAW: Form = { accept: 'application/vnd.github.raw+json', answer: /^application\/vnd\.github\.(?:v3\.)?raw\b/ };
const JSON_FORM: Form = { accept: 'application/vnd.github+json', answer: /^application\/json\b/ };

function comparisonOf(path: string, answer: unknown): Comparison {
  const { merge_base_commit: commit, status: written } = isJsonObject(answer) ? answer : {};
  const sha = isJsonObject(commit) ? commit['sha'] : undefined;
  const status = (['ahead', 'behind', 'identical', 'diverged'] as const).find((word) => word === written);
  if (typeof sha === 'string' && status !== undefined) return { mergeBase: sha, status };
  throw unusable(path, 'a comparison without a status or a merge base', TRY_AGAIN);
}

const TRY_AGAIN = 'Run the job again; if that does not help, see githubstatus.com.';

function failed(path: string, response: HttpResponse): ArtifactError {
  const { status, body } = response;
  const answer = parseJson(decode(body)).value;
  const said = isJsonObject(answer) ? describeValue(answer['message']) : 'nothing that is JSON';
  return new ArtifactError('GITHUB_FAILED', {
    message: `GitHub answered ${status} to ${quote(path)}: ${said}.`,
    wanted: 'an answer with status 200 or 404',
    found: `status ${status}`,
    fix: fixOf(response),
  });
}

function fixOf({ status, headers }: HttpResponse): string {
  const isLimited =
    status === 429 || (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'));
  if (isLimited) return 'The rate limit of the token is used up: run the job again later, or give it a token of its own.';
  if (status !== 401 && status !== 403) return TRY_AGAIN;
  return 'Grant the job "permissions: { contents: read }", and give a token that may read the repository.';
}

function misunderstood(path: string, { headers }: HttpResponse): ArtifactError {
  const found = `content of the type ${quote(headers['content-type'] ?? '')}`;
  return unusable(path, found, 'Check that the path is that of a file, and that no proxy answers in the place of GitHub.');
}

function unusable(path: string, found: string, fix: string): ArtifactError {
  return new ArtifactError('GITHUB_FAILED', {
    message: `GitHub answered ${quote(path)} with ${found}, which is not what was asked for.`,
    wanted: 'the answer that the documentation of the API describes',
    found,
    fix,
  });
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
