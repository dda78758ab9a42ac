/** Links to commits, issues and comparisons of a repository, in Markdown. Pure. */
import { escapeMarkdown, type Markdown } from '../../foundation/index.ts';

/** Each answers with the text alone where no repository is known. */
export interface Links {
  commit(sha: string): Markdown;
  /** @param reference `#12`, or `owner/repo#12`. */
  issue(reference: string): Markdown;
  /** @param tags the one before, where there is one, and the one that is released. */
  version(text: string, tags: { readonly previous: string | null; readonly tag: string | null }): Markdown;
}

/** @param repository where people see it: `https://github.com/owner/repo`. */
export function linksTo(repository: string | undefined): Links {
  const base = repository?.replace(/\/+$/, '');
  const server = base?.replace(/\/[^/]+\/[^/]+$/, '');
  return {
    commit: (sha) => link(sha.slice(0, 7), base && `${base}/commit/${sha}`),
    issue: (reference) => {
      const [place = '', number = ''] = reference.split('#');
      // GitHub leads from the address of an issue to that of the pull request with its number.
      return link(reference, base && `${place === '' ? base : `${server}/${place}`}/issues/${number}`);
    },
    version: (text, { previous, tag }) => {
      // Brackets alone are what Keep a Changelog writes; where the file defines a link of that name, they are one.
      if (tag === null || base === undefined) return `[${plain(text)}]` as Markdown;
      const name = encodeURIComponent(tag);
      const address = previous === null ? `${base}/releases/tag/${name}` : `${base}/compare/${encodeURIComponent(previous)}...${name}`;
      return linked(plain(text), address);
    },
  };
}

function link(text: string, address: string | undefined): Markdown {
  return address === undefined ? escapeMarkdown(text) : linked(escapeMarkdown(text), address);
}

function linked(text: Markdown, address: string): Markdown {
  // What ends the address of a link, or the line, cannot stand in it.
  const safe = address.replace(/[\s()<>\\]/g, encodeSign);
  return `[${text}](${safe})` as Markdown;
}

/** `encodeURIComponent` leaves parentheses as they are. */
function encodeSign(sign: string): string {
  return sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign);
}

/** A version has no signs that Markdown reads; escapes in front of its dots would only be in the way. */
function plain(version: string): Markdown {
  return /^[0-9A-Za-z.+-]+$/.test(version) ? (version as Markdown) : escapeMarkdown(version);
}
