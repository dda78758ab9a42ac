/**
 * `needs:` must name jobs of the same file, whatever the case of the letters, and make no circle. The messages are GitHub's.
 * Facts: actions/runner, WorkflowTemplateConverter.cs (ConvertToJobs). Pure.
 */
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { Document } from './document.ts';
import { isSameName } from './names.ts';
import { type Entries, entriesOf, itemsOf, literalText } from './tokens.ts';

export interface Need {
  /** As the job itself is written; as the need is, where there is no such job. */
  readonly id: string;
  readonly token: TemplateToken;
}

/** @param jobs all of the file. */
export function needsOf(job: TemplateToken, jobs: Entries, document: Document): readonly Need[] {
  return itemsOf(entriesOf(job, document).get('needs')?.value).map((token) => {
    const written = literalText(token) ?? '';
    return { id: [...jobs.keys()].find((id) => isSameName(id, written)) ?? written, token };
  });
}

/** @param needs by the id of the job. */
export function checkNeeds(jobs: TemplateToken, needs: ReadonlyMap<string, readonly Need[]>, document: Document): void {
  const waiting = new Map(needs);
  const isDone = ({ id }: Need): boolean => needs.has(id) && !waiting.has(id);
  const ready = (): readonly string[] => [...waiting].filter(([, each]) => each.every(isDone)).map(([id]) => id);
  for (let next = ready(); next.length > 0; next = ready()) for (const id of next) waiting.delete(id);
  if (waiting.size === needs.size) document.problem(jobs, 'The workflow must contain at least one job with no dependencies.');
  for (const [job, each] of waiting) {
    for (const { id, token } of each) {
      if (!needs.has(id)) document.problem(token, `Job '${job}' depends on unknown job '${id}'.`);
      else if (waiting.has(id))
        document.problem(token, `Job '${job}' depends on job '${id}' which creates a cycle in the dependency graph.`);
    }
  }
}
