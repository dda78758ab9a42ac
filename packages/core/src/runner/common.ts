/** The inputs and outputs that all actions share. Spec: contract.md section 1. */
import { DEFAULT_CONFIG } from '../config/index.ts';
import { FAIL_ON } from '../report/index.ts';
import { choice, flag, secret, text } from './description.ts';

export const COMMON_INPUTS = {
  'working-directory': text({
    description: 'Folder to work in, relative to the workspace. Leaving the workspace, also through a link, is an error.',
    default: '.',
  }),
  config: text({
    description:
      'The policy file, relative to the top of the git repository, or `OWNER/REPO/path@ref`, which is read through the API. The default file may be absent; one that is named here may not.',
    default: DEFAULT_CONFIG,
  }),
  'fail-on': choice({
    description: 'Which findings fail the step: `error`, `warning` (those too) or `never`. An operational error always fails it.',
    words: FAIL_ON,
    default: 'error',
  }),
  'report-file': text({
    description:
      'Where the JSON report goes, in the workspace or under RUNNER_TEMP. It is written in any case: without this input, under RUNNER_TEMP.',
  }),
  'sarif-file': text({
    description: 'Where a SARIF 2.1.0 file of the findings goes, for code scanning. Without this input, none is written.',
  }),
  summary: flag({ description: 'Write the job summary.', default: true }),
  token: secret({ description: 'Token for GitHub’s API.', default: '${{ github.token }}' }),
} as const;

export const COMMON_OUTPUTS = {
  conclusion: '`success`, `findings` (at least one error or warning) or `error` (the action could not do its work).',
  errors: 'Number of findings that are errors.',
  warnings: 'Number of findings that are warnings.',
  'report-file': 'Absolute path of the JSON report.',
  json: 'The `plan` of the report as one line of JSON, at most 256 KiB: beyond that the last list items are left out and `"truncated": true` says so.',
} as const;
