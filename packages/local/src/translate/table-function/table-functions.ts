import { flatten } from './flatten.ts'
import { generator } from './generator.ts'
import { splitToTable, strtokSplitToTable } from './split-to-table.ts'
import type { TableFunctionRule } from './table-function-rule.ts'

/** Table functions whose rows come from their arguments, by upper-case name. */
export const tableFunctions: Readonly<Record<string, TableFunctionRule>> = {
  FLATTEN: flatten,
  GENERATOR: generator,
  SPLIT_TO_TABLE: splitToTable,
  STRTOK_SPLIT_TO_TABLE: strtokSplitToTable,
}
