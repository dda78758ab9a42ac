/** What `git cat-file --batch` writes: for each question a line, and behind that of an object its bytes. Pure. */
import { LF, notUnderstood } from './tokens.ts';

const HEADER = /^[0-9a-f]+ (?<kind>blob|tree|commit|tag) (?<size>\d+)$/;

/**
 * @param questions as they were asked, each with its line feed.
 * @returns the bytes for each question, undefined where it names no blob. @throws ArtifactError `GIT_FAILED`.
 */
export function parseBatch(output: Uint8Array, questions: readonly string[]): readonly (Uint8Array | undefined)[] {
  let at = 0;
  return questions.map((question) => {
    const end = output.indexOf(LF, at);
    const line = new TextDecoder().decode(output.subarray(at, Math.max(at, end)));
    at = end + 1;
    if (line === `${question.slice(0, -1)} missing`) return undefined;
    const { kind, size = '' } = HEADER.exec(line)?.groups ?? {};
    const content = output.subarray(at, at + Number(size));
    at += content.length + 1;
    if (end === -1 || kind === undefined || at > output.length) throw notUnderstood(JSON.stringify(line.slice(0, 80)));
    return kind === 'blob' ? content : undefined;
  });
}
