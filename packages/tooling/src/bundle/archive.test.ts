import { describe, expect, it } from '@jest/globals';
import { REPOSITORY_ROOT } from '../repository/index.ts';
import { archiveOf } from './archive.ts';
import { actionsOf } from './build.ts';

const BLOCK = 512;

/** The paths of the files in a tar archive. Spec: POSIX.1-2017, pax, "ustar Interchange Format". */
function pathsIn(archive: Buffer): readonly string[] {
  const paths: string[] = [];
  for (let at = 0; archive[at] !== 0; ) {
    const field = (start: number, length: number): string =>
      archive.toString('utf8', at + start, at + start + length).replace(/\0.*$/s, '');
    const [name, size, type, prefix] = [field(0, 100), Number.parseInt(field(124, 12), 8), field(156, 1), field(345, 155)];
    if (type === '0') paths.push(prefix === '' ? name : `${prefix}/${name}`);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return paths;
}

describe('what a runner downloads', () => {
  const paths = pathsIn(archiveOf(REPOSITORY_ROOT));

  it.each(actionsOf(REPOSITORY_ROOT))('has what the runner needs of %s', (name) => {
    expect(paths).toEqual(expect.arrayContaining([`actions/${name}/action.yml`, `dist/${name}/index.js`, `dist/${name}/package.json`]));
  });

  it('has the composite, our workflows, the licence, and the pages that a person looks for first', () => {
    expect(paths).toEqual(expect.arrayContaining(['action.yml', '.github/workflows/check.yml', 'LICENSE', 'README.md', 'SECURITY.md']));
  });

  it('has nothing that only the work on this repository needs', () => {
    const needed =
      /^(?:dist\/|(?:actions\/[\w-]+\/)?action\.yml$|(?:actions\/[\w-]+\/)?README\.md$|\.github\/workflows\/|LICENSE$|SECURITY\.md$)/;
    expect(paths.filter((path) => !needed.test(path))).toEqual([]);
  });
});
