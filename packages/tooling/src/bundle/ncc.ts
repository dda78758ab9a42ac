/** The one place that knows ncc: a module and everything that it imports, as a few JavaScript files. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { ArtifactError } from '@artifact-actions/core/foundation';

/** A webpack module; a concatenated one has no file of its own but those inside it. */
interface Module {
  readonly resource?: string;
  readonly modules?: Iterable<Module>;
}

interface Compilation {
  readonly chunks: Iterable<object>;
  readonly chunkGraph: { getChunkModulesIterable(chunk: object): Iterable<Module> };
}

interface Output {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  readonly stats: { readonly compilation: Compilation };
}

type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<Output>;

/** People review bundles, so they are not minified; a source map or V8's cache would depend on the machine. */
const OPTIONS = { cache: false, esm: true, minify: false, quiet: true, sourceMap: false, v8cache: false };

export interface Bundled {
  /** By path: index.js, package.json, and a file for each chunk and asset. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** The absolute paths of the modules inside. */
  readonly modules: readonly string[];
}

/**
 * Bundles an emitted module. The working directory has to be the root of the repository, and ncc its own: both, and the way from the one
 * to the other, are in the numbers that ncc gives to modules.
 *
 * @throws ArtifactError `INTERNAL` for an import that leads nowhere: ncc alone would leave it to fail at run time.
 */
export async function bundleModule(entry: string): Promise<Bundled> {
  const ncc: Ncc = createRequire(resolve('package.json'))('@vercel/ncc');
  const { code, assets, stats } = await ncc(entry, OPTIONS);
  const modules = modulesOf(stats.compilation);
  const lost = modules.map((path) => /@@notfound\.js\?(.*)$/.exec(path)?.[1]).filter((name) => name !== undefined);
  if (lost.length > 0) throw unresolved(lost);
  const files = new Map([['index.js', Buffer.from(code)]]);
  for (const [path, { source }] of Object.entries(assets)) files.set(path, Buffer.from(source));
  return { files, modules };
}

function modulesOf({ chunks, chunkGraph }: Compilation): readonly string[] {
  const paths: string[] = [];
  for (const chunk of chunks) for (const module of chunkGraph.getChunkModulesIterable(chunk)) paths.push(...pathsOf(module));
  return paths;
}

function pathsOf({ resource, modules }: Module): readonly string[] {
  const own = resource === undefined ? [] : [resource];
  return [...own, ...[...(modules ?? [])].flatMap(pathsOf)];
}

function unresolved(names: readonly string[]): ArtifactError {
  return new ArtifactError('INTERNAL', {
    message: `The bundle imports what does not exist: ${names.join(', ')}.`,
    wanted: 'imports of emitted files, of @artifact-actions/core/<folder> and of installed packages',
    found: names.join(', '),
    fix: 'Correct the import, or list the package among the dependencies and run npm install.',
  });
}
