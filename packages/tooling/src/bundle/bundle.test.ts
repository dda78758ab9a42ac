import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSample, type Sample } from '../../test/sample.ts';
import { buildBundles } from './build.ts';
import { readFolder } from './folder.ts';
import { REGISTRY_HOST } from './registry-host.ts';

let sample: Sample;
let out: string;

beforeAll(async () => {
  sample = await createSample();
  sample.install();
  out = join(sample.root, 'dist');
  sample.write('dist/sample/left-over.js', 'old');
  sample.write('build/emitted/packages/core/src/greeting/upper.js', 'throw new Error("stale");');
  buildBundles(sample.root, out);
});
afterAll(() => sample.remove());

describe('a bundle', () => {
  it('replaces its whole folder, and there is none for an action without src/main.ts', () => {
    const files = [...readFolder(out).keys()].map((path) => path.replace(/\d+/, 'N'));
    expect(files).toEqual(['sample/N.index.js', 'sample/index.js', 'sample/licenses.txt', 'sample/package.json']);
  });

  it('runs where nothing is installed, with the emitted library, a chunk loaded late and the value of an escaped host', () => {
    const run = spawnSync(process.execPath, [join(out, 'sample/index.js')], { cwd: '/', encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stdout: `SAMPLE https://${REGISTRY_HOST}/ bye` });
  });

  it('nowhere contains the host of the default registry, nor the folder that it was built in', () => {
    const bytes = Buffer.concat([...readFolder(out).values()]);
    expect(bytes.includes(REGISTRY_HOST)).toBe(false);
    expect(bytes.includes(sample.root)).toBe(false);
  });

  it('comes with the licences of the packages inside, and of no others', () => {
    const licences = readFolder(out).get('sample/licenses.txt')?.toString() ?? '';
    expect(licences).toMatch(/^ci-info \S+ \(MIT\)\n=+\n\nThe MIT License/m);
    expect(licences).not.toMatch(/^(yaml|@artifact-actions)/m);
  });
});

describe('the build refuses', () => {
  const lost = `// @ts-expect-error: it is not installed\nimport nothing from 'no-such-package';\nexport const upper = (): string => nothing;`;
  it.each([
    ['sources that do not compile', `export const upper: number = 'text';`, 'The sources do not compile'],
    ['an import that leads nowhere', lost, 'The bundle imports what does not exist: no-such-package.'],
  ])('%s, and leaves the bundle as it was', async (_name, text, message) => {
    const broken = await createSample();
    broken.install();
    broken.write('dist/sample/index.js', 'before');
    broken.write('packages/core/src/greeting/upper.ts', text);
    broken.write(
      'packages/core/src/greeting/index.ts',
      `import { upper } from './upper.ts';\nexport const greet = (_name: string) => upper();\n`,
    );
    expect(() => buildBundles(broken.root, join(broken.root, 'dist'))).toThrow(message);
    expect(readFolder(join(broken.root, 'dist'))).toEqual(new Map([['sample/index.js', Buffer.from('before')]]));
    await broken.remove();
  });
});
