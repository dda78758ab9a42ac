/** `GET /repos/{owner}/{repo}` */
import { runGit } from '../../repository/index.ts';
import { json } from '../answers.ts';
import type { Answer, Endpoint, Question } from '../model.ts';

export const getRepository: Endpoint = {
  method: 'GET',
  path: '/repos/{owner}/{repo}',
  permission: 'metadata',
  documentation: 'https://docs.github.com/rest/repos/repos#get-a-repository',
  answer,
};

async function answer({ apiUrl, repository }: Question): Promise<Answer> {
  const [owner, name] = repository.fullName.split('/');
  const branch = await runGit(repository.path, ['symbolic-ref', '--short', 'HEAD']).then(
    (output) => output.toString().trim(),
    () => 'main',
  );
  return json({
    id: repository.id,
    name,
    full_name: repository.fullName,
    private: repository.private,
    owner: { login: owner, type: 'Organization' },
    html_url: `https://github.com/${repository.fullName}`,
    url: `${apiUrl}/repos/${repository.fullName}`,
    fork: false,
    archived: false,
    disabled: false,
    visibility: repository.private ? 'private' : 'public',
    default_branch: branch,
  });
}
