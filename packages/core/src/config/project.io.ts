/** What every action works on: the clone, its top, and the same repository at GitHub. */
import { ArtifactError, type Secret } from '../foundation/index.ts';
import { openRepository, type Repository } from '../git/index.ts';
import { type GitHubApi, openGitHub } from '../github/index.ts';
import type { HttpClient, Workspace, WorkspacePath } from '../host/index.ts';
import type { BaseSources } from './base.io.ts';

export interface ProjectRequest {
  readonly workspace: Workspace;
  /** The `working-directory`. */
  readonly directory: WorkspacePath;
  readonly http: HttpClient;
  readonly token: Secret | undefined;
  readonly apiUrl: string;
  /** `owner/name`; undefined where the run has none. */
  readonly repository: string | undefined;
}

export interface Project extends BaseSources {
  readonly workspace: Workspace;
  readonly directory: WorkspacePath;
  readonly clone: Repository | undefined;
  /** The top of the clone; outside of one, of the workspace. */
  readonly top: WorkspacePath;
  readonly github: GitHubApi;
}

/** Outside a git repository there is no clone; every other failure of git is an error. */
export async function openProject({ workspace, directory, http, token, apiUrl, repository }: ProjectRequest): Promise<Project> {
  const clone = await openRepository(directory.absolute).catch(notARepository);
  const github = openGitHub({ apiUrl, http, token });
  return {
    workspace,
    directory,
    clone,
    top: clone === undefined ? workspace.root : await workspace.locate(clone.top),
    github,
    remote: repository === undefined ? undefined : { api: github, repository },
  };
}

function notARepository(thrown: unknown): undefined {
  if (thrown instanceof ArtifactError && thrown.code === 'GIT_NOT_A_REPOSITORY') return undefined;
  throw thrown;
}
