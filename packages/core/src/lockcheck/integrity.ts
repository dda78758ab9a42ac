/** When two integrity values cannot both be right. Pure. */
import { type IntegrityHash, parseIntegrity, strongest } from '../npm/index.ts';

/** Whether an algorithm stands on both sides and no digest of it agrees; values that say nothing comparable do not differ. */
export function contentsDiffer(left: string | undefined, right: string | undefined): boolean {
  const [a, b] = [left, right].map((text) => (text === undefined ? undefined : parseIntegrity(text)));
  if (a?.kind !== 'valid' || b?.kind !== 'valid') return false;
  const shared = a.hashes.filter(({ algorithm }) => b.hashes.some((hash) => hash.algorithm === algorithm));
  return (
    shared.length > 0 &&
    !shared.some(({ algorithm, digest }) => b.hashes.some((hash) => hash.algorithm === algorithm && hash.digest === digest))
  );
}

/** Whether the best algorithm of `left` is weaker than that of `right`: no client ever goes back, and nothing says that the bytes are the same. */
export function isWeaker(left: string | undefined, right: string | undefined): boolean {
  const [a, b] = [left, right].map((text) => {
    const parsed = text === undefined ? undefined : parseIntegrity(text);
    return parsed?.kind === 'valid' ? parsed.hashes : [];
  });
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return false;
  const best = strongest([...a, ...b])[0]?.algorithm;
  return !a.some(({ algorithm }) => algorithm === best);
}

/** The algorithm that decides; undefined where there is no valid value. */
export function strongestAlgorithm(text: string | undefined): IntegrityHash['algorithm'] | undefined {
  const parsed = text === undefined ? undefined : parseIntegrity(text);
  return parsed?.kind === 'valid' ? strongest(parsed.hashes)[0]?.algorithm : undefined;
}
