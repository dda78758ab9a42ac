/** Cuts a stream of bytes into lines as the runner reads them: `\n`, `\r` and `\r\n` end a line, wherever the chunks are cut. */
import { StringDecoder } from 'node:string_decoder';

export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8');
  #rest = '';
  /** The last chunk ended in `\r`, which has ended its line; a `\n` that follows belongs to it. */
  #afterReturn = false;

  /** @returns the lines that `chunk` completes. */
  push(chunk: Uint8Array): readonly string[] {
    return this.#split(this.#decoder.write(chunk));
  }

  /** @returns the last line, if the stream did not end in a line end. */
  end(): readonly string[] {
    const lines = [...this.#split(this.#decoder.end()), this.#rest];
    this.#rest = '';
    return lines.filter((line, index) => index < lines.length - 1 || line !== '');
  }

  #split(decoded: string): readonly string[] {
    if (decoded === '') return [];
    const text = this.#afterReturn && decoded.startsWith('\n') ? decoded.slice(1) : decoded;
    this.#afterReturn = decoded.endsWith('\r');
    const lines = (this.#rest + text).split(/\r\n|\r|\n/);
    this.#rest = lines.pop() ?? '';
    return lines;
  }
}
