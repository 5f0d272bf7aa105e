import type { Check } from '../check/check.ts'
import { metricDefinition } from '../metric/definitions.ts'
import type { RowSamples } from '../run/check-result.ts'
import type { Cell } from './cell/cell.ts'
import { compareCells } from './cell/compare-cells.ts'
import { rowValue } from './cell/row-value.ts'
import type { RowSet } from './table/row-set.ts'

/** Some broken rows of a check, by the columns that may be shown, in their order; nothing where no single row is broken. */
export function sampleRows(check: Check, rows: RowSet, limit: number): RowSamples | undefined {
  const { metric, sample } = check
  const definition = metricDefinition(metric)
  const breaks = definition.breaks?.(metric, rows)
  if (breaks === undefined) return undefined
  const columns = sample.columns.length === 0 ? definition.columns(metric) : sample.columns
  if (columns.length === 0) return undefined
  const shown = columns.map((column) => {
    const { type, cells } = rows.column(column)
    const spell = sample.masked.includes(column) ? () => '***' : rowValue(type)
    return { cells, spell, compare: compareCells(type) }
  })
  const broken = Array.from({ length: rows.count }, (_, row) => row).filter(breaks)
  const ordered = broken.sort((left, right) => {
    for (const { cells, compare } of shown) {
      const order = compareNulls(cells[left] ?? null, cells[right] ?? null, compare)
      if (order !== 0) return order
    }
    return 0
  })
  return {
    columns,
    rows: ordered.slice(0, limit).map((row) =>
      shown.map(({ cells, spell }) => {
        const cell = cells[row] ?? null
        return cell === null ? null : spell(cell)
      }),
    ),
    limit,
  }
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
