/** The scheme `sha`: HEAD is the version. Pure. Spec: version-semantics.md, rule 13. */
import { shaVersion } from '../scheme/index.ts';
import type { Candidate } from './candidate.ts';
import type { Rules } from './next-version.ts';
import { type Rows, rowOf, unchangedRow } from './rows.ts';

/** Every chosen package gets it, whatever HEAD changes: what is built from a commit is named after it. */
export function shaRows(candidates: readonly Candidate[], rules: Rules): Rows {
  const { alike, head } = rules.facts;
  const to = shaVersion(head, (letters) => alike.some((other) => other !== head && other.startsWith(letters)));
  const chosen = candidates.filter(({ isChosen }) => isChosen);
  return {
    releases: chosen.map((candidate) => rowOf(candidate, { from: null, to, bump: 'sha', tag: null, cause: 'commits' }, rules)),
    rewrites: [],
    unchanged: candidates.filter(({ isChosen }) => !isChosen).map((candidate) => unchangedRow(candidate, 'filtered')),
  };
}
