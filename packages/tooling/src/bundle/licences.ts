/**
 * The licence texts of the third-party packages in a bundle.
 *
 * Why not ncc's `license` option: it knows a package by its name alone, so that of two versions one is missing; it lists our own library;
 * and of a package without a licence file it says nothing. This list is made from the modules that the bundle really contains.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArtifactError, byText, isJsonObject, parseJson } from '@artifact-actions/core/foundation';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** @param modules absolute paths of the files in the bundle. @throws ArtifactError `INTERNAL` for a package without any licence. */
export function renderLicences(modules: Iterable<string>): string {
  const sections = new Map<string, string>();
  for (const folder of packageFolders(modules)) {
    const { title, text } = licenceOf(folder);
    sections.set(title, `${title}\n${'='.repeat(title.length)}\n\n${text}\n`);
  }
  const sorted = [...sections].sort(([a], [b]) => byText(a, b)).map(([, section]) => section);
  return sorted.length === 0 ? 'This bundle contains no third-party software.\n' : sorted.join('\n\n');
}

/** The innermost package of each module. A module that lies in no node_modules is ours. */
function packageFolders(modules: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of modules) {
    const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return folders;
}

function licenceOf(folder: string): { readonly title: string; readonly text: string } {
  const { value } = parseJson(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license, author } = isJsonObject(value) ? value : {};
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const texts = files.sort(byText).map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0 && typeof license !== 'string') throw unlicensed(folder);
  const by = isJsonObject(author) ? author['name'] : author;
  const declared = `The package contains no licence text. Its package.json declares: ${license}${by === undefined ? '' : `, by ${by}`}.`;
  return {
    title: `${name} ${version}${typeof license === 'string' ? ` (${license})` : ''}`,
    text: texts.length > 0 ? texts.join('\n\n') : declared,
  };
}

function unlicensed(folder: string): ArtifactError {
  return new ArtifactError('INTERNAL', {
    message: `A bundle contains ${folder}, which has no licence file and declares no licence.`,
    wanted: 'a licence that allows us to pass the package on',
    found: 'none',
    fix: 'Replace the package by one with a licence.',
  });
}
