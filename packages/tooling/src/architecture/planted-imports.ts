/** Faults in what files import, each with controls that come near and are allowed. */
import type { Planted } from '../repository/index.ts';

const CORE = 'packages/core/src';

export const PLANTED_IMPORTS: readonly Planted[] = [
  {
    rule: 'import-table',
    what: 'a neighbour that the table does not list, however it is imported,',
    files: {
      [`${CORE}/scheme/a.ts`]: [
        "import type { Digest } from '../oci/index.ts';",
        'export {',
        '  Digest,',
        "} from '../oci/index.ts';",
        "export const later = () => import('../oci/index.ts');",
        "export type Reader = import('../oci/index.ts').Reader;",
        "import '../oci/index.ts';",
        "import { type Manifest } from '@artifact-actions/core/oci';",
      ].join('\n'),
    },
    at: [1, 2, 5, 6, 7, 8].map((line) => `${CORE}/scheme/a.ts:${line}`),
  },
  {
    rule: 'import-table',
    what: 'a third-party package that the table does not grant to the folder',
    files: {
      [`${CORE}/oci/a.ts`]:
        "import { sha } from './b.ts';\nimport * as core from '@actions/core';\nimport semver from 'semver/functions/gt.js';",
    },
    at: [`${CORE}/oci/a.ts:2`, `${CORE}/oci/a.ts:3`],
  },
  {
    rule: 'import-table',
    what: 'a package that never ships',
    files: {
      [`${CORE}/oci/a.ts`]: "import { registry } from '@artifact-actions/testing/registry';",
      'actions/x/src/main.ts': "import '@artifact-actions/local-runner/run';\nimport '../../../packages/tooling/src/docs/main.ts';",
    },
    at: [`${CORE}/oci/a.ts:1`, 'actions/x/src/main.ts:1', 'actions/x/src/main.ts:2'],
  },
  {
    rule: 'import-table',
    what: 'a third-party package in an action',
    files: { 'actions/x/src/main.ts': "import { getInput } from '@actions/core';" },
    at: ['actions/x/src/main.ts:1'],
  },
  {
    rule: 'import-table',
    what: 'a folder without a row',
    files: { [`${CORE}/helpers/a.ts`]: '', [`${CORE}/helpers/b.ts`]: '', 'packages/extra/src/a.ts': '', [`${CORE}/loose.ts`]: '' },
    at: [`${CORE}/helpers/a.ts:1`, `${CORE}/loose.ts:1`, 'packages/extra/src/a.ts:1'],
  },
  {
    rule: 'import-table',
    what: 'a computed name',
    files: { [`${CORE}/oci/a.ts`]: 'export const load = (name: string) =>\n  import(`../${name}/index.ts`);' },
    at: [`${CORE}/oci/a.ts:2`],
  },
  {
    rule: 'import-table',
    what: 'what the table lists, what only looks like an import, and a test that takes what it needs',
    files: {
      [`${CORE}/npm/a.ts`]: [
        "import { parse } from '../scheme/index.ts';",
        "import { definitions } from '@npmcli/config/lib/definitions/index.js';",
        "import ids from 'spdx-license-ids';",
        "import { join } from 'node:path';",
        "import { b } from './deep/b.ts';",
        "// import '../oci/index.ts';",
        "export const text = \"import '../oci/index.ts'\" + `import '../oci/index.ts'`;",
        'export const pattern = /import "left-pad"/;',
      ].join('\n'),
      [`${CORE}/npm/a.test.ts`]: "import { registry } from '@artifact-actions/testing/registry';\nimport fc from 'fast-check';",
      'actions/x/src/main.ts': "import { runAction } from '@artifact-actions/core/runner';\nimport { readInputs } from './inputs.ts';",
      'packages/tooling/src/bundle/main.ts': "import ncc from '@vercel/ncc';\nimport '@artifact-actions/local-runner/run';",
    },
    at: [],
  },
  {
    rule: 'single-file',
    what: 'a second file that knows the package',
    files: {
      [`${CORE}/foundation/pattern.ts`]: "import { RE2JS } from 're2js';",
      [`${CORE}/foundation/yaml.ts`]: "import { parseDocument } from 'yaml';\n\nimport type { RE2JS } from 're2js';",
    },
    at: [`${CORE}/foundation/yaml.ts:3`],
  },
  {
    rule: 'single-file',
    what: 'one file that imports it twice, a test, and a package that the table grants to the whole folder',
    files: {
      [`${CORE}/foundation/yaml.ts`]: "import { parseDocument } from 'yaml';\nimport type { Document } from 'yaml';",
      [`${CORE}/foundation/yaml.test.ts`]: "import { stringify } from 'yaml';",
      [`${CORE}/config/a.ts`]: "import * as v from 'valibot';",
      [`${CORE}/config/b.ts`]: "import * as v from 'valibot';",
    },
    at: [],
  },
  {
    rule: 'door-only',
    what: 'a deep path, the own package name, and a relative path into another package',
    files: {
      [`${CORE}/oci/a.ts`]:
        "import { gunzip } from '../archive/gzip.ts';\nimport type { Instant } from '@artifact-actions/core/foundation';",
      [`${CORE}/oci/a.test.ts`]: "import { clock } from '../host/clock.io.ts';\nimport '../../../testing/src/registry/index.ts';",
      'actions/x/src/main.ts': "import '@artifact-actions/core/host/files.io.ts';\nimport '@artifact-actions/core';",
      'packages/tooling/src/docs/main.ts': "import '../../../core/src/foundation/index.ts';",
    },
    at: [
      `${CORE}/oci/a.ts:1`,
      `${CORE}/oci/a.ts:2`,
      `${CORE}/oci/a.test.ts:1`,
      `${CORE}/oci/a.test.ts:2`,
      'actions/x/src/main.ts:1',
      'actions/x/src/main.ts:2',
      'packages/tooling/src/docs/main.ts:1',
    ],
  },
  {
    rule: 'door-only',
    what: 'a door, a file of the own folder at any depth, and another action’s neighbour file',
    files: {
      [`${CORE}/lockfile/formats/npm.ts`]:
        "import { quote } from '../../foundation/index.ts';\nimport type { Lockfile } from '../model.ts';",
      'actions/x/src/main.ts': "import { open } from '@artifact-actions/core/oci';\nimport { inputs } from './inputs.ts';",
      'packages/tooling/src/docs/main.ts': "import { table } from '../architecture/table.ts';",
    },
    at: [],
  },
  {
    rule: 'io-imports',
    what: 'host, git or github as a value, and an own file that does I/O, in a file without `.io`',
    files: {
      [`${CORE}/retention/plan.ts`]: [
        "import { now } from '../host/index.ts';",
        "export { readTags } from '../git/index.ts';",
        "import { type Client } from '../github/index.ts';",
        "import { apply } from './apply.io.ts';",
      ].join('\n'),
      [`${CORE}/config/index.ts`]: "export { readFile } from '../host/index.ts';",
    },
    at: [`${CORE}/config/index.ts:1`, ...[1, 2, 3, 4].map((line) => `${CORE}/retention/plan.ts:${line}`)],
  },
  {
    rule: 'io-imports',
    what: 'a type, a file that says `.io`, a door, a test and an action',
    files: {
      [`${CORE}/retention/plan.ts`]: "import type { Clock } from '../host/index.ts';\nexport type { Receipt } from './apply.io.ts';",
      [`${CORE}/retention/apply.io.ts`]: "import { http } from '../host/index.ts';",
      [`${CORE}/retention/index.ts`]: "export { apply } from './apply.io.ts';",
      [`${CORE}/retention/apply.test.ts`]: "import { http } from '../host/index.ts';",
      'actions/x/src/main.ts': "import { http } from '@artifact-actions/core/host';",
    },
    at: [],
  },
  {
    rule: 'deciding-isolation',
    what: 'one deciding folder that knows another, even by type,',
    files: {
      [`${CORE}/attest/plan.ts`]: "import { quote } from '../foundation/index.ts';\nimport type { Component } from '../sbom/index.ts';",
    },
    at: [`${CORE}/attest/plan.ts:2`],
  },
  {
    rule: 'deciding-isolation',
    what: 'publish that reads sbom, a standard, and the own folder',
    files: {
      [`${CORE}/publish/plan.ts`]:
        "import { inventory } from '../sbom/index.ts';\nimport { rules } from './rules/index.ts';\nimport { digest } from '../oci/index.ts';",
    },
    at: [],
  },
  {
    rule: 'types-only',
    what: 'a value of a deciding folder in report',
    files: {
      [`${CORE}/report/markdown.ts`]:
        "import type { Plan } from '../version/index.ts';\nimport { type Verdict } from '../retention/index.ts';",
    },
    at: [`${CORE}/report/markdown.ts:2`],
  },
  {
    rule: 'types-only',
    what: 'a type of a deciding folder and a value of the ground',
    files: {
      [`${CORE}/report/markdown.ts`]: "import type { Plan } from '../version/index.ts';\nimport { quote } from '../foundation/index.ts';",
    },
    at: [],
  },
  {
    rule: 'cycles',
    what: 'a circle of three through a door, once, and a file that imports itself',
    files: {
      [`${CORE}/oci/a.ts`]: "import { x } from './leaf.ts';\nimport { b } from './b.ts';",
      [`${CORE}/oci/b.ts`]: "import { archive } from '../archive/index.ts';",
      [`${CORE}/archive/index.ts`]: "export type { A } from '../oci/a.ts';",
      [`${CORE}/oci/leaf.ts`]: '',
      'packages/tooling/src/docs/main.ts': "import type { Main } from './main.ts';",
    },
    at: [`${CORE}/archive/index.ts:1`, 'packages/tooling/src/docs/main.ts:1'],
  },
  {
    rule: 'cycles',
    what: 'a diamond',
    files: {
      [`${CORE}/oci/a.ts`]: "import './b.ts';\nimport './c.ts';",
      [`${CORE}/oci/b.ts`]: "import './d.ts';",
      [`${CORE}/oci/c.ts`]: "import './d.ts';",
      [`${CORE}/oci/d.ts`]: "import 'node:path';",
    },
    at: [],
  },
];
