/** The workflows of the sample, as a user writes them: they call this repository at one commit. Pure. */
import { OWN } from '../../run/play.ts';

export const CI = '.github/workflows/ci.yml';
export const RELEASE = '.github/workflows/release.yml';

const PIN = `${OWN.sha} # v1.0.0`;

const CI_TEXT = `name: CI
on:
  push:
    branches: [main]
  pull_request:
  merge_group:
permissions: {}
jobs:
  artifacts:
    name: Artifacts
    permissions:
      contents: read
    uses: ${OWN.repository}/.github/workflows/check.yml@${PIN}
`;

const RELEASE_TEXT = `name: Release
on:
  workflow_dispatch:
permissions: {}
jobs:
  release:
    name: Release
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          fetch-depth: 0
          persist-credentials: false
      - name: Verify and version
        uses: ${OWN.repository}@${PIN}
        with:
          version-bump: write
      - name: Show what was written
        run: git show --stat --format='%h %s%n%D%n' HEAD
        shell: bash
`;

export const WORKFLOWS = { [CI]: CI_TEXT, [RELEASE]: RELEASE_TEXT } as const;
