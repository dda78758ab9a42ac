/** The architecture of this repository as rules that run. */
import type { RuleSet } from '../repository/index.ts';
import { cycles } from './rules/cycles.ts';
import { decidingIsolation } from './rules/deciding-isolation.ts';
import { decidingPorts } from './rules/deciding-ports.ts';
import { doorOnly } from './rules/door-only.ts';
import { fileLength } from './rules/file-length.ts';
import { importTable } from './rules/import-table.ts';
import { ioImports } from './rules/io-imports.ts';
import { ioPurity } from './rules/io-purity.ts';
import { mainLength } from './rules/main-length.ts';
import { noSuppressions } from './rules/no-suppressions.ts';
import { singleFile } from './rules/single-file.ts';
import { testsBeside } from './rules/tests-beside.ts';
import { typesOnly } from './rules/types-only.ts';

export const ARCHITECTURE_RULES: RuleSet = {
  cycles,
  'deciding-isolation': decidingIsolation,
  'deciding-ports': decidingPorts,
  'door-only': doorOnly,
  'file-length': fileLength,
  'import-table': importTable,
  'io-imports': ioImports,
  'io-purity': ioPurity,
  'main-length': mainLength,
  'no-suppressions': noSuppressions,
  'single-file': singleFile,
  'tests-beside': testsBeside,
  'types-only': typesOnly,
};
