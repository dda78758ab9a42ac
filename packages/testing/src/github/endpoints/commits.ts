/** `GET /repos/{owner}/{repo}/commits/{ref}` */
import { Buffer } from 'node:buffer';
import { json, problem } from '../answers.ts';
import { commitsJson } from '../commit-json.ts';
import type { Answer, Endpoint, Question } from '../model.ts';
import { resolve } from '../objects.ts';

export const getCommit: Endpoint = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/commits/{ref...}',
  permission: 'contents',
  documentation: 'https://docs.github.com/rest/commits/commits#get-a-commit',
  answer,
};

async function answer(question: Question): Promise<Answer> {
  const ref = question.parameters['ref'] ?? '';
  const sha = await resolve(question.repository.path, ref, 'commit');
  if (sha === undefined) return problem(422, `No commit found for SHA: ${ref}`, getCommit.documentation);
  if (/\bapplication\/vnd\.github\.(?:v3\.)?sha\b/.test(question.accept)) return bareSha(sha);
  const [commit] = await commitsJson(question, ['--max-count=1', sha]);
  return json(commit);
}

function bareSha(sha: string): Answer {
  const headers = { 'content-type': 'application/vnd.github.sha; charset=utf-8', 'x-github-media-type': 'github.v3; param=sha' };
  return { status: 200, headers, body: Buffer.from(sha) };
}
