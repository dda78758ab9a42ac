/** Markdown as a terminal shows it: what a job summary says, without its markup and addresses. Pure. */
import { marked, type Token, type Tokens } from 'marked';
import type { Paint } from './paint.ts';
import { type Row, table } from './table.ts';
import { visibleLine } from './visible.ts';
import { COLUMNS, hang, wrap } from './wrap.ts';

export function renderMarkdown(markdown: string, paint: Paint, cells = COLUMNS): readonly string[] {
  return blocks(marked.lexer(markdown), paint, cells);
}

function blocks(tokens: readonly Token[], paint: Paint, cells: number): readonly string[] {
  const written = tokens.filter(({ type }) => type !== 'space' && type !== 'def').map((token) => block(token, paint, cells));
  return written.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function block(token: Token, paint: Paint, cells: number): readonly string[] {
  switch (token.type) {
    case 'heading':
      return flow(token, cells).map((line) => paint('bold', line));
    case 'table':
      return tableLines(token as Tokens.Table, paint, cells);
    case 'blockquote':
      return blocks(token.tokens ?? [], paint, cells - 2).map((line) => `│ ${line}`.trimEnd());
    case 'list':
      return (token as Tokens.List).items.flatMap((item) => hang('- ', inline(item.tokens).replaceAll('\n', ' '), cells));
    default:
      return flow(token, cells);
  }
}

function flow(token: Token, cells: number): readonly string[] {
  return inline([token])
    .split('\n')
    .flatMap((line) => wrap(line, cells));
}

function tableLines({ header, rows }: Tokens.Table, paint: Paint, cells: number): readonly string[] {
  const texts = [header, ...rows].map((row): Row => row.map(({ tokens }) => inline(tokens)));
  const [head = '', ...rest] = table(texts, cells);
  return [paint('dim', head), ...rest];
}

/** Text without markup; `\n` where a line breaks. Every piece is sanitised after its entities are decoded, for they can be anything. */
function inline(tokens: readonly Token[]): string {
  return tokens.map(inlineOne).join('');
}

function inlineOne(token: Token): string {
  if (token.type === 'br' || /^<br\s*\/?>$/i.test(token.raw)) return '\n';
  if (token.type === 'html' && /^<\/?code>$/.test(token.raw)) return '';
  if ('tokens' in token && token.tokens !== undefined) return inline(token.tokens);
  // The parser decodes some entities of a text, not all; those in code have no meaning.
  return visibleLine(token.type === 'text' ? decode(token.raw) : 'text' in token ? String(token.text) : token.raw);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', quot: '"' };

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|(amp|gt|lt|quot));/g, (whole, number: string | undefined, name: string | undefined) => {
    if (number === undefined) return NAMED[name ?? ''] ?? whole;
    return Number(number) <= 0x10ffff ? String.fromCodePoint(Number(number)) : whole;
  });
}
