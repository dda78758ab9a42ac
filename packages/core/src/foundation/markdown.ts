/**
 * GitHub-flavoured Markdown from untrusted text. Pure.
 *
 * Why so strict: package names, commit subjects and server answers are chosen by others, and a job summary is a page that people trust.
 */
import type { Brand } from './brand.ts';

/** Text that is safe to stand in a Markdown document: either ours, or escaped. */
export type Markdown = Brand<string, 'Markdown'>;

/** Brackets make links; as entities, what stands around them needs no escape. */
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '[': '&#91;', ']': '&#93;' };

/** What would begin a list, or underline a heading, in front of everything else. */
const BLOCK_BEGIN = /^( ?\d*)(?=[-+=.)])/;

/** GitHub makes a link of it behind a blank and behind the signs of emphasis, escaped ones too. */
const LINK_BEGIN = /(www)\./gi;

/** Shows `text` as it is, on one line: no markup, no link, no mention, no HTML. */
export function escapeMarkdown(text: string): Markdown {
  return flat(text)
    .replace(/[\\`*_#!|~$]/g, (char) => `\\${char}`)
    .replace(BLOCK_BEGIN, '$1\\')
    .replace(/[&<>[\]]/g, (char) => NAMED[char] ?? '')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .replace(LINK_BEGIN, '$1&#46;') as Markdown;
}

/** Shows `text` as code, on one line. A table cell splits at `|` even in code, so that one is written as an entity, in HTML. */
export function code(text: string): Markdown {
  const html = flat(text).replace(/[&<>"'|`*_~[\]\\@:$#!]/g, (char) => `&#${char.charCodeAt(0)};`);
  return `<code>${html.replace(LINK_BEGIN, '$1&#46;')}</code>` as Markdown;
}

/** A text of ours with values in it that are safe already. */
export function markdown(parts: TemplateStringsArray, ...values: readonly (Markdown | number)[]): Markdown {
  return String.raw({ raw: parts }, ...values) as Markdown;
}

export function table(head: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n') as Markdown;
}

/** One line; control, bidirectional and invisible characters are made visible, but for the selector of emoji. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[[\p{C}\p{Default_Ignorable_Code_Point}]--\ufe0f]/gv, '�');
}
