import { derivedColumn, type OutputColumn, textLiteral, textType } from './emitted.ts'
import { spellConstant } from './spell-constant.ts'
import { storageType } from './storage-type.ts'

/** Rows of the control plane as a query of DuckDB's. */
export function spellRows(columns: readonly OutputColumn[], rows: readonly (readonly unknown[])[]): string {
  const typed = (row: readonly unknown[]) =>
    columns.map(({ type }, index) => spellConstant(spellValue(row[index]), type ?? textType))
  const names = columns.map((_, index) => derivedColumn(index)).join(', ')
  if (rows.length === 0) {
    const nothing = columns.map(
      ({ type }, index) =>
        `CAST(NULL AS ${type === null ? 'VARCHAR' : storageType(type)}) AS ${derivedColumn(index)}`,
    )
    return `SELECT ${nothing.join(', ')} WHERE FALSE`
  }
  return `SELECT * FROM (VALUES ${rows.map((row) => `(${typed(row).join(', ')})`).join(', ')}) AS v(${names})`
}

function spellValue(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  return typeof value === 'boolean' ? String(value).toUpperCase() : textLiteral(String(value))
}
