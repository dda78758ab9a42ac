/** The plan of version-bump, as a JSON Schema. Pure. Spec: version-semantics.md, "Plan". */
import type { PlannedCommit, PlannedRelease, Rewrite, UnchangedPackage, VersionPlan } from '@artifact-actions/core/version';
import { closed, type JsonSchema, listOf, matching, nullable, text, wordOf } from './shape.ts';

const SHA = '^([0-9a-f]{40}|[0-9a-f]{64})$';

const mapOf = (values: JsonSchema, description: string): JsonSchema => ({ type: 'object', description, additionalProperties: values });

const name = nullable(text('The name in package.json; null without a manifest.'));
const path = matching('^[^/]', 'Its folder, relative to the top of the repository; `.` for the top.');
const commits = listOf(matching(SHA, 'A commit.'), 'Newest first.');

const RELEASE = closed<PlannedRelease>('A package that is released.', {
  name,
  path,
  from: nullable(text('The version before; null for the first release.')),
  to: text('The version that is released.'),
  bump: wordOf(['major', 'minor', 'patch', 'initial', 'date', 'micro', 'sha'], 'What moves.'),
  tag: nullable(text('The git tag; null where the scheme makes none.')),
  tagAt: nullable(matching(SHA, 'The commit that gets the tag, where that is not the release commit; else null.')),
  channel: nullable(text('The channel of a pre-release; null for a stable one.')),
  cause: wordOf(['commits', 'release-as', 'resume', 'initial', 'dependency', 'group'], 'Why it is released.'),
  causedBy: listOf(text('The name of a package.'), 'The packages by which it is released.'),
  commits,
  groups: mapOf(commits, 'Group of the changelog to commits.'),
  ranges: mapOf(text('A range.'), 'Dependency to its new range; what keeps its text, such as `workspace:^`, stands here as it is.'),
  npmVersion: text('The version as npm stores it.'),
  ociTag: text('The version as the tag of an image.'),
  changelog: text('Markdown of this release.'),
});

const UNCHANGED = closed<UnchangedPackage>('A package that is not released.', {
  name,
  path,
  version: nullable(text('Its current version; null without one.')),
  because: wordOf(['no-commits', 'no-release-worthy-commits', 'no-version', 'filtered'], 'Why not.'),
});

const REWRITE = closed<Rewrite>('A range that changes without a release of its package.', {
  name: text('The package; its folder where it has no name.'),
  field: wordOf(['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'], 'Where the range stands.'),
  dependency: text('The package that it is about.'),
  to: text('The new range.'),
});

const COMMIT = closed<PlannedCommit>('A commit of the range.', {
  sha: matching(SHA, 'Its hash.'),
  header: text('The first line of its message.'),
  type: nullable(text('Its type; null where the header is not conventional.')),
  scope: nullable(text('Its scope, where there is one.')),
  breaking: nullable(text('What it breaks; null where it breaks nothing.')),
  references: listOf(text('An issue or a pull request.'), 'As written: `#123`.'),
  footers: listOf(
    {
      type: 'array',
      description: 'Token and value.',
      items: [text('The token.'), text('The value.')],
      minItems: 2,
      additionalItems: false,
    },
    'As written, in order.',
  ),
});

export const VERSION: JsonSchema = closed<VersionPlan>('What version-bump releases.', {
  scheme: wordOf(['semver', 'calver', 'sha', 'semver-build'], 'How versions are found.'),
  head: matching(SHA, 'The commit that the plan was made for.'),
  releases: listOf(RELEASE, 'Sorted by path.'),
  unchanged: listOf(UNCHANGED, 'Sorted by path.'),
  rewrites: listOf(REWRITE, 'Sorted by name, field and dependency.'),
  commits: listOf(COMMIT, 'All commits of the range, newest first.'),
});
