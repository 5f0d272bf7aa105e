import { parseIdentifier } from '@mesh/core'
import type { ResolvedCompareOptions } from './compare-options.ts'
import type { ComparedColumn } from './compared-column.ts'
import type { ComparedRow, RowDifferences } from './diff-rows.ts'
import { sameValue } from './same-value.ts'
import type { ChangedRow, DifferingRow, TableComparison } from './table-comparison.ts'

/** Counts differing rows, and keeps the first of them as they may be shown. */
export interface DifferenceList {
  readonly differences: Pick<TableComparison, 'counts' | 'missing' | 'extra' | 'changed'>
  add(found: RowDifferences): void
}

/** An empty list for rows of these columns. */
export function createDifferenceList(
  columns: readonly ComparedColumn[],
  key: readonly ComparedColumn[],
  { limit, masked }: Pick<ResolvedCompareOptions, 'limit' | 'masked'>,
): DifferenceList {
  const hidden = new Set(masked.map((name) => parseIdentifier(name).toUpperCase()))
  const shown = ({ name }: ComparedColumn, value: unknown): unknown =>
    value !== null && hidden.has(name.toUpperCase()) ? '***' : value
  const positions = key.map((column) => columns.indexOf(column))
  const keyOf = (row: ComparedRow): readonly unknown[] =>
    positions.map((at, index) => {
      const column = key[index]
      return column === undefined ? undefined : shown(column, row[at])
    })
  const counts = { missing: 0, extra: 0, changed: 0 }
  const missing: DifferingRow[] = []
  const extra: DifferingRow[] = []
  const changed: ChangedRow[] = []
  return {
    get differences() {
      return { counts, missing, extra, changed }
    },
    add: (found) => {
      counts.missing += found.missing.length
      counts.extra += found.extra.length
      counts.changed += found.changed.length
      for (const row of found.missing.slice(0, limit - missing.length)) missing.push({ key: keyOf(row) })
      for (const row of found.extra.slice(0, limit - extra.length)) extra.push({ key: keyOf(row) })
      for (const [left, right] of found.changed.slice(0, limit - changed.length))
        changed.push({ key: keyOf(left), columns: changesOf(left, right) })
    },
  }

  function changesOf(left: ComparedRow, right: ComparedRow): ChangedRow['columns'] {
    return columns.flatMap((column, index) => {
      const [one, other] = [left[index], right[index]]
      return sameValue(column, one, other)
        ? []
        : [{ name: column.name, left: shown(column, one), right: shown(column, other) }]
    })
  }
}
