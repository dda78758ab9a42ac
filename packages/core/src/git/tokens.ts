/** Cuts a stream of bytes into texts that end with one delimiter, wherever the chunks begin and end. Pure. */
import { ArtifactError } from '../foundation/index.ts';

export const NUL = 0;
export const LF = 10;

/**
 * Holds one token at a time. Bytes that are no UTF-8 become U+FFFD; nothing else is changed.
 *
 * @param delimiter a byte that ends every token, the last one too.
 * @throws ArtifactError `GIT_FAILED` where the stream ends inside a token.
 */
export async function* tokensOf(chunks: AsyncIterable<Uint8Array>, delimiter: number): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let begun: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(delimiter); end !== -1; end = chunk.indexOf(delimiter, start)) {
      const last = chunk.subarray(start, end);
      yield decoder.decode(begun.length === 0 ? last : Buffer.concat([...begun, last]));
      begun = [];
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
  }
  if (begun.length > 0) throw notUnderstood('an end in the middle of a record');
}

/** git wrote what its documentation does not say. */
export function notUnderstood(found: string): ArtifactError {
  return new ArtifactError('GIT_FAILED', {
    message: `The output of git is not understood: ${found}.`,
    wanted: 'the format that git documents',
    found,
    fix: 'Check the version of git (2.31 or newer), and whether the `git` on the PATH is the real one.',
  });
}
