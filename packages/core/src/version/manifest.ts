/** A package.json, as the package that it describes. Pure. */
import { ArtifactError, describeValue, isJsonObject, type JsonObject, openJson, quote } from '../foundation/index.ts';
import { workspacesOf } from '../npm/index.ts';
import type { Package } from './model.ts';

/** @param path the folder, relative to the top of the repository. */
export function packageOf(path: string, manifest: JsonObject): Package {
  return {
    path,
    name: textOf(manifest['name']),
    version: textOf(manifest['version']),
    private: manifest['private'] === true,
    isWorkspaceRoot: workspacesOf(manifest).length > 0,
    manifest,
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** @param shown the file as it is shown. @throws ArtifactError `JSON_UNREADABLE`. */
export function parseManifest(bytes: Uint8Array, shown: string): JsonObject {
  const { value } = openJson(shown, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (isJsonObject(value)) return value;
  throw new ArtifactError('JSON_UNREADABLE', {
    message: `The file ${quote(shown)} holds no object.`,
    wanted: 'a JSON object',
    found: describeValue(value),
    fix: `Correct ${shown}.`,
  });
}
