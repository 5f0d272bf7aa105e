import type { Identifier } from '../tree/name/identifier.ts'
import type { TableReference } from '../tree/table/table-reference.ts'

/** Tables that stand beside each other in FROM, out of their joins. */
export const tablesOf = (from: readonly TableReference[]): readonly TableReference[] =>
  from.flatMap((each) =>
    each.kind === 'joinedTable' ? tablesOf([each.first, ...each.joins.map(({ table }) => table)]) : [each],
  )

/** What stands before the columns of a table: its alias, or the last part of its name. */
export function relationName(table: TableReference): Identifier | undefined {
  if (table.kind === 'joinedTable') return undefined
  if (table.alias !== undefined) return table.alias.name
  if (table.kind === 'tableName') return table.name.parts.at(-1)
  return 'table' in table ? relationName(table.table) : undefined
}
