/** Who makes the release commit and its tags. Pure. */
import { ArtifactError, quote } from '../../foundation/index.ts';
import type { Person } from '../../git/index.ts';

/** What would end the name or the address in a commit stands in neither. */
const SHAPE = /^([^<>\p{Cc}]*[^<>\p{Cc}\s])\s*<([^<>\p{Cc}\s]+)>$/u;

/**
 * @param text the input `git-user`: `Name <address>`.
 * @throws ArtifactError `INPUT_INVALID`.
 */
export function parsePerson(text: string): Person {
  const [, name, email] = SHAPE.exec(text) ?? [];
  if (name !== undefined && email !== undefined) return { name, email };
  throw new ArtifactError('INPUT_INVALID', {
    message: `The input "git-user" cannot be ${quote(text)}.`,
    wanted: 'a name and an address, such as `Release Bot <release@example.com>`',
    found: quote(text),
    fix: 'Write `git-user: Name <address>`.',
  });
}
