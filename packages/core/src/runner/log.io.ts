/** The one way to standard output: everything that is printed goes through the sanitiser. */
import * as core from '@actions/core';
import { derivedForms, type Secret } from '../foundation/index.ts';
import type { Log } from '../host/index.ts';
import type { Annotation } from './annotations.ts';
import { sanitise, sanitiseToLine } from './sanitise.ts';

export const log: Log = {
  info: (text) => core.info(sanitise(text)),
  debug: (text) => core.debug(sanitise(text)),
};

/** Tells the runner to hide a secret in every form in which it could be written. Must come before anything else. */
export function mask(secret: Secret): void {
  for (const form of derivedForms(secret)) core.setSecret(form);
}

const PRINTERS = { error: core.error, warning: core.warning, notice: core.notice } as const;

export function printAnnotation({ severity, title, message, location }: Annotation): void {
  const place = location && {
    file: sanitiseToLine(location.file),
    startLine: location.line,
    startColumn: location.column,
    endLine: location.endLine,
    endColumn: location.endColumn,
  };
  PRINTERS[severity](sanitise(message), { title: sanitiseToLine(title), ...place });
}
