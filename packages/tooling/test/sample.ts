/** A small repository of the same layout, with one action, for the tests of the build and of the checks. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createTemporaryFolder, removeFolder } from '@artifact-actions/testing/temporary';
import { shareModules } from '../src/check/copy.ts';
import { runGit } from '../src/command/run.ts';
import { REPOSITORY_ROOT } from '../src/repository/index.ts';

const SOURCES: Readonly<Record<string, string>> = {
  'package.json': '{ "private": true, "type": "module" }',
  'actions/sample/package.json': '{ "private": true, "type": "module" }',
  'actions/sample/src/main.ts': `import { greet } from '@artifact-actions/core/greeting';\nprocess.stdout.write(await greet('sample'));\n`,
  'actions/unfinished/package.json': '{ "private": true, "type": "module" }',
  'packages/core/src/greeting/index.ts': `import npm from '@npmcli/config/lib/definitions/index.js';
import { upper } from './upper.ts';
export async function greet(name: string): Promise<string> {
  const { FAREWELL } = await import('../farewell/index.ts');
  return \`\${upper(name)} \${npm.definitions.registry.default} \${FAREWELL}\`;
}
`,
  'packages/core/src/greeting/upper.ts': 'export const upper = (text: string): string => text.toUpperCase();\n',
  'packages/core/src/greeting/npm.d.ts': `declare module '@npmcli/config/lib/definitions/index.js' {
  const npm: { definitions: { registry: { default: string } } };
  export default npm;
}
`,
  'packages/core/src/farewell/index.ts': `export const FAREWELL: string = 'bye';\n`,
};

const SHARED = ['tsconfig.json', 'package-lock.json', 'packages/core/package.json', '.gitignore'];

export interface Sample {
  readonly root: string;
  write(path: string, text: string): void;
  /** Brings the packages in, which takes a second: only what builds needs them. */
  install(): void;
  remove(): Promise<void>;
}

export async function createSample(): Promise<Sample> {
  const root = await createTemporaryFolder('sample');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(SOURCES)) write(path, text);
  for (const path of SHARED) copyFileSync(join(REPOSITORY_ROOT, path), join(root, path));
  runGit(root, ['init', '--quiet']);
  return { root, write, install: () => shareModules(REPOSITORY_ROOT, root), remove: () => removeFolder(root) };
}
