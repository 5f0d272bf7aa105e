import type { DataRow } from '../dataset/dataset.ts'
import { sameCell } from './same-cell.ts'
import type { ChangedCell, TableDiff } from './table-diff.ts'

/** How tables are compared. */
export interface TableMatchOptions {
  /** Columns that identify a row. @defaultValue rows are compared as wholes, in any order */
  readonly key?: string | readonly string[]
  /** Columns that are not compared. @defaultValue none */
  readonly ignore?: readonly string[]
  /** How far numbers may differ. @defaultValue 0 */
  readonly tolerance?: number
}

/**
 * Compares rows with those expected, by key, in any order. Columns are the same when they differ in case alone; a column that
 * expected rows do not have is not compared.
 */
export function diffRows(
  actual: readonly DataRow[],
  expected: readonly DataRow[],
  { key = [], ignore = [], tolerance = 0 }: TableMatchOptions = {},
): TableDiff {
  const keys = typeof key === 'string' ? [key] : key
  const ignored = new Set(ignore.map(fold))
  const columns = [
    ...new Map(expected.flatMap((row) => Object.keys(row)).map((name) => [fold(name), name])).values(),
  ].filter((name) => !ignored.has(fold(name)))
  const compare = (found: DataRow, wanted: DataRow): readonly ChangedCell[] =>
    columns.flatMap((column) => {
      const [left, right] = [cell(found, column), cell(wanted, column)]
      return sameCell(left, right, tolerance) ? [] : [{ column, expected: right, actual: left }]
    })
  const shared = keys.length > 0 ? keys : tolerance > 0 ? [] : columns
  const rest = new Map<string, DataRow[]>()
  for (const row of actual) {
    const text = keyText(row, shared)
    rest.set(text, [...(rest.get(text) ?? []), row])
  }
  const missing: DataRow[] = []
  const changed: { readonly key: readonly unknown[]; readonly cells: readonly ChangedCell[] }[] = []
  for (const wanted of expected) {
    const alike = rest.get(keyText(wanted, shared)) ?? []
    const same = alike.findIndex((row) => compare(row, wanted).length === 0)
    const index = same >= 0 || keys.length === 0 ? same : alike.length - 1
    const [found] = index < 0 ? [] : alike.splice(index, 1)
    if (found === undefined) missing.push(wanted)
    else if (same < 0)
      changed.push({ key: keys.map((name) => cell(wanted, name)), cells: compare(found, wanted) })
  }
  return { kind: 'tableDiff', key: keys, missing, extra: [...rest.values()].flat(), changed }
}

const fold = (name: string): string => name.toUpperCase()

function cell(row: DataRow, column: string): unknown {
  if (Object.hasOwn(row, column)) return row[column]
  const key = Object.keys(row).find((name) => fold(name) === fold(column))
  return key === undefined ? undefined : row[key]
}

const keyText = (row: DataRow, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => spell(cell(row, column))))

/** Equal for cells that are the same. */
function spell(value: unknown): unknown {
  if (value == null) return null
  if (typeof value === 'number' || typeof value === 'bigint') return ['n', String(value === 0 ? 0 : value)]
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(spell)
  if (typeof value !== 'object') return value
  return Object.entries(value)
    .map(([name, each]) => [name, spell(each)])
    .sort(([left], [right]) => (String(left) < String(right) ? -1 : 1))
}
