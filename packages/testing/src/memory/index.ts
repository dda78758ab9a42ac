/** Memory that is really held. What is garbage already does not count, whenever the engine would have come to collect it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** The bytes of all buffers that something still refers to. It collects garbage first, so ask now and then, not for every chunk. */
export function heldBuffers(): number {
  // Buffers are freed beside the program; a second collection waits for the first one's.
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}
