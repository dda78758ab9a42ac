/**
 * The one error: we could not do our work.
 *
 * A problem of the user's artifact is a {@link Finding}, not an error. Whatever else is thrown is a bug of ours. Pure.
 */
import type { ErrorCode } from './error-codes.ts';
import { redact } from './secret.ts';
import { describeValue } from './text.ts';

export interface ErrorDetail {
  /** What happened, as one complete sentence that quotes the user's value. */
  readonly message: string;
  /** What would have been right. */
  readonly wanted: string;
  /** What was there instead. */
  readonly found: string;
  /** What to do, with the YAML or the command to paste where there is one. */
  readonly fix: string;
  readonly cause?: unknown;
}

export class ArtifactError extends Error {
  override readonly name = 'ArtifactError';
  readonly code: ErrorCode;
  readonly wanted: string;
  readonly found: string;
  readonly fix: string;

  /** Credentials are removed from every text here, so that no caller can forget it. */
  constructor(code: ErrorCode, detail: ErrorDetail) {
    super(redact(detail.message), detail.cause === undefined ? undefined : { cause: detail.cause });
    this.code = code;
    this.wanted = redact(detail.wanted);
    this.found = redact(detail.found);
    this.fix = redact(detail.fix);
  }
}

/** The message of anything that was thrown, for use inside a sentence of ours. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return redact(thrown.message);
  return redact(typeof thrown === 'string' ? thrown : describeValue(thrown));
}
