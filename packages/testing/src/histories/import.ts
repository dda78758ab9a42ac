/** Puts a history into real git in one go. */
import { createRepository, type Repository, runGit } from '../repository/index.ts';
import type { History } from './model.ts';

export interface Imported {
  readonly repository: Repository;
  /** SHA of each commit, by its place. */
  readonly shas: readonly string[];
}

/** @param base the files that the first commit has beside its own. Spec: git-fast-import(1). */
export async function importHistory({ commits, tags }: History, base: Readonly<Record<string, string>>): Promise<Imported> {
  const repository = await createRepository();
  const stream = commits.map(({ files, message, parents }, place) => {
    const [first, ...others] = parents;
    const content = { ...(place === 0 ? base : {}), ...Object.fromEntries(files.map((file) => [file, `${file} of ${place}\n`])) };
    return [
      `commit refs/import/c${place}\nmark :${place + 1}\ncommitter A <a@example.com> ${1_767_225_600 + place} +0000\n${data(message)}`,
      first === undefined ? '' : `from :${first + 1}\n`,
      ...others.map((parent) => `merge :${parent + 1}\n`),
      ...Object.entries(content).map(([file, text]) => `M 100644 inline ${file}\n${data(text)}`),
    ].join('');
  });
  const refs = [
    `reset refs/heads/main\nfrom :${commits.length}\n`,
    ...tags.map(({ at, name }) => `reset refs/tags/${name}\nfrom :${at + 1}\n`),
  ];
  await runGit(repository.path, ['fast-import', '--quiet'], { input: [...stream, ...refs].join('') });
  await repository.git('reset', '--quiet', '--hard');
  const names = commits.map((_commit, place) => `refs/import/c${place}`);
  return { repository, shas: (await repository.git('rev-parse', ...names)).split('\n') };
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
