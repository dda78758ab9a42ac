/**
 * Markdown to HTML as GitHub does it: rendered, then cleaned. Pure.
 *
 * GitHub lets dozens of tags through; our summaries need few, so that everything else is shown as the text that it is.
 */
import { Marked } from 'marked';

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => NAMED[char] ?? char);
}

/** What a summary may write as HTML itself. The tags of its tables and lists come from Markdown alone: nothing can end them early. */
const OWN_TAG = /^(?:<\/?code>|<br>)$/;

const CLEAN_TAG =
  /^<(?:\/?(?:blockquote|code|em|h[1-6]|li|ol|p|pre|strong|table|tbody|td|th|thead|tr|ul)|br|hr|a href="https:\/\/[^"<>\s]*"|\/a)>/;

const parser = new Marked({
  gfm: true,
  renderer: { html: ({ text }) => text.replace(/<[^>]*>|[<>]/g, (tag) => (OWN_TAG.test(tag) ? tag : escapeHtml(tag))) },
});

export function summaryHtml(markdown: string): string {
  return onlyCleanTags(parser.parse(markdown, { async: false }));
}

/** Whatever begins like a tag is one of ours, to the letter, or text. */
function onlyCleanTags(html: string): string {
  return html.replace(/</g, (_, at: number) => (CLEAN_TAG.test(html.slice(at, at + LONGEST_TAG)) ? '<' : '&lt;'));
}

/** Characters: an address longer than this is no page of ours. */
const LONGEST_TAG = 2048;
