/** `GET /repos/{owner}/{repo}/compare/{base}...{head}`. The list of changed files is not served. */
import { json, notFound, problem } from '../answers.ts';
import { commitsJson } from '../commit-json.ts';
import type { Answer, Endpoint, Question } from '../model.ts';
import { countCommits, mergeBase, resolve } from '../objects.ts';

export const compareCommits: Endpoint = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/compare/{basehead...}',
  permission: 'contents',
  documentation: 'https://docs.github.com/rest/commits/commits#compare-two-commits',
  answer,
};

/** Commits in one answer. */
const LIMIT = 250;

async function answer(question: Question): Promise<Answer> {
  const { path } = question.repository;
  const [baseName = '', headName = ''] = (question.parameters['basehead'] ?? '').split('...');
  const base = await resolveSide(question, baseName);
  const head = await resolveSide(question, headName);
  if (base === undefined || head === undefined) return notFound(compareCommits.documentation);
  const common = await mergeBase(path, base, head);
  if (common === undefined) return problem(404, `No common ancestor between ${baseName} and ${headName}.`, compareCommits.documentation);
  const { ahead, behind } = await countCommits(path, base, head);
  const [baseCommit] = await commitsJson(question, ['--max-count=1', base]);
  const [commonCommit] = await commitsJson(question, ['--max-count=1', common]);
  const newest = await commitsJson(question, [`--max-count=${LIMIT}`, `${base}..${head}`]);
  return json({
    url: `${question.apiUrl}/repos/${question.repository.fullName}/compare/${baseName}...${headName}`,
    base_commit: baseCommit,
    merge_base_commit: commonCommit,
    status: statusOf(ahead, behind),
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: newest.toReversed(),
  });
}

/** A ref of this repository, perhaps with its owner in front: `octo-org:main`. */
async function resolveSide({ repository }: Question, name: string): Promise<string | undefined> {
  const [, owner, ref = ''] = /^(?:([^:]*):)?(.*)$/.exec(name) ?? [];
  const ours = owner === undefined || repository.fullName.toLowerCase().startsWith(`${owner.toLowerCase()}/`);
  return ours ? resolve(repository.path, ref, 'commit') : undefined;
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
