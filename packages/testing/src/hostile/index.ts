/** Hostile texts, where to put them, and what must not become of them. */
export { type Expected, forgeriesIn } from './forgeries.ts';
export { HOSTILE, turns } from './texts.ts';
