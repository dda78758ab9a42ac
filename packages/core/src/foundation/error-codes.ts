/**
 * Every code that an {@link ArtifactError} can carry, with the text of its section in docs/errors.md. Public names: they never change.
 */
export interface ErrorDoc {
  /** What the code means, as one sentence. */
  readonly meaning: string;
  /** What usually causes it. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
}

export const ERROR_CODES = {
  AMBIGUOUS_TAG_FORMAT: {
    meaning: 'A tag could belong to more than one package.',
    why: 'The tag format has no `{name}` although there are several packages, or the names of two packages begin alike and the format sets nothing between name and version.',
    fix: 'Set `tag-format: "{name}@{version}"`. Packages of one group of the kind `fixed` that has them all may share their tags.',
  },
  BASE_UNAVAILABLE: {
    meaning: 'The commit to compare with could not be read.',
    why: 'The checkout is shallow and GitHub’s API did not hand the commit out either, or the `base` input names no commit. The policy of the head never takes the place of the base’s, so nothing was judged.',
    fix: 'Check out with `fetch-depth: 0`, or grant `contents: read` to the token, or give `base` a ref that the clone has.',
  },
  CALVER_NOT_SEMVER: {
    meaning: 'A CalVer format writes versions that a package.json cannot hold.',
    why: 'The format pads numbers with zeros or has not three parts. npm takes versions of SemVer only, and would refuse the first that is none, perhaps in months.',
    fix: 'Use a format such as `YYYY.MM.MICRO` where there is a package.json.',
  },
  CALVER_NO_NEXT: {
    meaning: 'A CalVer format without MICRO has no second version in a period.',
    why: 'The version of this day, week or month is released already.',
    fix: 'Add MICRO to `calver-format`, or release in the next period.',
  },
  CONFIG_INVALID: {
    meaning: 'The policy file has a key or a value that does not exist.',
    why: 'Every key is checked, so that a misspelt rule cannot silently switch a check off.',
    fix: 'The message names the file, the line and the nearest known name. `schema/artifacts.schema.json` gives completion in an editor.',
  },
  CONFIG_NOT_FOUND: {
    meaning: 'The policy file that the `config` input names does not exist.',
    why: 'Only the default file, `.github/artifacts.yml`, may be absent.',
    fix: 'Correct the path (it is relative to the top of the repository), or remove the input.',
  },
  CONFIG_UNREADABLE: {
    meaning: 'The policy file is no YAML that can be read in one way only.',
    why: 'A syntax error, a duplicate key, an anchor or a second document: two parsers could read two policies.',
    fix: 'Correct the line that the message names.',
  },
  DUPLICATE_PACKAGE_NAME: {
    meaning: 'Two package.json files have the same name.',
    why: 'A folder was copied, or `workspaces` includes a folder of examples or fixtures.',
    fix: 'Rename one of them, or exclude its folder with `!` in front.',
  },
  FILE_NOT_FOUND: {
    meaning: 'A file that an input names does not exist.',
    why: 'The path is misspelt, or relative to another folder: paths are relative to `working-directory`.',
    fix: 'Correct the path.',
  },
  FILE_TOO_LARGE: {
    meaning: 'A file is larger than the action reads.',
    why: 'Input sizes are limited so that no file can exhaust the machine.',
    fix: 'Check that the path names the intended file.',
  },
  FILE_UNREADABLE: {
    meaning: 'A file exists but cannot be read or written.',
    why: 'It is a folder, or its permissions do not allow it, or the disk is full.',
    fix: 'The message names the path and what the operating system said.',
  },
  GITHUB_FAILED: {
    meaning: 'GitHub’s API gave no usable answer.',
    why: 'An outage, a rate limit, or a token without the permission that the message names.',
    fix: 'Grant the permission, or run the job again.',
  },
  GIT_FAILED: {
    meaning: 'A git command failed.',
    why: 'The message quotes what git said.',
    fix: 'Run the command that the message names in the same folder.',
  },
  GIT_NOT_A_REPOSITORY: {
    meaning: 'The working directory is not inside a git repository.',
    why: 'The step actions/checkout did not run before this one, or checked out to another folder.',
    fix: 'Run actions/checkout first, or set `working-directory` to the folder that it used.',
  },
  GIT_NOT_FOUND: {
    meaning: 'There is no git program on the PATH.',
    why: 'The job runs in a container without git.',
    fix: 'Install git in the image, or run the job outside the container.',
  },
  GIT_OBJECT_MISSING: {
    meaning: 'The clone lacks an object that a git command needs.',
    why: 'The checkout is shallow (`fetch-depth`) or partial (`filter`). Nothing is fetched behind your back, so the question stays open.',
    fix: 'Check out with `fetch-depth: 0` and without `filter`.',
  },
  GIT_OTHER_OWNER: {
    meaning: 'The repository belongs to another user, and git refuses to read it.',
    why: 'In a container job the workspace belongs to the user of the host.',
    fix: 'Run `git config --global --add safe.directory "$GITHUB_WORKSPACE"` in a step before.',
  },
  HTTP_FAILED: {
    meaning: 'A server gave no usable answer.',
    why: 'An outage, a timeout, a proxy, or an untrusted certificate. No answer is never read as yes or no.',
    fix: 'Check the address, `https_proxy` and `no_proxy`, and `NODE_EXTRA_CA_CERTS`; then run the job again.',
  },
  HTTP_REFUSED: {
    meaning: 'A request was refused before it left the machine.',
    why: 'Credentials and policies travel over https only; http is allowed for loopback hosts alone.',
    fix: 'Use an https address.',
  },
  HTTP_TOO_LARGE: {
    meaning: 'A server answered with more bytes than the action accepts.',
    why: 'Every answer is limited, after decompression, so that no server can exhaust the machine.',
    fix: 'Check that the address is the intended one.',
  },
  INPUT_INVALID: {
    meaning: 'An input has a value that it cannot have.',
    why: 'The message quotes the value and says what is wanted.',
    fix: 'Correct the value under `with:`.',
  },
  INPUT_UNKNOWN: {
    meaning: 'There is no input of that name.',
    why: 'A misspelt input would silently leave its default in force.',
    fix: 'The message names the nearest input that exists.',
  },
  INTERNAL: {
    meaning: 'The action failed in a way that it does not know: a bug of ours.',
    why: 'Everything that we expect has a code of its own.',
    fix: 'Report it with the stack trace of the log (set the secret `ACTIONS_STEP_DEBUG` to `true`).',
  },
  INVALID_BUILD_METADATA: {
    meaning: 'The build metadata cannot stand in a version.',
    why: 'Behind the `+` SemVer allows letters, digits, hyphens and dots; a placeholder is misspelt, or has no value here.',
    fix: 'Correct the `build` input, to `g{sha12}` for example.',
  },
  INVALID_CALVER_FORMAT: {
    meaning: 'A CalVer format has a token that does not exist, or writes versions that would not grow with time.',
    why: 'The tokens are those of calver.org, from the year down to MICRO.',
    fix: 'Correct `calver-format`, to `YYYY.MM.MICRO` for example.',
  },
  INVALID_CHANNEL: {
    meaning: 'The name of a channel cannot stand in a version.',
    why: 'It becomes a part of the version and of the git tag, and one of both would refuse it.',
    fix: 'Use letters, digits and hyphens: `channel: beta`.',
  },
  INVALID_PACKAGE_NAME: {
    meaning: 'A package has a name that npm or git does not accept, or none.',
    why: 'The name becomes a part of the tag, of the changelog and of the registry’s address.',
    fix: 'Correct `name` in its package.json.',
  },
  INVALID_TAG_NAME: {
    meaning: 'The next release would get a tag that cannot be made.',
    why: 'The version that was asked for makes a name that git refuses (one that ends with `.lock`, for example), or another tag stands in the way.',
    fix: 'Ask for another version, or change `tag-format`.',
  },
  JSON_UNREADABLE: {
    meaning: 'A package.json or a lockfile is no JSON that can be read in one way only.',
    why: 'A syntax error, a comment, or a key that stands twice: two readers could see two versions, so none is written.',
    fix: 'Correct the line that the message names.',
  },
  MANIFEST_AHEAD: {
    meaning: 'A manifest has a version above every tag, and no release commit wrote it.',
    why: 'Somebody edited the version by hand, or the release commit has another message than `commit-message` gives. Tags are the truth; a release now could skip versions or repeat one.',
    fix: 'Set the version back to that of the highest tag, or tag the commit that was released.',
  },
  NOT_SUPPORTED_YET: {
    meaning: 'A file, key or range needs something that this version of the action cannot do yet.',
    why: 'It is known, and passing it over would release something wrong.',
    fix: 'The message says what works today.',
  },
  NO_COMMITS_IN_REPOSITORY: {
    meaning: 'The branch has no commit.',
    why: 'There is nothing that a version could name.',
    fix: 'Commit something first.',
  },
  OUTSIDE_RANGE: {
    meaning: 'A version lies outside the range of the maintenance branch.',
    why: 'A commit asks for more than the branch may release, or a tag of a later version was merged into it.',
    fix: 'Release the change from another branch, or correct `range`.',
  },
  PACKAGE_IN_TWO_GROUPS: {
    meaning: 'A package belongs to two groups of `version.groups`.',
    why: 'Each group gives its members one version; two groups could give two.',
    fix: 'Remove the package from one of them.',
  },
  PATH_OUTSIDE_WORKSPACE: {
    meaning: 'A path leaves the workspace.',
    why: 'Directly, through `..` or through a symbolic link. Files are read and written in the workspace and under RUNNER_TEMP only.',
    fix: 'Use a path inside the repository.',
  },
  PROCESS_FAILED: {
    meaning: 'A program could not be started, or wrote more than it may.',
    why: 'Its folder does not exist, it may not be executed, or it is not the program that was meant.',
    fix: 'Run the command that the message names by hand.',
  },
  PROCESS_TIMEOUT: {
    meaning: 'A program did not end in time and was stopped with all its children.',
    why: 'It waited for input, for a lock or for a network that does not answer.',
    fix: 'Run the command that the message names by hand.',
  },
  RELEASE_AS_NOT_GREATER: {
    meaning: 'A `Release-As` footer, or the input `release-as`, names a version that is not above the current one.',
    why: 'Versions only grow: nobody would get a release that stands below another. The footer is older than a release, or misspelt.',
    fix: 'Name a higher version in a newer commit, or take the commit out by `version.ignore.commits`.',
  },
  REPORT_UNREADABLE: {
    meaning: 'The file that `baseline` names is no report of this action.',
    why: 'It is no JSON, has another schema, or another action wrote it.',
    fix: 'Give a `report-file` of an earlier run of the same action.',
  },
  SHALLOW_HISTORY: {
    meaning: 'The clone does not reach back to the last release.',
    why: 'The action actions/checkout fetches one commit unless it is told otherwise. Without the others nobody can say what is released; a guess would release a version again.',
    fix: 'Check out with `fetch-depth: 0`.',
  },
  TAGS_MISSING: {
    meaning: 'The history has a release commit, and the clone has no tag of a release.',
    why: 'The clone was made without tags, so that the last release looks like none.',
    fix: 'Check out with `fetch-depth: 0`, which brings the tags.',
  },
  TAG_EXISTS: {
    meaning: 'The tag of the next version exists already, on another commit.',
    why: 'Another branch released this version, or a tag was set by hand. Tags are never moved.',
    fix: 'Remove the tag if it is wrong, or ask for another version by a footer `Release-As`.',
  },
  UNCOMMITTED_CHANGES: {
    meaning: 'A file that a release would write has changes that are not committed.',
    why: 'A step before has changed it, or somebody works in this folder. The release would sweep the change into its commit, or lose it.',
    fix: 'Commit the changes or discard them. Nothing was written.',
  },
  UNKNOWN_PACKAGE: {
    meaning: 'A filter or a group names a package that does not exist.',
    why: 'A misspelt name would silently leave the package out.',
    fix: 'The message names the nearest package that exists.',
  },
  VERSION_NOT_GREATER: {
    meaning: 'The next version would not be above the last one.',
    why: 'A clock is behind the last CalVer tag, or a number of the version is at its limit.',
    fix: 'Correct the clock or `as-of`, or remove the tag that is wrong.',
  },
  WORKFLOW_INVALID: {
    meaning: 'A workflow or an action file is one that GitHub would refuse.',
    why: 'GitHub’s own parser, or a rule that GitHub checks before a run starts, found a mistake: a key or context that the place does not allow, a job that needs an unknown one, a called workflow that asks for more permissions than it is given.',
    fix: 'The message names the file, the line and what GitHub says. Correct that line.',
  },
  WORKFLOW_UNSUPPORTED: {
    meaning: 'A workflow or an action file uses something that the local runner does not emulate.',
    why: 'The local runner emulates what the files of this repository use, and refuses the rest by name, so that no run looks better here than on GitHub.',
    fix: 'Remove what the message names, or run the workflow on GitHub.',
  },
} as const satisfies Record<string, ErrorDoc>;

export type ErrorCode = keyof typeof ERROR_CODES;
