/** Generated parts of a page that is otherwise written by hand. Pure. */
import { ArtifactError, quote } from '@artifact-actions/core/foundation';

/**
 * @param text the page as it is.
 * @param file as it is shown.
 * @param sections name of a pair of markers to what belongs between them.
 * @returns the same with what stands between the markers written anew.
 * @throws ArtifactError `INTERNAL` where a marker is missing.
 */
export function fillMarkers(text: string, file: string, sections: Readonly<Record<string, string>>): string {
  return Object.entries(sections).reduce((filled, [section, content]) => fill(filled, file, section, content), text);
}

function fill(text: string, file: string, section: string, content: string): string {
  const [open, close] = [`<!-- ${section} -->`, `<!-- /${section} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start === -1 || end < start) throw unmarked(file, open, close, start === -1 ? open : close);
  return `${text.slice(0, start)}${open}\n\n${content}\n\n${text.slice(end)}`;
}

function unmarked(file: string, open: string, close: string, missing: string): ArtifactError {
  return new ArtifactError('INTERNAL', {
    message: `${file} lacks the marker ${quote(missing)}, so that a generated table has no place.`,
    wanted: `${open} and, below it, ${close}`,
    found: 'nothing',
    fix: `Write the lines ${open} and ${close} where the table belongs, then run npm run docs.`,
  });
}
