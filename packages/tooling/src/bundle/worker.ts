/**
 * Bundles one action: `node worker.ts ENTRY FOLDER`, in a process of its own, whose working directory is the root of the repository.
 * FOLDER is replaced as a whole, and only when everything has succeeded.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { ArtifactError } from '@artifact-actions/core/foundation';
import { runTool } from '../command/tool.ts';
import { renderLicences } from './licences.ts';
import { bundleModule } from './ncc.ts';
import { hideRegistryHost, REGISTRY_HOST } from './registry-host.ts';

await runTool(async () => {
  const [entry = '', folder = ''] = process.argv.slice(2);
  const { files, modules } = await bundleModule(entry);
  const all = new Map([...files, ['licenses.txt', Buffer.from(renderLicences(modules))]]);
  const finished = [...all].map(([path, bytes]) => ({ path, bytes: finish(path, bytes) }));
  rmSync(folder, { recursive: true, force: true });
  for (const { path, bytes } of finished) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});

/** @throws ArtifactError `INTERNAL` where the address stands in a file that knows no escapes. */
function finish(path: string, bytes: Buffer): Buffer {
  if (['.js', '.mjs', '.cjs'].includes(extname(path))) return Buffer.from(hideRegistryHost(bytes.toString()));
  if (!bytes.includes(REGISTRY_HOST)) return bytes;
  throw new ArtifactError('INTERNAL', {
    message: `${path} would contain the address of npm's default registry, which must not be committed.`,
    wanted: 'the address in JavaScript only, where it can be escaped',
    found: `the address in ${path}`,
    fix: 'Bundle another version of the package that brings this text.',
  });
}
