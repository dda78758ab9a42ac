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
  BASE_UNAVAILABLE: {
    meaning: 'The commit to compare with could not be read.',
    why: 'The checkout is shallow and GitHub’s API did not hand the commit out either, or the `base` input names no commit. The policy of the head never takes the place of the base’s, so nothing was judged.',
    fix: 'Check out with `fetch-depth: 0`, or grant `contents: read` to the token, or give `base` a ref that the clone has.',
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
  REPORT_UNREADABLE: {
    meaning: 'The file that `baseline` names is no report of this action.',
    why: 'It is no JSON, has another schema, or another action wrote it.',
    fix: 'Give a `report-file` of an earlier run of the same action.',
  },
} as const satisfies Record<string, ErrorDoc>;

export type ErrorCode = keyof typeof ERROR_CODES;
