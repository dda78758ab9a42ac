/** The contract of version-bump: action.yml, the README's tables and the values below all come from this description. */
import {
  type ActionDescription,
  COMMON_INPUTS,
  COMMON_OUTPUTS,
  choice,
  flag,
  instant,
  list,
  mode,
  text,
} from '@artifact-actions/core/runner';
import { MODES } from '@artifact-actions/core/version';

const inputs = {
  mode: mode({
    action: 'version-bump',
    description:
      '`plan` changes nothing. `write` writes manifests, lockfile and changelog, commits them and makes annotated tags, all in the clone. `push` and `pull-request` are not supported by this version yet.',
    words: MODES,
    default: 'write',
  }),
  scheme: choice({
    description: 'How the next version is found: `semver` unless the policy file says otherwise.',
    words: ['semver', 'calver', 'sha', 'semver-build'],
  }),
  'calver-format': text({
    description: 'Tokens of calver.org, for the scheme `calver`: `YYYY.MM.MICRO` unless the policy file says otherwise.',
  }),
  packages: list({
    description:
      'Names of workspace packages, or globs, one a line; `!` in front excludes. Without it, the policy file’s, or every package that has a version.',
  }),
  'tag-format': text({
    description:
      'Name of the tag, with `{version}` and `{name}`. Without it, the policy file’s, or `v{version}`, or `{name}@{version}` with several packages.',
  }),
  channel: text({
    description: 'Identifier of pre-releases: `beta` makes `1.2.0-beta.1`. Without it, the policy file’s, or stable releases.',
  }),
  'release-as': text({ description: 'The exact version to release, of a single package.' }),
  'initial-version': text({
    description:
      'The first version, where there is no release tag and no version above 0.0.0 in the manifest: `0.1.0` unless the policy file says otherwise.',
  }),
  'as-of': instant({ description: 'The moment that CalVer reads and changelogs are dated with. Without it, now.' }),
  range: text({
    description: 'Maintenance range, `1.x` for example. Without it, the policy file’s, or that of a branch which is named like one.',
  }),
  build: text({ description: 'Build metadata for the scheme `semver-build`: `g{sha12}` for example, or `{run}`.' }),
  changelog: text({
    description:
      'Changelog file, relative to the folder of each package; `none` writes none. `CHANGELOG.md` unless the policy file says otherwise.',
  }),
  'commit-message': text({
    description:
      'Message of the release commit, with `{tags}` in its first line: `chore(release): {tags}` unless the policy file says otherwise.',
  }),
  'git-user': text({
    description: 'Author of the release commit and its tags, as `Name <address>`.',
    default: 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
  }),
  'dry-run': flag({ description: 'Plan and check everything that would be written, and write nothing.', default: false }),
  ...COMMON_INPUTS,
} as const;

export const description: ActionDescription<typeof inputs> = {
  name: 'version-bump',
  title: 'Version bump',
  description: 'Works out the next version of every package from its commits, and writes it.',
  icon: 'tag',
  color: 'green',
  inputs,
  outputs: {
    released: '`true` only where this run created a tag.',
    version: 'Version of the root or the only package, after the run: the current one where nothing is released.',
    'previous-version': 'Its version before; empty for the first release.',
    bump: '`major`, `minor`, `patch`, `initial`, `date`, `micro` or `sha`; `none` where it is not released.',
    tag: 'Its tag; empty where it is not released, and for the scheme `sha`.',
    tags: 'JSON list of the tags of all releases.',
    'npm-version': 'The version as npm stores it: without build metadata.',
    'oci-tag': 'The version as the tag of an image can say it: with `_` in the place of `+`.',
    packages:
      'JSON list of all releases, for a matrix: objects with `name`, `path`, `version`, `previousVersion`, `bump`, `channel`, `tag`, `npmVersion` and `ociTag`.',
    changelog: 'Markdown of this release; of several packages, each below its name.',
    commit: 'SHA of the release commit; empty where nothing was written.',
    'pull-request': 'Empty: this version opens no pull request yet.',
    ...COMMON_OUTPUTS,
  },
  permissions: { 'contents: read': 'To check out. Nothing is pushed; a step that pushes needs `contents: write`.' },
  rules: {},
};
