/** Changelogs: the section of a release, and its place in the file. */
export { insertRelease } from './insert.ts';
export { type ReleaseNotes, renderRelease, SECTION_TITLES, type SectionTitles } from './render.ts';
