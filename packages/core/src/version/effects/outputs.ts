/** The outputs of version-bump. Pure. Spec: contract.md section 2. */
import { escapeMarkdown, shorten } from '../../foundation/index.ts';
import { npmVersionOf, ociTagOf } from '../../scheme/index.ts';
import type { PlannedRelease, UnchangedPackage, VersionPlan } from '../model.ts';
import type { Applied } from './apply.io.ts';

/** UTF-16 units: GitHub takes notes of 125,000, and all outputs of a job have to fit into 1 MB. */
const CHANGELOG_LENGTH = 100_000;

/** @param applied undefined where nothing is to be written. */
export function outputsOf(plan: VersionPlan, applied: Applied | undefined): Readonly<Record<string, string>> {
  const tags = [...new Set(plan.releases.flatMap(({ tag }) => tag ?? []))];
  return {
    ...rootOutputs(plan),
    released: String(applied?.receipts.some(({ effect, status }) => effect === 'tag' && status === 'done') === true),
    tags: JSON.stringify(tags),
    packages: JSON.stringify(plan.releases.map(matrixRow)),
    changelog: shorten(changelogOf(plan.releases), CHANGELOG_LENGTH),
    commit: applied?.commit ?? '',
    'pull-request': '',
  };
}

/** Of the root, or of the only package: the one whose folder holds all others. Nothing where there is none. */
function rootOutputs({ releases, unchanged }: VersionPlan): Readonly<Record<string, string>> {
  const all = [...releases, ...unchanged];
  const root = all.find(({ path }) => all.every((other) => isWithin(path, other.path)));
  if (root === undefined) return {};
  return 'to' in root ? releaseOutputs(root) : unchangedOutputs(root);
}

function isWithin(folder: string, path: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

function releaseOutputs({ bump, from, npmVersion, ociTag, tag, to }: PlannedRelease): Readonly<Record<string, string>> {
  return { version: to, 'previous-version': from ?? '', bump, tag: tag ?? '', 'npm-version': npmVersion, 'oci-tag': ociTag };
}

/** Nothing is released: the version before and after is the current one. */
function unchangedOutputs({ version }: UnchangedPackage): Readonly<Record<string, string>> {
  if (version === null) return { bump: 'none' };
  return { version, 'previous-version': version, bump: 'none', 'npm-version': npmVersionOf(version), 'oci-tag': ociTagOf(version) };
}

/** What a job of a matrix needs to build or publish one package. */
function matrixRow({ bump, channel, from, name, npmVersion, ociTag, path, tag, to }: PlannedRelease): object {
  return { name, path, version: to, previousVersion: from, bump, channel, tag, npmVersion, ociTag };
}

/** The sections of several packages stand below their names. */
function changelogOf(releases: readonly PlannedRelease[]): string {
  const [first, ...others] = releases;
  if (first === undefined) return '';
  if (others.length === 0) return first.changelog;
  return releases.map(({ changelog, name, path }) => `# ${escapeMarkdown(name ?? path)}\n\n${changelog}`).join('\n');
}
