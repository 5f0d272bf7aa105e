import type { DropColumns } from '@mesh/sql'
import type { Table } from '../../catalog/object/relation.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { assertFreeOfPolicies } from '../../governance/policy-columns.ts'
import { alterStorage } from '../../storage/alter-storage.ts'
import { dropCounter } from '../../storage/counter.ts'
import { quoted } from '../../translate/emitted.ts'
import { storedName } from '../../translate/stored-name.ts'
import type { Execution } from '../execution.ts'
import { invalidateViews } from '../relation/invalidate-views.ts'
import { columnOf } from '../run-dml.ts'
import { reshaping } from './reshaping.ts'

/** DROP COLUMN. Its values stay for as long as the past of the table is kept. */
export async function dropColumns(execution: Execution, table: Table, action: DropColumns): Promise<void> {
  const gone = action.columns.flatMap((name) =>
    action.ifExists && !table.columns.some((each) => each.name === name.name) ? [] : [columnOf(table, name)],
  )
  if (gone.length === table.columns.length)
    throw invalidStatement(`Cannot drop all columns of table '${table.name}'.`)
  reshaping(execution, table)
  invalidateViews(execution, table)
  for (const column of new Set(gone)) {
    assertFreeOfPolicies(table, column.name)
    if (table.keys.some((each) => each.columns.includes(column.name)))
      throw invalidStatement(`Cannot drop column '${column.name}': it is part of a key.`)
    const place = `ALTER COLUMN ${quoted(storedName(column))} DROP`
    if (!column.nullable) await alterStorage(execution, table, `${place} NOT NULL`, null)
    if (column.default !== null) await alterStorage(execution, table, `${place} DEFAULT`, null)
    if (column.identity !== undefined) await dropCounter(execution, column.identity.counter)
    table.columns.splice(table.columns.indexOf(column), 1)
  }
}
