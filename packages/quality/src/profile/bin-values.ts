import { type SqlFragment, sql } from '@mesh/sql'
import { readNumber } from '../metric/read-number.ts'
import { type Bins, binNumber, binsOf, histogramOf, shownBins } from './bin-number.ts'
import type { HistogramBin, Quantile } from './profile.ts'
import type { ProfileReader } from './profile-reader.ts'
import { quantilePoints } from './quantile-points.ts'
import type { ScannedColumn } from './scan-columns.ts'

/** What counting ranges of a column tells. */
export interface BinnedColumn {
  readonly histogram: readonly HistogramBin[]
  /** Upper ends of ranges. */
  readonly quantiles: readonly Quantile[]
}

const manyBins = 1_000

/** Counts how many numbers of columns lie in each of 1,000 ranges, in one statement. */
export async function binValues(
  reader: ProfileReader,
  columns: readonly ScannedColumn[],
  rows: SqlFragment,
): Promise<ReadonlyMap<string, BinnedColumn>> {
  const wanted = columns.flatMap((column) => {
    const bins = binsOf(column, manyBins)
    return bins === undefined ? [] : [{ ...column, bins }]
  })
  if (wanted.length === 0) return new Map()
  const parts = wanted.map(({ column, bins }, index) => {
    const name = sql.identifier(column.name)
    const binned = sql`SELECT ${binNumber(name, bins)} AS B FROM ${rows} WHERE ${name} IS NOT NULL`
    return sql`SELECT ${sql.literal(index)} AS COL, B, COUNT(*) AS N FROM (${binned}) AS BINNED GROUP BY B`
  })
  const answer = await reader.ask(sql.join(parts, sql` UNION ALL `))
  return new Map(
    wanted.map(({ column, bins, nonNull }, index) => {
      const counts = Array.from({ length: bins.count }, () => 0)
      for (const row of answer.rows)
        if (readNumber(row.COL) === index) counts[readNumber(row.B) ?? 0] = readNumber(row.N) ?? 0
      return [
        column.name,
        { histogram: histogramOf(bins, counts, shownBins), quantiles: quantilesOf(bins, counts, nonNull) },
      ]
    }),
  )
}

function quantilesOf(bins: Bins, counts: readonly number[], nonNull: number): readonly Quantile[] {
  return quantilePoints.map((at) => {
    let below = 0
    const bin = counts.findIndex((count) => {
      below += count
      return below >= at * nonNull
    })
    return { at, value: bins.from + (bin + 1) * bins.width }
  })
}
