/** What all checks of this repository share: the repository as a value, and what a rule reports about it. */
export {
  type Entry,
  entriesBelow,
  entriesOf,
  entryAt,
  itemsOf,
  type Located,
  type LocatedDocument,
  nodesBelow,
  parseLocated,
  textOf,
  valueAt,
} from './located.ts';
export { type Planted, plantedCases, reportedOn, unproven } from './planted.ts';
export { REPOSITORY_ROOT, readTree } from './read-tree.ts';
export { lineAt, once, positionsOf, type Tree, type TreeFile, treeOf } from './tree.ts';
export { formatViolations, type Rule, type RuleSet, type Violation } from './violation.ts';
