import { formatQualifiedName, type LogicalType, type QualifiedName } from '@mesh/core'
import { ambiguousColumn, noColumn, notARow, notRows, unreadableValue } from '../../errors.ts'
import type { Cell } from '../cell/cell.ts'
import { inferColumnType } from '../cell/infer-column-type.ts'
import { readCell } from '../cell/read-cell.ts'
import { typeText } from '../cell/type-text.ts'
import { foldKey } from './fold-key.ts'
import type { RowColumn } from './row-column.ts'
import { rowKeys } from './row-keys.ts'

/** A row as callers have it. */
export type Row = Readonly<Record<string, unknown>>

/** All rows of a table; columns are read when they are asked for, once. */
export interface BaseRows {
  readonly name: QualifiedName
  readonly count: number
  readonly columns: readonly string[]
  /** @throws QUALITY.NO_COLUMN, QUALITY.AMBIGUOUS_COLUMN, QUALITY.UNREADABLE_VALUE */
  column(name: string): RowColumn
}

/**
 * The rows of a table. A key in lower case is the column in upper case, as SQL folds names, unless a key is spelled exactly
 * like the column. Without a declared type a column has that of its values. `positions` says where rows stand among others.
 *
 * @throws QUALITY.NOT_ROWS, QUALITY.NOT_A_ROW
 */
export function baseRows(
  name: QualifiedName,
  rows: readonly unknown[],
  declared: ReadonlyMap<string, LogicalType>,
  positions?: readonly number[],
): BaseRows {
  const written = formatQualifiedName(name)
  if (!Array.isArray(rows)) throw notRows(written, kindOf(rows))
  rows.forEach((row, index) => {
    if (!isRow(row)) throw notARow(written, positions?.[index] ?? index, kindOf(row))
  })
  const known = rows as readonly Row[]
  const keys = rowKeys(known)
  const spellings = Map.groupBy(keys, foldKey)
  const columns = [...new Set([...declared.keys(), ...spellings.keys()])]
  const read = new Map<string, RowColumn>()

  const keyOf = (column: string): string | undefined => {
    const [candidate, ...others] = spellings.get(column) ?? []
    if (!keys.includes(column)) {
      if (others.length > 0) throw ambiguousColumn(column, written, spellings.get(column) ?? [])
      return candidate
    }
    // An exact key is the column, unless the rows do not agree on it.
    const rivals = (spellings.get(column) ?? []).filter((each) => each !== column)
    const torn =
      rivals.length > 0 && known.some((row) => !(column in row) && rivals.some((each) => each in row))
    if (torn) throw ambiguousColumn(column, written, [column, ...rivals])
    return column
  }
  return {
    name,
    count: rows.length,
    columns,
    column(column) {
      const found = read.get(column)
      if (found !== undefined) return found
      const key = keyOf(column)
      const type = declared.get(column)
      if (key === undefined && type === undefined && rows.length > 0) throw noColumn(column, written, columns)
      const values = readColumn(column, key, type, known, positions)
      read.set(column, values)
      return values
    },
  }
}

function isRow(value: unknown): value is Row {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array) &&
    !(value instanceof Date)
  )
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? `a ${value.constructor.name}` : `a ${typeof value}`
}

function readColumn(
  column: string,
  key: string | undefined,
  declared: LogicalType | undefined,
  rows: readonly Row[],
  positions?: readonly number[],
): RowColumn {
  if (key === undefined) return { type: declared ?? { kind: 'null' }, cells: rows.map(() => null) }
  const values = rows.map((row) => row[key])
  const type = declared ?? inferColumnType(values)
  if (type.kind === 'null') return { type, cells: values.map(() => null) }
  const read = readCell(type)
  const cells = values.map((value, row): Cell | null => {
    if (value === null || value === undefined) return null
    const cell = read(value)
    if (cell === undefined)
      throw unreadableValue(column, typeText(type), positions?.[row] ?? row, describe(value))
    return cell
  })
  return { type, cells }
}

const describe = (value: unknown): string =>
  typeof value === 'object' ? kindOf(value) : `a ${typeof value} of another form`
