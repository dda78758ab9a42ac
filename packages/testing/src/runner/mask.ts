/**
 * The runner's secret masker: everything that was ever added, and the usual encodings of it, becomes `***` in all later output.
 * Facts: actions/runner, SecretMasker.cs and ValueEncoders.cs. Pure.
 */
import { Buffer } from 'node:buffer';

export class Masker {
  readonly #forms = new Set<string>();

  add(value: string): void {
    for (const form of encodings(value)) if (form !== '') this.#forms.add(form);
  }

  /** The whole value, and each of its lines, because output is masked line by line. */
  addLines(value: string): void {
    for (const secret of [value, ...value.split(/[\r\n]+/).map((line) => line.trim())]) this.add(secret);
  }

  /** Replaces every secret; secrets that overlap or touch become one `***`. */
  mask(text: string): string {
    const hidden = [...this.#forms].flatMap((form) => occurrences(text, form)).sort((a, b) => a.start - b.start);
    let masked = '';
    let done = 0;
    let last = -1;
    for (const { start, end } of hidden) {
      if (start > last) masked += `${text.slice(done, start)}***`;
      last = Math.max(last, end);
      done = last;
    }
    return masked + text.slice(done);
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function occurrences(text: string, form: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) spans.push({ start, end: start + form.length });
  return spans;
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function encodings(value: string): readonly string[] {
  return [
    value,
    ...[0, 1, 2].flatMap((offset) => base64From(value, offset)),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    value.replace(/[&<>"']/g, (sign) => XML[sign] ?? sign),
    /^".{7,}"$/s.test(value) ? value.slice(1, -1) : '',
  ];
}

/** In both alphabets, without padding. The offsets make the secret known wherever it stands in a longer encoded text, as in `user:secret`. */
function base64From(value: string, offset: number): readonly string[] {
  const bytes = Buffer.from(value).subarray(offset);
  return [bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url')];
}
