import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createRepository } from '@artifact-actions/testing/repository';
import { createTemporaryFolder, removeFolder } from '@artifact-actions/testing/temporary';
import { describe, expect, it } from '@jest/globals';
import type { Instant } from '../foundation/index.ts';
import { createHttpClient, openWorkspace } from '../host/index.ts';
import { openProject, type Project } from './project.io.ts';

async function project(root: string, folder: string, repository?: string): Promise<Project> {
  const workspace = await openWorkspace({ root, temporary: root });
  const http = createHttpClient({ clock: { now: () => 0 as Instant, sleep: async () => undefined, random: () => 0 }, userAgent: 'test' });
  const directory = await workspace.locate(folder);
  return await openProject({ workspace, directory, http, token: undefined, apiUrl: 'https://api.example.com', repository });
}

describe('a project', () => {
  it('is the clone around the working directory, and the same repository at GitHub', async () => {
    const repository = await createRepository();
    await mkdir(join(repository.path, 'packages/web'), { recursive: true });
    const { clone, top, directory, remote, github } = await project(repository.path, 'packages/web', 'octo-org/hello');
    expect([clone?.top, top.relative, directory.relative]).toEqual([repository.path, '.', 'packages/web']);
    expect(remote).toEqual({ api: github, repository: 'octo-org/hello' });
    await repository.remove();
  });

  it('may be a clone below the workspace', async () => {
    const repository = await createRepository();
    const { top } = await project(join(repository.path, '..'), 'work');
    expect(top.relative).toBe('work');
    await repository.remove();
  });

  it('has no clone outside of a git repository, and the workspace for a top', async () => {
    const folder = await createTemporaryFolder('project');
    await mkdir(join(folder, 'web'));
    const { clone, top, remote } = await project(folder, 'web');
    expect([clone, top.relative, remote]).toEqual([undefined, '.', undefined]);
    await removeFolder(folder);
  });

  it('is no part of a clone that leaves the workspace', async () => {
    const repository = await createRepository();
    await mkdir(join(repository.path, 'packages'));
    await expect(project(join(repository.path, 'packages'), '.')).rejects.toMatchObject({ code: 'PATH_OUTSIDE_WORKSPACE' });
    await repository.remove();
  });

  it('is an error where git cannot tell', async () => {
    const folder = await createTemporaryFolder('project');
    await expect(project(folder, 'none')).rejects.toMatchObject({ code: expect.stringMatching(/^(?:PROCESS_FAILED|GIT_)/) });
    await removeFolder(folder);
  });
});
