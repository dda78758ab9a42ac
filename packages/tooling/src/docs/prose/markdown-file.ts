/** What the rules need of a Markdown file: its links, its anchors, its code blocks. Pure. Spec: GitHub Flavored Markdown, CommonMark 0.31. */
import { once, type Tree } from '../../repository/index.ts';

export interface Link {
  readonly target: string;
  readonly line: number;
}

export interface CodeBlock {
  /** The first word after the fence; empty where there is none. */
  readonly language: string;
  readonly text: string;
  /** The line of the first line inside, counted from 1. */
  readonly line: number;
}

export interface MarkdownFile {
  readonly path: string;
  readonly links: readonly Link[];
  readonly anchors: ReadonlySet<string>;
  readonly blocks: readonly CodeBlock[];
}

export const markdownFilesOf: (tree: Tree) => readonly MarkdownFile[] = once((tree) =>
  [...tree.files].flatMap(([path, { text, kind }]) => (kind === 'file' && path.endsWith('.md') ? [parseMarkdown(path, text)] : [])),
);

export function parseMarkdown(path: string, text: string): MarkdownFile {
  const { prose, blocks } = split(text.split('\n'));
  return { path, blocks, links: prose.flatMap(linksIn), anchors: anchorsIn(prose) };
}

interface Line {
  readonly text: string;
  readonly line: number;
}

/** Code blocks apart from everything else. A fence ends with as many characters as it began with. */
function split(lines: readonly string[]): { readonly prose: readonly Line[]; readonly blocks: readonly CodeBlock[] } {
  const prose: Line[] = [];
  const blocks: CodeBlock[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at] ?? '';
    const [, indent = '', fence, language = ''] = /^(\s*)(`{3,}|~{3,})\s*([^\s`]*)/.exec(text) ?? [];
    if (fence === undefined) {
      prose.push({ text, line: at + 1 });
      continue;
    }
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((line) => line.trim().startsWith(fence) && line.trim().replaceAll(fence.charAt(0), '') === '');
    const inside = end === -1 ? rest : rest.slice(0, end);
    blocks.push({ language, text: inside.map((line) => line.replace(indent, '')).join('\n'), line: at + 2 });
    at += inside.length + 1;
  }
  return { prose, blocks };
}

/** `[text](target)`, `[text](target "title")`, `[name]: target`; not inside code. */
function linksIn({ text, line }: Line): readonly Link[] {
  const plain = text.replace(/(`+)[^`].*?\1/g, (code) => ' '.repeat(code.length));
  const inline = [...plain.matchAll(/\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const reference = [...plain.matchAll(/^\s{0,3}\[[^\]]+\]:\s+<?([^\s>]+)/g)];
  return [...inline, ...reference].map(([, target = '']) => ({ target, line }));
}

/** The anchors that GitHub makes of headings: the second of the same name gets `-1`. */
function anchorsIn(prose: readonly Line[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const { text } of prose) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(text)?.[1];
    if (heading === undefined) continue;
    const slug = slugOf(heading);
    let anchor = slug;
    for (let repeated = 1; anchors.has(anchor); repeated += 1) anchor = `${slug}-${repeated}`;
    anchors.add(anchor);
  }
  return anchors;
}

function slugOf(heading: string): string {
  const shown = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
  return shown.replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '').replaceAll(' ', '-');
}
