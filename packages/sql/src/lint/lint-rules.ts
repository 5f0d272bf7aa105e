import type { LintRule } from './lint-rule.ts'
import { crossJoin } from './rules/cross-join.ts'
import { deadBranch } from './rules/dead-branch.ts'
import { distinctGroups } from './rules/distinct-groups.ts'
import { filteredOuterJoin } from './rules/filtered-outer-join.ts'
import { lostOrder } from './rules/lost-order.ts'
import { naturalJoin } from './rules/natural-join.ts'
import { notInNull } from './rules/not-in-null.ts'
import { nullComparison } from './rules/null-comparison.ts'
import { outputNames } from './rules/output-names.ts'
import { repeatedName } from './rules/repeated-name.ts'
import { rowsOfAll } from './rules/rows-of-all.ts'
import { secretInText } from './rules/secret-in-text.ts'
import { starInDefinition } from './rules/star-in-definition.ts'
import { unqualifiedColumn } from './rules/unqualified-column.ts'
import { unusedCommonTable } from './rules/unused-common-table.ts'
import { wrongArguments } from './rules/wrong-arguments.ts'

/** All rules of {@link lintSql}. */
export const lintRules: readonly LintRule[] = [
  crossJoin,
  deadBranch,
  distinctGroups,
  filteredOuterJoin,
  lostOrder,
  naturalJoin,
  notInNull,
  nullComparison,
  outputNames,
  repeatedName,
  rowsOfAll,
  secretInText,
  starInDefinition,
  unqualifiedColumn,
  unusedCommonTable,
  wrongArguments,
]
