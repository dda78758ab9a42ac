/**
 * Which commits and pull requests a message takes back. Pure. Spec: version-semantics.md, rule 4.
 *
 * The forms: git's `This reverts commit SHA.` (also for several, and `SHA, reversing changes made to SHA` for a merge), the `Refs` footer of
 * a `revert:` commit as Conventional Commits proposes it, and `Reverts owner/repo#11` of GitHub's button.
 */
import type { Message } from '../model.ts';
import { type Footer, valuesOf } from './footers.ts';
import type { Header } from './header.ts';

/** Hashes can be short; fewer than 7 letters are no name of a commit. */
const HASH = /^[0-9a-f]{7,64}$/i;

const SENTENCE = /^This reverts commits? /;
const BUTTON = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d{1,15})(?!\w)/;
const HEADER = /^(?:Revert|Reapply) "/;

/**
 * @param lines those after the header.
 * @returns undefined where the commit is no revert. A revert may name nothing.
 */
export function readReverts(
  header: string,
  conventional: Header | undefined,
  lines: readonly string[],
  footers: readonly Footer[],
): Message['reverts'] {
  const isRevert = conventional?.type === 'revert' || HEADER.test(header);
  const refs = isRevert ? valuesOf(footers, 'refs').flatMap(hashes) : [];
  const commits = new Set(refs);
  const pulls = new Set<string>();
  for (const line of lines) {
    // Below the first line of a list stand the messages of squashed commits, whose hashes are gone.
    if (line.startsWith('* ')) break;
    if (SENTENCE.test(line)) for (const hash of leadingHashes(line.replace(SENTENCE, ''))) commits.add(hash);
    const pull = BUTTON.exec(line)?.[1];
    if (pull !== undefined) pulls.add(pull);
  }
  if (!isRevert && commits.size === 0 && pulls.size === 0) return undefined;
  return { commits: [...commits], pulls: [...pulls] };
}

function hashes(text: string): readonly string[] {
  return words(text)
    .filter((word) => HASH.test(word))
    .map((word) => word.toLowerCase());
}

/** `A, B and C.`: up to the first word that is none. */
function leadingHashes(text: string): readonly string[] {
  const all = words(text).filter((word) => word !== 'and');
  const end = all.findIndex((word) => !HASH.test(word));
  return hashes(all.slice(0, end === -1 ? all.length : end).join(' '));
}

function words(text: string): readonly string[] {
  return text.split(/[\s,;.]+/).filter((word) => word !== '');
}
