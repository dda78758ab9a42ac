/** The body of a response: decoded, and limited in its decoded size. Pure: it reads the stream that it is given. */
import { type Duplex, pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { ArtifactError, quote } from '../foundation/index.ts';

/** What is read of an `IncomingMessage`. */
export type ResponseStream = Readable & {
  readonly headers: { readonly 'content-length'?: string | undefined; readonly 'content-encoding'?: string | undefined };
};

export interface BodyLimits {
  /** For people. */
  readonly address: string;
  readonly maxBytes: number;
  /** Called for everything that arrives. */
  readonly onProgress: () => void;
}

/** What `accept-encoding` offers. */
export const ENCODINGS = 'gzip, deflate, br';

const DECODERS: Readonly<Record<string, () => Duplex>> = {
  gzip: createUnzip,
  'x-gzip': createUnzip,
  deflate: createUnzip,
  br: createBrotliDecompress,
};

/**
 * @returns the decoded bytes; none for a response to HEAD.
 * @throws ArtifactError `HTTP_TOO_LARGE`, as early as it is known; whatever the stream throws, for a body that ends too early above all.
 */
export async function readBody(message: ResponseStream, limits: BodyLimits, isHead: boolean): Promise<Uint8Array> {
  const announced = Number(message.headers['content-length'] ?? 0);
  if (!isHead && announced > limits.maxBytes) {
    message.destroy();
    throw tooLarge(limits, `${announced} bytes`);
  }
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of isHead ? message : decoded(message)) {
    limits.onProgress();
    received += chunk.length;
    // Leaving the loop destroys the stream, so that a bomb stops inflating here.
    if (received > limits.maxBytes) throw tooLarge(limits, 'more');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Spec: RFC 9110 section 8.4; codings are listed in the order in which they were applied. */
function decoded(message: ResponseStream): Readable {
  const codings = (message.headers['content-encoding'] ?? '').split(',').map((coding) => coding.trim().toLowerCase());
  let stream: Readable = message;
  for (const coding of codings.reverse()) {
    if (coding === '' || coding === 'identity') continue;
    const decoder = Object.hasOwn(DECODERS, coding) ? DECODERS[coding] : undefined;
    if (decoder === undefined) {
      message.destroy();
      throw unknownCoding(coding);
    }
    // The decoder is destroyed with the error, which the loop over it throws.
    stream = pipeline(stream, decoder(), () => undefined);
  }
  return stream;
}

function unknownCoding(coding: string): ArtifactError {
  return new ArtifactError('HTTP_FAILED', {
    message: `A server answered in the encoding ${quote(coding)}, which was not asked for.`,
    wanted: ENCODINGS,
    found: quote(coding),
    fix: 'Ask who runs the server or the proxy in between.',
  });
}

function tooLarge({ address, maxBytes }: BodyLimits, found: string): ArtifactError {
  return new ArtifactError('HTTP_TOO_LARGE', {
    message: `The answer of ${address} is larger than the ${maxBytes} bytes that are accepted.`,
    wanted: `at most ${maxBytes} bytes`,
    found,
    fix: 'Check that the address is the intended one.',
  });
}
