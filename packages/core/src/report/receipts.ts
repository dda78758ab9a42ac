/** What a run has changed, for the job summary. Pure. */
import { code, count, escapeMarkdown, type Markdown, markdown, type Receipt, shorten, table } from '../foundation/index.ts';

/** Rows; the report file has them all. */
const SHOWN = 200;
/** UTF-16 units of a target, and of what is said about it. */
const TEXT = 300;

const HEAD = ['Effect', 'On what', 'Status', 'Detail'].map(escapeMarkdown);

/** Nothing for a run that had nothing to do. */
export function receiptSections(receipts: readonly Receipt[], dryRun: boolean): readonly Markdown[] {
  if (dryRun) return [markdown`This was a dry run: nothing was changed.`];
  if (receipts.length === 0) return [];
  const rows = receipts.slice(0, SHOWN).map(({ effect, target, status, detail }) => {
    return [escapeMarkdown(effect), code(shorten(target, TEXT)), escapeMarkdown(status), escapeMarkdown(shorten(detail, TEXT))];
  });
  const more = receipts.length - rows.length;
  const rest = more === 0 ? [] : [markdown`And ${escapeMarkdown(count(more, 'more effect'))}: the report file has them all.`];
  return [table(HEAD, rows), ...rest];
}
