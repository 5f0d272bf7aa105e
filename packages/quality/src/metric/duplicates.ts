import { type SqlFragment, sql } from '@mesh/sql'
import { fromRows } from '../measurement/checked-rows.ts'
import { divisors } from '../measurement/divisors.ts'
import { haveValues } from '../measurement/have-values.ts'
import { keyRows, keysOf } from '../measurement/keys-of.ts'
import { measure } from '../measurement/measure.ts'
import { countKeys } from '../rows/count-keys.ts'
import { countValue } from './count-value.ts'
import type { FailingRows } from './failing-rows-query.ts'
import type { MetricDefinition } from './metric-definition.ts'
import type { MetricScope } from './metric-scope.ts'
import { shownColumns } from './shown-columns.ts'

/**
 * The three numbers that are all called "duplicates" elsewhere, over the rows in which no key column is NULL (as SQL's
 * UNIQUE sees them). For the values 1, 2, 2, 3, 3, 3, 3, 4, 4, NULL:
 *
 * - `surplusRows` = 5: rows too many, non-NULL rows minus distinct keys;
 * - `duplicatedKeys` = 3: keys that occur more than once;
 * - `rowsInDuplicates` = 8: rows that share their key with another row.
 *
 * `fractionOfRows` divides by all rows, `fractionOfNonNull` by the rows in which no key column is NULL.
 */
export type DuplicateMetric =
  | KeyMetric<'surplusRows'>
  | KeyMetric<'duplicatedKeys'>
  | KeyMetric<'rowsInDuplicates'>

/** A metric of the keys that columns make up. */
export interface KeyMetric<Kind extends string> {
  readonly kind: Kind
  readonly columns: readonly string[]
}

/** All that is known of `surplusRows`. */
export const surplusRows: MetricDefinition<KeyMetric<'surplusRows'>> = define(
  ['surplus row', 'surplus rows'],
  sql`COALESCE(SUM(${keyRows} - 1), 0)`,
  (count) => count - 1,
)

/** All that is known of `duplicatedKeys`. */
export const duplicatedKeys: MetricDefinition<KeyMetric<'duplicatedKeys'>> = define(
  ['repeated key', 'repeated keys'],
  sql.call('countIf', sql`${keyRows} > 1`),
  (count) => (count > 1 ? 1 : 0),
)

/** All that is known of `rowsInDuplicates`. */
export const rowsInDuplicates: MetricDefinition<KeyMetric<'rowsInDuplicates'>> = define(
  ['row that shares its key', 'rows that share their key'],
  sql`COALESCE(SUM(CASE WHEN ${keyRows} > 1 THEN ${keyRows} ELSE 0 END), 0)`,
  (count) => (count > 1 ? count : 0),
)

function define<Kind extends DuplicateMetric['kind']>(
  noun: readonly [string, string],
  expression: SqlFragment,
  countedOf: (rowsOfKey: number) => number,
): MetricDefinition<KeyMetric<Kind>> {
  return {
    dimension: 'uniqueness',
    noun,
    columns: ({ columns }) => columns,
    flaw: ({ columns }) => (columns.length === 0 ? 'A key has at least one column.' : undefined),
    describe: ({ columns }) =>
      `${columns.join(', ')} ${columns.length > 1 ? 'are unique together' : 'is unique'}`,
    parts: ({ kind, columns }, { rows }) => {
      const keys = keysOf(rows, columns)
      return {
        value: measure(keys, { metric: kind }, expression),
        ...divisors(rows, new Set(), []),
        nonNull: measure(keys, { metric: 'nonNull' }, sql`COALESCE(SUM(${keyRows}), 0)`),
      }
    },
    evaluate: ({ columns }, { rows }) => {
      const counts = [...countKeys(rows, columns).values()].map(({ count }) => count)
      return {
        value: counts.reduce((total, count) => total + countedOf(count), 0),
        rows: rows.count,
        nonNull: counts.reduce((total, count) => total + count, 0),
      }
    },
    value: countValue,
    repeats: ({ columns }) => columns,
    failingRows: repeatedKeys,
  }
}

function repeatedKeys(
  { columns }: { readonly columns: readonly string[] },
  { rows, sample }: MetricScope,
): FailingRows {
  const key = sql.join(columns.map((column) => sql.identifier(column)))
  const count = sql.identifier('rows')
  const query = sql`SELECT ${key}, COUNT(*) AS ${count} ${fromRows(rows, [haveValues(columns)])} GROUP BY ${key} HAVING COUNT(*) > 1`
  const order = sql`ORDER BY ${count} DESC, ${key}`
  return {
    query: sql`${query} ${order}`,
    sample: sql`SELECT ${shownColumns(columns, sample.masked)}, ${count} FROM (${query}) AS MESH_KEYS ${order}`,
  }
}
