/** The TypeScript compiler over files that exist in memory only. No library is loaded, so a global is a name without a declaration. */
import { ArtifactError } from '@artifact-actions/core/foundation';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import { API, type Project } from 'typescript/unstable/sync';

/** The virtual folder in which the compiler sees the files. */
const TOP = '/tree';

const OPTIONS = { noLib: true, noResolve: true, types: [], module: 'esnext', target: 'esnext', moduleDetection: 'force' };

/**
 * Lets `use` look at the program that the files form; afterwards the compiler is gone, and only syntax trees live on.
 *
 * @param texts contents by relative path.
 * @param use gets the program and the name that it has for a path.
 */
export function withProgram<Value>(
  texts: ReadonlyMap<string, string>,
  use: (project: Pick<Project, 'program' | 'checker'>, nameOf: (path: string) => string) => Value,
): Value {
  const nameOf = (path: string): string => `${TOP}/${path}`;
  const config = nameOf('tsconfig.json');
  const files = Object.fromEntries([...texts].map(([path, text]) => [nameOf(path), text]));
  const content = JSON.stringify({ compilerOptions: OPTIONS, files: Object.keys(files) });
  const api = new API({ cwd: TOP, fs: createVirtualFileSystem({ ...files, [config]: content }) });
  try {
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (project === undefined) throw notOpened(config);
    return use(project, nameOf);
  } finally {
    // api.close() asks the process to end, and it then says "context canceled" on our standard error; a killed one says nothing.
    const channel = api['client']['channel'];
    channel.child.kill('SIGKILL');
    channel.close();
  }
}

function notOpened(config: string): ArtifactError {
  return new ArtifactError('INTERNAL', {
    message: 'The TypeScript compiler did not open the project that was given to it.',
    wanted: `a project ${config}`,
    found: 'none',
    fix: 'Compare the version of typescript in package.json with the one that this code was written for, 7.0.2.',
  });
}
