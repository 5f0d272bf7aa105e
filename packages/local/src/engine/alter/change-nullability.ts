import type { Column } from '../../catalog/object/column.ts'
import type { Table } from '../../catalog/object/relation.ts'
import { hasNulls } from '../../errors/column-failures.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { alterStorage } from '../../storage/alter-storage.ts'
import { presentTable } from '../../storage/stored.ts'
import { quoted } from '../../translate/emitted.ts'
import { storedName } from '../../translate/stored-name.ts'
import type { Execution } from '../execution.ts'

/** SET NOT NULL, DROP NOT NULL. */
export async function changeNullability(
  execution: Execution,
  table: Table,
  column: Column,
  nullable: boolean,
): Promise<void> {
  if (column.nullable === nullable) return
  const isKey = table.keys.some((each) => each.kind === 'primary' && each.columns.includes(column.name))
  if (nullable && isKey)
    throw invalidStatement(`Cannot drop NOT NULL of column '${column.name}': it is part of the primary key.`)
  const { session, signal } = execution
  const name = quoted(storedName(column))
  const text = `SELECT 1 FROM ${presentTable(table)} WHERE ${name} IS NULL LIMIT 1`
  const nulls = nullable ? [] : await session.duck.run(text, [], signal, (result) => result.getRows())
  if (nulls.length > 0) throw hasNulls(column.name)
  await alterStorage(execution, table, `ALTER COLUMN ${name} ${nullable ? 'DROP' : 'SET'} NOT NULL`, null)
  column.nullable = nullable
}
