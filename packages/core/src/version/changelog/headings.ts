/** The headings of a Markdown file, as far as a changelog needs them. Pure. Spec: CommonMark 0.31.2, sections 4.2, 4.3, 4.5 and 4.6. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const SETEXT = /^ {0,3}(=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** Not those in code and in comments; what opens and never closes hides nothing. */
export function headingsOf(markdown: string): readonly Heading[] {
  const found: Heading[] = [];
  const hidden: Heading[] = [];
  let closes: ((line: string) => boolean) | undefined;
  let before: Line | undefined;
  for (const line of linesOf(markdown)) {
    const heading = headingAt(line, before);
    if (heading !== undefined) (closes === undefined ? found : hidden).push(heading);
    before = heading === undefined ? line : undefined;
    if (closes === undefined) closes = opened(line.text);
    else if (closes(line.text)) {
      closes = undefined;
      hidden.length = 0;
    }
  }
  return [...found, ...hidden];
}

function headingAt({ text, start }: Line, before: Line | undefined): Heading | undefined {
  const [, signs, title = ''] = ATX.exec(text) ?? [];
  if (signs !== undefined) return { level: signs.length, text: title, start };
  const underline = SETEXT.exec(text)?.[1];
  if (underline === undefined || before === undefined || !/^ {0,3}[\w[]/.test(before.text)) return undefined;
  return { level: underline.startsWith('=') ? 1 : 2, text: before.text, start: before.start };
}

/** What ends the block that begins in this line, where one does. */
function opened(line: string): ((line: string) => boolean) | undefined {
  if (/^ {0,3}<!--/.test(line) && !line.includes('-->')) return (later) => later.includes('-->');
  const [, fence, info = ''] = FENCE.exec(line) ?? [];
  if (fence === undefined || (fence.startsWith('`') && info.includes('`'))) return undefined;
  return (later) => {
    const [, end = '', rest = ''] = FENCE.exec(later) ?? [];
    return end.startsWith(fence) && rest.trim() === '';
  };
}

function* linesOf(text: string): Generator<Line> {
  let start = text.startsWith('\ufeff') ? 1 : 0;
  while (start < text.length) {
    const at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at;
    yield { text: text.slice(start, end).replace(/\r$/, ''), start };
    start = end + 1;
  }
}
