/** The two ways in which a file is refused. Pure. */
import { ArtifactError, quote } from '@artifact-actions/core/foundation';
import type { Place } from '../model/index.ts';

/** `ci.yml:3:5`, as editors read it. */
export function showPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** What GitHub would refuse, in GitHub's words where they are known. */
export function invalid(place: Place, message: string, cause?: unknown): ArtifactError {
  return new ArtifactError('WORKFLOW_INVALID', {
    message: `${showPlace(place)}: ${message}`,
    wanted: 'a file that GitHub accepts',
    found: message,
    fix: `Correct ${showPlace(place)}.`,
    ...(cause === undefined ? {} : { cause }),
  });
}

/** @param what the thing by its name in the file. */
export function unsupported(place: Place, what: string, instead = 'Remove it, or run the workflow on GitHub.'): ArtifactError {
  return new ArtifactError('WORKFLOW_UNSUPPORTED', {
    message: `${showPlace(place)}: the local runner does not emulate ${what}.`,
    wanted: 'what the local runner emulates',
    found: what,
    fix: instead,
  });
}

/** A value in the sentence of a refusal. */
export const named = (key: string, value: string): string => `\`${key}: ${quote(value)}\``;
