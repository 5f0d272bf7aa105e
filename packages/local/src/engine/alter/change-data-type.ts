import type { LogicalType } from '@mesh/core'
import type { Column } from '../../catalog/object/column.ts'
import type { Table } from '../../catalog/object/relation.ts'
import { unchangeableType } from '../../errors/column-failures.ts'
import { alterStorage } from '../../storage/alter-storage.ts'
import { presentTable } from '../../storage/stored.ts'
import { quoted } from '../../translate/emitted.ts'
import { spellType } from '../../translate/spell-type.ts'
import { storageType } from '../../translate/storage-type.ts'
import { storedName } from '../../translate/stored-name.ts'
import type { Execution } from '../execution.ts'
import { invalidateViews } from '../relation/invalidate-views.ts'
import { reshaping } from './reshaping.ts'

/** The most that a text, or a number, can hold. */
const [longestText, mostDigits] = [16_777_216, 38]

/**
 * SET DATA TYPE: texts can only become longer; numbers can have more digits, or fewer that are enough for the values that are there.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-table-column
 */
export async function changeDataType(
  execution: Execution,
  table: Table,
  column: Column,
  to: LogicalType,
): Promise<void> {
  const from = column.type
  const refuse = (reason?: Parameters<typeof unchangeableType>[3]) =>
    unchangeableType(column.name, spellType(from), spellType(to), reason)
  if (spellType(from) === spellType(to)) return
  if (from.kind === 'string' && to.kind === 'string') {
    if ((to.maxLength ?? longestText) < (from.maxLength ?? longestText)) throw refuse('length')
    if (to.collation !== from.collation) throw refuse('collation')
    reshaping(execution, table)
    column.type = to
    invalidateViews(execution, table)
    return
  }
  const [before, after] = [digitsOf(from), digitsOf(to)]
  if (before === undefined || after === undefined) throw refuse()
  if (before.scale !== after.scale) throw refuse('scale')
  const place = `ALTER COLUMN ${quoted(storedName(column))} SET DATA TYPE ${storageType(to)}`
  reshaping(execution, table)
  // Rows of the past may have more digits than the new type.
  const widens = after.precision >= before.precision
  if (!widens && !(await fits(execution, table, column, after))) throw refuse('precision')
  await alterStorage(execution, table, place, widens ? place : null)
  column.type = to
  invalidateViews(execution, table)
}

function digitsOf(type: LogicalType): { readonly precision: number; readonly scale: number } | undefined {
  if (type.kind === 'integer') return { precision: type.precision ?? mostDigits, scale: 0 }
  if (type.kind !== 'number' || type.scale === undefined) return undefined
  return { precision: type.precision ?? mostDigits, scale: type.scale }
}

async function fits(
  { session, signal }: Execution,
  table: Table,
  column: Column,
  { precision, scale }: { readonly precision: number; readonly scale: number },
): Promise<boolean> {
  const bound = `CAST('1e${precision - scale}' AS DOUBLE)`
  const text = `SELECT 1 FROM ${presentTable(table)} WHERE abs(CAST(${quoted(storedName(column))} AS DOUBLE)) >= ${bound} LIMIT 1`
  return (await session.duck.run(text, [], signal, (result) => result.getRows())).length === 0
}
