/** `GET /repos/{owner}/{repo}/git/blobs/{file_sha}` */
import { base64Lines, json, LARGEST_BLOB, notFound, problem, raw, tooLarge, wantsRaw } from '../answers.ts';
import type { Answer, Endpoint, Question } from '../model.ts';
import { readBlob, sizeOfBlob } from '../objects.ts';

export const getBlob: Endpoint = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/git/blobs/{sha}',
  permission: 'contents',
  documentation: 'https://docs.github.com/rest/git/blobs#get-a-blob',
  answer,
};

async function answer({ accept, apiUrl, parameters, repository }: Question): Promise<Answer> {
  const sha = parameters['sha'] ?? '';
  if (!/^[0-9a-f]{40}$/.test(sha)) {
    return problem(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].', getBlob.documentation);
  }
  const size = await sizeOfBlob(repository.path, sha);
  if (size === undefined) return notFound(getBlob.documentation);
  if (size > LARGEST_BLOB) return tooLarge(getBlob.documentation);
  const content = await readBlob(repository.path, sha);
  if (wantsRaw(accept)) return raw(content);
  const url = `${apiUrl}/repos/${repository.fullName}/git/blobs/${sha}`;
  return json({ sha, size, url, content: base64Lines(content), encoding: 'base64' });
}
