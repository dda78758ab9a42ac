/** The contract of verify-lockfile: action.yml, the README's tables and the values below all come from this description. */
import { LOCKCHECK_RULES } from '@artifact-actions/core/lockcheck';
import { type ActionDescription, COMMON_INPUTS, COMMON_OUTPUTS, choice, list, mode, text } from '@artifact-actions/core/runner';

const inputs = {
  mode: mode({
    action: 'verify-lockfile',
    description:
      'Always `check`: there is nothing else to do. The input exists so that the composite action can hand its `verify-lockfile` on, and a mistyped one is an error.',
    words: ['check'],
    default: 'check',
  }),
  lockfiles: list({
    description:
      'Lockfiles to check: paths or globs, one a line, relative to `working-directory`; `!` in front excludes. Without it, every lockfile that git tracks.',
  }),
  base: text({
    description:
      'Git ref or SHA to compare with. Without it: for a pull request its merge base, for a merge group its base, for a push the commit before it where that is an ancestor; otherwise nothing is compared.',
  }),
  'lockfile-policy': text({
    description: 'Inline YAML with the content of the policy file’s `lockfile:` key, which it replaces as a whole.',
  }),
  baseline: text({ description: 'JSON report of an earlier run: findings that it has become notices.' }),
  online: choice({
    description: 'Which entries to ask registries about. This version asks nobody, so `off` is the only value.',
    words: ['off'],
    default: 'off',
  }),
  ...COMMON_INPUTS,
} as const;

export const description: ActionDescription<typeof inputs> = {
  name: 'verify-lockfile',
  title: 'Verify lockfile',
  description: 'Stops dependency confusion and tampered lockfiles, on the exact line.',
  icon: 'lock',
  color: 'blue',
  inputs,
  outputs: {
    lockfiles: 'Number of lockfiles that were checked.',
    entries: 'Number of entries in them.',
    changed: 'Number of entries that were added, removed or updated since the base.',
    ...COMMON_OUTPUTS,
  },
  permissions: { 'contents: read': 'To check out, and to read the base commit through the API where the clone does not have it.' },
  rules: LOCKCHECK_RULES,
};
