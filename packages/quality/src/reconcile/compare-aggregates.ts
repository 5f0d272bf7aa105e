import type { ComparedColumn } from './compared-column.ts'
import type { Totals } from './read-totals.ts'
import { sameValue } from './same-value.ts'
import type { AggregateDifference } from './table-comparison.ts'

/** Numbers over whole columns that are not the same on both sides; extremes within the tolerance of their column are. */
export function compareAggregates(
  columns: readonly ComparedColumn[],
  left: Totals,
  right: Totals,
): readonly AggregateDifference[] {
  return columns.flatMap((column, index) => {
    const [here, there] = [left.columns[index], right.columns[index]]
    return (['nonNull', 'minimum', 'maximum'] as const).flatMap((aggregate) => {
      const [one, other] = [here?.[aggregate], there?.[aggregate]]
      const same = aggregate === 'nonNull' ? one === other : sameValue(column, one ?? null, other ?? null)
      return same ? [] : [{ column: column.name, aggregate, left: one, right: other }]
    })
  })
}
