/** How a breach is planted into the sample. */
import type { ActionDescription } from '@artifact-actions/core/runner';
import { lineAt, type Planted } from '../../repository/index.ts';
import { SAMPLE, SAMPLE_FILES } from '../sample.ts';

export interface PlantedBreach extends Planted {
  readonly description: ActionDescription;
}

/** The place, `file:line`, at which `part` first stands in a file of the sample. */
export function at(file: string, part: string): string {
  const text = SAMPLE_FILES[file] ?? '';
  return `${file}:${lineAt(text, text.indexOf(part) + 1)}`;
}

/** A file of the sample with other words in the place of `part`; an edit that changes nothing would prove nothing. */
export function edit(file: string, part: string, words: string): Readonly<Record<string, string>> {
  const text = SAMPLE_FILES[file] ?? '';
  return { ...SAMPLE_FILES, [file]: text.includes(part) ? text.replace(part, words) : `${part} is not in the sample.` };
}

export function inFile(rule: string, what: string, files: Planted['files'], ...places: readonly string[]): PlantedBreach {
  return { rule, what, description: SAMPLE, files, at: places };
}

export function inCode(rule: string, what: string, change: Partial<ActionDescription>): PlantedBreach {
  const description = { ...SAMPLE, ...change };
  return { rule, what, description, files: SAMPLE_FILES, at: [`actions/${description.name}/src/inputs.ts:1`] };
}
