/** What a later version does: it ends in an error that says so, and is never passed over. Pure. */
import { ArtifactError, quote } from '../foundation/index.ts';

/** @param where the file or the key, for example `pnpm-workspace.yaml`. @param works what can be done today. */
export function notSupportedYet(where: string, works: string): ArtifactError {
  return new ArtifactError('NOT_SUPPORTED_YET', {
    message: `This version of version-bump does not support ${quote(where)} yet.`,
    wanted: works,
    found: quote(where),
    fix: `Use ${works}; or, until a version supports it, leave the action out: \`version-bump: off\` in the composite and in check.yml.`,
  });
}
