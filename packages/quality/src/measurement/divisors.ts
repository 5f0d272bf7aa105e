import { sql } from '@mesh/sql'
import type { Measure } from '../check/threshold.ts'
import type { CheckedRows } from './checked-rows.ts'
import { haveValues } from './have-values.ts'
import { measure } from './measure.ts'
import type { Measurement } from './measurement.ts'
import { scanOf } from './scan-of.ts'

/** What a number of rows may be divided by. */
export interface Divisors {
  readonly rows: Measurement
  /** Only where a threshold asks for it. */
  readonly nonNull?: Measurement
}

/** All rows of a check; and, if a threshold asks for it, those with a value in every one of the columns. */
export function divisors(
  rows: CheckedRows,
  measures: ReadonlySet<Measure>,
  columns: readonly string[],
): Divisors {
  const scan = scanOf(rows)
  const all = { rows: measure(scan, { metric: 'rows' }, sql`COUNT(*)`, true) }
  if (!measures.has('fractionOfNonNull')) return all
  const [first, ...more] = columns
  const counted =
    first !== undefined && more.length === 0
      ? sql`COUNT(${sql.identifier(first)})`
      : sql.call('countIf', haveValues(columns))
  return { ...all, nonNull: measure(scan, { metric: 'nonNull', columns }, counted) }
}
