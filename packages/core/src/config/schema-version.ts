/** The key `version` of the policy file. Pure. Spec: version-semantics.md, "Configuration". */
import * as v from 'valibot';
import { text } from './schema-text.ts';

const LEVEL = ['major', 'minor', 'patch', 'none'] as const;

const words = <const Words extends readonly string[]>(options: Words, description: string) =>
  v.optional(v.pipe(v.picklist(options, options.map((word) => `"${word}"`).join(' or ')), v.description(description)));

const list = (description: string) => v.optional(v.pipe(v.array(text('A glob.'), 'a list of texts'), v.description(description)));

/** Named so that whoever writes it is told that it does nothing yet, and not that it does not exist. */
const later = v.optional(v.pipe(v.unknown(), v.description('Not supported yet: it ends with the error NOT_SUPPORTED_YET.')));

const group = v.strictObject(
  {
    kind: v.pipe(
      v.picklist(['fixed', 'linked'], '"fixed" or "linked"'),
      v.description('`fixed`: all members get one version. `linked`: those that are released share it.'),
    ),
    packages: v.pipe(v.array(text('A name or a glob.'), 'a list of packages'), v.minLength(1, 'at least one package')),
  },
  'an object with "kind" and "packages"',
);

const zero = v.strictObject(
  {
    breaking: words(['minor', 'major'], 'What a breaking change moves below 1.0.0: `minor` without it.'),
    feature: words(['minor', 'patch'], 'What a feature moves below 1.0.0: `minor` without it.'),
  },
  'an object with "breaking" and "feature"',
);

const ignore = v.strictObject(
  {
    authors: list('Globs of names or e-mail addresses: the commits of these authors count for nothing.'),
    paths: list('Globs of files, relative to the top of the repository: changes of these files count for no package.'),
    commits: v.optional(
      v.pipe(
        v.array(v.pipe(v.string('a text'), v.regex(/^[0-9a-fA-F]{7,64}$/, 'a hash, or at least 7 digits of one')), 'a list of commits'),
        v.description('Hashes, or their first 7 digits or more: these commits count for nothing.'),
      ),
    ),
  },
  'an object with "authors", "paths" and "commits"',
);

const types = v.record(
  v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'a commit type: a letter, then letters, digits, "_" and "-"')),
  v.picklist(LEVEL, '"major", "minor", "patch" or "none"'),
  'an object of commit types',
);

const changelog = v.strictObject(
  {
    path: v.optional(text('The file, relative to the folder of each package; `none` to write none. `CHANGELOG.md` without it.')),
    sections: later,
  },
  'an object with "path"',
);

export const versionSchema = v.strictObject(
  {
    scheme: words(['semver', 'calver', 'sha', 'semver-build'], 'How the next version is found: `semver` without it.'),
    packages: list('Names or globs of the packages that are released, `!` in front excludes: all that have a version without it.'),
    'tag-format': v.optional(
      text(
        'Names of tags: text with `{version}`, and `{name}` for the package. `v{version}`, or `{name}@{version}` with several packages.',
      ),
    ),
    channel: v.optional(text('Pre-releases of this name: `beta` makes `1.2.0-beta.1`.')),
    'initial-version': v.optional(text('The first version where neither tag nor manifest has one: `0.1.0` without it.')),
    initial: words(['manifest', 'bump'], 'Whether the first version is that of the manifest, or the one after it.'),
    range: v.optional(text('What a maintenance branch may release: `1.x` or `1.2.x`. Without it, a branch of such a name says so.')),
    'calver-format': v.optional(text('Tokens of calver.org: `YYYY.MM.MICRO` without it.')),
    build: v.optional(text('Build metadata of the scheme `semver-build`, with `{sha12}` and `{run}`.')),
    'squash-body': words(['none', 'bullets'], 'Whether the lines `* type: text` in the body of a squashed commit count.'),
    types: v.optional(v.pipe(types, v.description('Commit types to what they release, over the defaults.'))),
    zero: v.optional(v.pipe(zero, v.description('What changes move below 1.0.0.'))),
    groups: v.optional(v.pipe(v.array(group, 'a list of groups'), v.description('Packages that are released together.'))),
    ignore: v.optional(v.pipe(ignore, v.description('What counts for nothing.'))),
    'commit-message': v.optional(
      text('Message of the release commit, with `{tags}` in its first line: `chore(release): {tags}` without it.'),
    ),
    changelog: v.optional(v.pipe(changelog, v.description('The changelog that is written.'))),
    files: later,
  },
  'an object',
);
