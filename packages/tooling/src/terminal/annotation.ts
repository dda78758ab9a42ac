/** An annotation as a remark. Pure. */
import type { Annotation } from '@artifact-actions/testing/runner';
import type { Remark } from './remark.ts';

/** Its message is text with line breaks: the first line says it, the others follow below the line of the file. */
export function remarkOf({ type, title = '', message, file, line, ...rest }: Annotation): Remark {
  const [said = '', ...notes] = message.split('\n');
  const place = line === undefined ? undefined : { line, ...rest };
  return { severity: type, title, message: said, notes, file, place };
}
