/** Unsafe workflow files, each with controls that come near and are allowed. */
import type { Planted } from '../repository/index.ts';

const CI = '.github/workflows/ci.yml';
const SHA = '0123456789abcdef0123456789abcdef01234567';
const SHA256 = SHA.repeat(2).slice(0, 64);

/** A workflow whose one job, from line 4, has these lines. */
const job = (...lines: readonly string[]): string =>
  ['name: CI', 'on: push', 'jobs:', '  a:', ...lines.map((line) => `    ${line}`)].join('\n');
/** A composite action whose steps, from line 5, are these lines. */
const composite = (...lines: readonly string[]): string =>
  ['name: A', 'runs:', '  using: composite', '  steps:', ...lines.map((line) => `    ${line}`)].join('\n');

export const PLANTED_SAFETY: readonly Planted[] = [
  {
    rule: 'script-expression',
    what: 'an expression in a shell script or in a script of github-script, on its own line,',
    files: {
      [CI]: job(
        'steps:',
        '  - run: echo ${{ github.ref }}',
        '  - run: |',
        '      echo start',
        '      echo "${{ inputs.a }}" "${{ inputs.b }}"',
        '  - with:',
        "      script: core.info('${{ github.head_ref }}')",
      ),
      'actions/x/action.yml': composite('- run: >-', '    echo', '    ${{ inputs.a }}'),
    },
    at: [`${CI}:6`, `${CI}:9`, `${CI}:9`, `${CI}:11`, 'actions/x/action.yml:7'],
  },
  {
    rule: 'script-expression',
    what: 'an expression in the environment, in a condition, in `defaults.run` and in a comment',
    files: {
      [CI]: job(
        'defaults:',
        '  run:',
        '    working-directory: ${{ inputs.folder }}',
        'steps:',
        '  - if: ${{ github.ref }}',
        '    env:',
        '      REF: ${{ github.ref }}',
        '    # ${{ github.ref }}',
        '    run: echo "$REF" "${REF}" $(( 1 + 1 )) # ${{ github.ref }}',
      ),
    },
    at: [],
  },
  {
    rule: 'unpinned-uses',
    what: 'a tag, a short commit, a pin without its version, a bare `$/`, and an image without a digest,',
    files: {
      [CI]: job(
        'steps:',
        '  - uses: actions/checkout@v5',
        `  - uses: actions/checkout@${SHA.slice(0, 12)} # v5.0.0`,
        `  - uses: actions/checkout@${SHA}`,
        `  - uses: actions/checkout@${SHA} # v5`,
        '  - uses: $/',
        '  - uses: $/actions/x@v1',
        '  - uses: docker://alpine:3.20',
        `  - uses: \${{ inputs.action }}@${SHA} # v1.0.0`,
      ),
      '.github/workflows/call.yml': job('uses: octo/repo/.github/workflows/x.yml@main'),
      'action.yml': composite('- uses: octo/action@main'),
    },
    at: [...[6, 7, 8, 9, 10, 11, 12, 13].map((line) => `${CI}:${line}`), '.github/workflows/call.yml:5', 'action.yml:5'],
  },
  {
    rule: 'unpinned-uses',
    what: 'a commit with its version, ourselves, and an image by digest',
    files: {
      [CI]: job(
        'steps:',
        `  - uses: actions/checkout@${SHA} # v5.0.0`,
        `  - uses: 'octo/repo/sub/folder@${SHA}'  # v1.2.3, the last one`,
        '  - uses: $/actions/verify-lockfile',
        `  - uses: docker://alpine@sha256:${SHA256}`,
        '  # uses: actions/checkout@v5',
        '  - run: "uses: actions/checkout@v5"',
      ),
      '.github/workflows/call.yml': job('uses: $/.github/workflows/x.yml'),
    },
    at: [],
  },
  {
    rule: 'local-uses',
    what: '`./` and `../`, in a workflow and in an action,',
    files: { [CI]: job('steps:', '  - uses: ./actions/x', '  - uses: ./'), 'actions/x/action.yml': composite('- uses: ../y') },
    at: [`${CI}:6`, `${CI}:7`, 'actions/x/action.yml:5'],
  },
  {
    rule: 'local-uses',
    what: '`$/`, and a path that is no `uses:`',
    files: { [CI]: job('steps:', '  - uses: $/actions/x', '    with:', '      path: ./x', '  - run: ./script.sh') },
    at: [],
  },
  {
    rule: 'forbidden-trigger',
    what: 'pull_request_target and workflow_run in each form of `on:`',
    files: {
      [CI]: 'on: pull_request_target',
      '.github/workflows/list.yml': 'on:\n  - push\n  - workflow_run',
      '.github/workflows/map.yml': 'on:\n  push:\n  pull_request_target:\n    types: [opened]',
    },
    at: [`${CI}:1`, '.github/workflows/list.yml:3', '.github/workflows/map.yml:3'],
  },
  {
    rule: 'forbidden-trigger',
    what: 'pull_request, and workflow_run in the one file that moves bytes',
    files: {
      [CI]: 'on: [push, pull_request]\nenv:\n  pull_request_target: x',
      '.github/workflows/commit-dist.yml': 'on:\n  workflow_run:\n    workflows: [CI]',
    },
    at: [],
  },
  {
    rule: 'persist-credentials',
    what: 'a checkout that says nothing, or the wrong thing,',
    files: {
      [CI]: job(
        'steps:',
        `  - uses: actions/checkout@${SHA} # v5.0.0`,
        `  - uses: actions/checkout@${SHA} # v5.0.0`,
        '    with:',
        '      persist-credentials: true',
      ),
    },
    at: [`${CI}:6`, `${CI}:7`],
  },
  {
    rule: 'persist-credentials',
    what: 'a checkout that keeps nothing, and another action',
    files: {
      [CI]: job(
        'steps:',
        `  - uses: actions/checkout@${SHA} # v5.0.0`,
        '    with: { persist-credentials: false }',
        `  - uses: octo/checkout@${SHA} # v5.0.0`,
        `  - uses: actions/checkout@${SHA} # v5.0.0`,
        "    with: { persist-credentials: 'false' }",
      ),
    },
    at: [],
  },
  {
    rule: 'cache-restore',
    what: 'a cache in a job that may publish',
    files: {
      [CI]: job(
        'permissions:',
        '  packages: write',
        'steps:',
        `  - uses: actions/cache@${SHA} # v4.0.0`,
        `  - uses: actions/cache/restore@${SHA} # v4.0.0`,
        `  - uses: actions/setup-node@${SHA} # v5.0.0`,
        '    with:',
        '      cache: npm',
      ),
    },
    at: [`${CI}:8`, `${CI}:9`, `${CI}:10`],
  },
  {
    rule: 'cache-restore',
    what: 'a cache in a job that only reads or reports, and a setup without a cache in one that publishes',
    files: {
      [CI]: job('permissions:', '  contents: read', '  security-events: write', 'steps:', `  - uses: actions/cache@${SHA} # v4.0.0`),
      '.github/workflows/release.yml': job(
        'permissions:',
        '  contents: write',
        'steps:',
        `  - uses: actions/setup-node@${SHA} # v5.0.0`,
        `  - uses: actions/cache/save@${SHA} # v4.0.0`,
      ),
    },
    at: [],
  },
  {
    rule: 'env-file',
    what: 'a script that writes the environment or the PATH',
    files: {
      [CI]: job(
        'steps:',
        '  - run: |',
        '      echo start',
        '      echo "A=b" >> "$GITHUB_ENV"',
        '      echo /bin >> $GITHUB_PATH',
        '  - run: echo "::set-env name=A::b"',
        '  - with:',
        "      script: core.exportVariable('A', 'b')",
      ),
    },
    at: [`${CI}:8`, `${CI}:9`, `${CI}:10`, `${CI}:12`],
  },
  {
    rule: 'env-file',
    what: 'an output, and a name that only begins like the file’s',
    files: {
      [CI]: job('steps:', '  - run: echo "a=b" >> "$GITHUB_OUTPUT"; echo "$GITHUB_ENVIRONMENT"', '    env:', '      FILE: GITHUB_ENV'),
    },
    at: [],
  },
  {
    rule: 'secrets-inherit',
    what: 'every secret for a called workflow',
    files: { [CI]: job('uses: $/.github/workflows/x.yml', 'secrets: inherit') },
    at: [`${CI}:6`],
  },
  {
    rule: 'secrets-inherit',
    what: 'one secret by its name',
    files: { [CI]: job('uses: $/.github/workflows/x.yml', 'secrets:', '  token: ${{ secrets.inherit }}') },
    at: [],
  },
];
