/** Finds the files that workflows call: in the run's own repository and in the sources that it was given, never anywhere else. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ArtifactError } from '@artifact-actions/core/foundation';
import { invalid, isSameName, readWorkflow, showPlace } from '../language/index.ts';
import type { Place, Reference, RunSettings, Source, WorkflowFile } from '../model/index.ts';

/** A workflow file and where it comes from. */
export interface Located {
  /** The repository and commit that `$/` and `./` mean in it. */
  readonly self: Source;
  readonly path: string;
  readonly file: WorkflowFile;
}

/** `owner/name/path@ref`. */
export function referenceOf(self: Source, path: string): string {
  return `${[self.repository, path].filter((part) => part !== '').join('/')}@${self.ref}`;
}

/** @param ref a commit, too; any, where there is none. @returns the source under the ref that was asked for. */
export function findSource(settings: RunSettings, repository: string, ref?: string): Source | undefined {
  const named = sourcesOf(settings).filter((source) => isSameName(source.repository, repository));
  const found = named.find((source) => ref === undefined || source.ref === ref || source.sha === ref);
  return found === undefined || ref === undefined ? found : { ...found, ref };
}

/** All that the run is given. */
function sourcesOf({ sources, repository, workflow }: RunSettings): readonly Source[] {
  return [...sources, repository, ...(workflow.in === undefined ? [] : [workflow.in])];
}

/** @throws ArtifactError `WORKFLOW_UNSUPPORTED` for a repository that is not among the sources. */
export function sourceOf(reference: Reference, self: Source, settings: RunSettings, place: Place): Source {
  if (reference.kind !== 'remote') return self;
  const { repository, ref } = reference;
  const source = findSource(settings, repository, ref);
  if (source !== undefined) return source;
  throw new ArtifactError('WORKFLOW_UNSUPPORTED', {
    message: `${showPlace(place)}: ${repository}@${ref} is not among the sources of this run, and the local runner downloads nothing.`,
    wanted: sourcesOf(settings)
      .map((each) => `${each.repository}@${each.ref}`)
      .join(', '),
    found: `${repository}@${ref}`,
    fix: 'Add the repository at this ref to `sources`.',
  });
}

/** Reads each file once. */
export class WorkflowFiles {
  readonly #read = new Map<string, Promise<WorkflowFile>>();

  /** @param place what names the file; undefined for the one that the event starts. */
  async locate(self: Source, path: string, place: Place | undefined): Promise<Located> {
    const key = `${self.folder}:${referenceOf(self, path)}`;
    const file = this.#read.get(key) ?? read(self, path, place);
    this.#read.set(key, file);
    return { self, path, file: await file };
  }
}

async function read(self: Source, path: string, place: Place | undefined): Promise<WorkflowFile> {
  const reference = referenceOf(self, path);
  const text = await readFile(join(self.folder, path), 'utf8').catch((cause: unknown) => {
    const missing = `workflow was not found: ${reference}.`;
    if (place === undefined) throw invalid({ file: reference, line: 1, column: 1 }, missing, cause);
    throw invalid(place, `error parsing called workflow: ${missing}`, cause);
  });
  return readWorkflow(text, reference, path);
}
