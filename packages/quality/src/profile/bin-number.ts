import { type SqlFragment, sql } from '@mesh/sql'
import type { HistogramBin } from './profile.ts'
import type { ScannedColumn } from './scan-columns.ts'

/** Bars of a histogram. */
export const shownBins = 20

/** Ranges of equal width between the smallest and the largest number of a column. */
export interface Bins {
  readonly from: number
  readonly width: number
  readonly count: number
}

/** Bins for a column of numbers; nothing when it has no two different finite ones. */
export function binsOf({ minimum, maximum }: ScannedColumn, count: number): Bins | undefined {
  const [from, to] = [Number(minimum ?? Number.NaN), Number(maximum ?? Number.NaN)]
  const width = (to - from) / count
  return width > 0 && Number.isFinite(width) ? { from, width, count } : undefined
}

/** The number of the bin of a value: a whole number as a float. */
export function binNumber(value: SqlFragment, { from, width, count }: Bins): SqlFragment {
  const float = sql`CAST(${value} AS ${sql.type({ kind: 'number' })})`
  const number = sql`FLOOR((${float} - ${sql.literal(from)}) / ${sql.literal(width)})`
  const last = sql.literal(count - 1)
  return sql`CASE WHEN ${number} > ${last} THEN ${last} ELSE CAST(${number} AS ${sql.type({ kind: 'integer', precision: 9 })}) END`
}

/** Some bins put together to a few. */
export function histogramOf(bins: Bins, rows: readonly number[], most: number): readonly HistogramBin[] {
  const together = Math.ceil(bins.count / most)
  return Array.from({ length: Math.ceil(bins.count / together) }, (_, index) => ({
    from: bins.from + index * together * bins.width,
    to: bins.from + Math.min(bins.count, (index + 1) * together) * bins.width,
    rows: rows.slice(index * together, (index + 1) * together).reduce((sum, each) => sum + each, 0),
  }))
}
