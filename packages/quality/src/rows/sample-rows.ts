import type { Check } from '../check/check.ts'
import { metricDefinition } from '../metric/definitions.ts'
import type { RowSamples } from '../run/check-result.ts'
import type { Cell } from './cell/cell.ts'
import { compareCells } from './cell/compare-cells.ts'
import { rowValue } from './cell/row-value.ts'
import { countKeys } from './count-keys.ts'
import type { RowSet } from './table/row-set.ts'

/**
 * Some of what breaks a check, by the columns that may be shown and in their order: broken rows, or repeated keys with their
 * number, the most frequent first. Nothing where no row breaks it.
 */
export function sampleRows(check: Check, rows: RowSet, limit: number): RowSamples | undefined {
  const { metric, sample } = check
  const { columns: columnsOf, breaks, repeats } = metricDefinition(metric)
  if (repeats !== undefined) return sampleKeys(check, rows, repeats(metric), limit)
  const isBroken = breaks?.(metric, rows)
  const columns = sample.columns.length === 0 ? columnsOf(metric) : sample.columns
  if (isBroken === undefined || columns.length === 0) return undefined
  const shown = shownColumns(rows, columns, sample.masked)
  const broken = Array.from({ length: rows.count }, (_, row) => row).filter(isBroken)
  return {
    columns,
    rows: broken
      .sort((left, right) => inOrder(shown, left, right))
      .slice(0, limit)
      .map((row) => shown.map(({ show }) => show(row))),
    limit,
  }
}

function sampleKeys({ sample }: Check, rows: RowSet, columns: readonly string[], limit: number): RowSamples {
  const shown = shownColumns(rows, columns, sample.masked)
  const repeated = [...countKeys(rows, columns).values()].filter(({ count }) => count > 1)
  return {
    columns: [...columns, 'rows'],
    rows: repeated
      .sort((left, right) => right.count - left.count || inOrder(shown, left.first, right.first))
      .slice(0, limit)
      .map(({ first, count }) => [...shown.map(({ show }) => show(first)), count]),
    limit,
  }
}

interface ShownColumn {
  readonly show: (row: number) => unknown
  readonly compare: (left: number, right: number) => number
}

function shownColumns(
  rows: RowSet,
  columns: readonly string[],
  masked: readonly string[],
): readonly ShownColumn[] {
  return columns.map((column) => {
    const { type, cells } = rows.column(column)
    const spell = masked.includes(column) ? () => '***' : rowValue(type)
    const compare = compareCells(type)
    return {
      show: (row) => {
        const cell = cells[row] ?? null
        return cell === null ? null : spell(cell)
      },
      compare: (left, right) => compareNulls(cells[left] ?? null, cells[right] ?? null, compare),
    }
  })
}

function inOrder(columns: readonly ShownColumn[], left: number, right: number): number {
  for (const { compare } of columns) {
    const order = compare(left, right)
    if (order !== 0) return order
  }
  return 0
}

/** NULL comes last, as engines sort it. */
function compareNulls(
  left: Cell | null,
  right: Cell | null,
  compare: (left: Cell, right: Cell) => number,
): number {
  if (left === null) return right === null ? 0 : 1
  return right === null ? -1 : compare(left, right)
}
