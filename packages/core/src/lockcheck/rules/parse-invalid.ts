import { count } from '../../foundation/index.ts';
import { type Hit, parseRule, type Rule, type RuleContext } from '../rule.ts';

const { doc, check } = parseRule('invalid', {
  title: 'The file cannot be read',
  severity: 'error',
  sees: 'A file that is no JSON, is no UTF-8, is a symbolic link, or locks nothing for a project that asks for packages.',
  why: 'Nothing in it was checked, and that must not look like a pass.',
  fix: 'Restore the file from the base, or run `npm install` to write it anew.',
  example: '{ "lockfileVersion": 3, "packages": {',
  subject: 'packages',
});

/** `parse/invalid`: the file cannot be read. */
export const parseInvalid: Rule = {
  doc,
  *check(context) {
    yield* check(context);
    yield* locksNothing(context);
  },
};

/** An empty file may not say itself that the project asks for something; package.json does. */
function* locksNothing({ lockfile, manifests }: RuleContext): Generator<Hit> {
  if (lockfile.entries.length > 0 || lockfile.problems.length > 0) return;
  const wanted = manifests
    .flatMap(({ requirements }) => requirements)
    .filter(({ kind }) => kind === 'dependencies' || kind === 'devDependencies');
  if (wanted.length === 0) return;
  const message = `${lockfile.file} locks nothing, although package.json asks for ${count(wanted.length, 'package')}.`;
  yield { subject: 'packages', span: { start: 0, end: 1 }, message, fix: doc.fix };
}
