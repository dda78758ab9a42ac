/** Writes what a plan says into the clone: files, one commit, annotated tags. Nothing is pushed. */
import type { Instant } from '../../foundation/index.ts';
import { openWriter, type Repository } from '../../git/index.ts';
import type { Workspace, WorkspacePath } from '../../host/index.ts';
import type { Package, VersionPlan, VersionSettings } from '../model.ts';
import { type Applied, applyEffects } from './apply.io.ts';
import { effectsOf } from './effects.ts';
import { parsePerson } from './person.ts';
import { gatherWrites } from './sources.io.ts';

export interface WriteRequest {
  /** undefined outside a git repository, where there is no plan either. */
  readonly clone: Repository | undefined;
  readonly workspace: Workspace;
  /** The top of the repository. */
  readonly top: WorkspacePath;
  /** Those that the plan was made of. */
  readonly packages: readonly Package[];
  readonly settings: Pick<VersionSettings, 'changelog' | 'commitMessage'>;
  /** The input `git-user`. */
  readonly gitUser: string;
  /** The date of the commit and of the tags. */
  readonly now: Instant;
  /** Everything but writing. */
  readonly dryRun: boolean;
}

/**
 * A run that was interrupted is completed by the next: files that are there are committed, a commit that is there gets its tags.
 *
 * @throws ArtifactError before anything is written: `INPUT_INVALID`, `JSON_UNREADABLE`, `NOT_SUPPORTED_YET`, `UNCOMMITTED_CHANGES`. What
 * fails while it is written is handed back, beside what was done.
 */
export async function writeReleases(plan: VersionPlan, request: WriteRequest): Promise<Applied> {
  const { clone, dryRun, gitUser, now, packages, settings, top, workspace } = request;
  const person = parsePerson(gitUser);
  if (clone === undefined || plan.releases.length === 0) return { receipts: [], commit: undefined, error: undefined };
  const writer = await openWriter(clone, { person, date: now });
  const place = { head: plan.head, clone, writer, workspace, top };
  const effects = effectsOf(plan, await gatherWrites(plan, packages, settings.changelog, place), settings);
  return await applyEffects(dryRun ? [] : effects, place);
}
