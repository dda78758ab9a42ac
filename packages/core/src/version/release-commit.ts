/** The message of the commit that makes a release, and how it is known again. Pure. Spec: version-semantics.md, rule 8. */

const TAGS = '{tags}';
const BETWEEN = ', ';

/** Whether its first line says which releases it makes. */
export function isReleaseTemplate(template: string): boolean {
  return headerOf(template).split(TAGS).length === 2;
}

/** @param template the `commit-message` input. */
export function releaseMessage(template: string, tags: readonly string[]): string {
  return template.replaceAll(TAGS, () => tags.join(BETWEEN));
}

/**
 * The tags that a commit of this header was made for; none where it is no release commit.
 *
 * A pull request's number may follow, as GitHub writes it when it squashes.
 */
export function tagsInHeader(template: string, header: string): readonly string[] {
  const [before = '', after = ''] = headerOf(template).split(TAGS);
  const own = header.replace(/ \(#\d+\)$/, '');
  if (own.length <= before.length + after.length || !own.startsWith(before) || !own.endsWith(after)) return [];
  return own.slice(before.length, own.length - after.length).split(BETWEEN);
}

function headerOf(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}
