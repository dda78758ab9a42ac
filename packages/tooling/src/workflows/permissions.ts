/** What jobs grant and ask for. Pure. Spec: docs.github.com, "Workflow syntax", jobs.<job_id>.permissions. */
import { entriesOf, type Located, textOf, valueAt } from '../repository/index.ts';
import { jobsOf, type YamlFile } from './files.ts';

/** Permission to its level; what is not listed is `none`. */
export type Permissions = Readonly<Record<string, string>>;

const LEVELS: readonly string[] = ['none', 'read', 'write'];

/** Whether what is granted is enough. */
export function covers(granted: string | undefined, asked: string): boolean {
  return LEVELS.indexOf(granted ?? 'none') >= LEVELS.indexOf(asked);
}

/** The list of a job. `missing-permissions` speaks about a job that has none. */
export function permissionsOf(job: Located): Permissions {
  return Object.fromEntries(entriesOf(valueAt(job, 'permissions')).map(({ key, value }) => [key, textOf(value) ?? 'none']));
}

/** What a caller must grant: the most that any job of the file asks for. */
export function requiredBy(file: YamlFile): Permissions {
  const required: Record<string, string> = {};
  for (const { node } of jobsOf(file)) {
    for (const [name, level] of Object.entries(permissionsOf(node))) {
      if (!covers(required[name], level)) required[name] = level;
    }
  }
  return required;
}
