/** The actions of this repository that can be run: those with a bundle. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArtifactError, byText, nearest, oneOf, quote } from '@artifact-actions/core/foundation';
import { parse } from 'yaml';
import { REPOSITORY_ROOT } from '../repository/index.ts';

const fileOf = (name: string): string => join(REPOSITORY_ROOT, 'actions', name, 'action.yml');

export function actionNames(): readonly string[] {
  return readdirSync(join(REPOSITORY_ROOT, 'actions'))
    .filter((name) => existsSync(fileOf(name)))
    .sort(byText);
}

/** @throws ArtifactError `INPUT_INVALID` that names what there is. */
export function requireAction(name: string): void {
  const names = actionNames();
  if (names.includes(name)) return;
  throw new ArtifactError('INPUT_INVALID', {
    message: `There is no action ${quote(name)}. There is ${oneOf(names, 'and')}.`,
    wanted: oneOf(names),
    found: quote(name),
    fix: `npm run action -- ${nearest(name, names) ?? names[0]}`,
  });
}

/** The parsed action.yml. */
export function readDeclaration(name: string): unknown {
  return parse(readFileSync(fileOf(name), 'utf8'));
}
