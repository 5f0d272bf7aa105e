import { formatQualifiedName, type QualifiedName } from '@mesh/core'
import { sql } from '@mesh/sql'
import { groupColumns } from '../measurement/checked-rows.ts'
import { divisors } from '../measurement/divisors.ts'
import { keyOf } from '../measurement/key-of.ts'
import { measure } from '../measurement/measure.ts'
import type { MeasurementSource } from '../measurement/measurement.ts'
import { countBroken } from '../rows/count-broken.ts'
import { keysTogether } from '../rows/keys-together.ts'
import type { RowSet } from '../rows/table/row-set.ts'
import { tableKey } from '../source/table-key.ts'
import { countValue } from './count-value.ts'
import { fromOrphans } from './from-orphans.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { rowsWhere } from './rows-where.ts'

/**
 * Rows in which no column is NULL and whose values are not found together in the referenced columns.
 * `fractionOfNonNull` divides by the rows in which no column is NULL.
 */
export interface OrphanRowsMetric {
  readonly kind: 'orphanRows'
  readonly columns: readonly string[]
  /** As many columns as `columns`, in the same order. */
  readonly references: { readonly table: QualifiedName; readonly columns: readonly string[] }
}

/** All that is known of {@link OrphanRowsMetric}. */
export const orphanRows: MetricDefinition<OrphanRowsMetric> = {
  dimension: 'consistency',
  noun: ['orphan row', 'orphan rows'],
  columns: ({ columns }) => columns,
  flaw: ({ columns: { length: here }, references }) => {
    const there = references.columns.length
    if (here === 0) return 'A reference has at least one column.'
    return here === there ? undefined : `It compares ${here} columns with ${there}.`
  },
  describe: ({ columns, references }) =>
    `${columns.join(', ')} in ${formatQualifiedName(references.table)} (${references.columns.join(', ')})`,
  parts: (metric, { rows, measures }) => {
    const { columns, references } = metric
    const groups = groupColumns(rows)
    const selected = sql.join([...groups, ...columns.map((column) => sql.identifier(column))])
    const source: MeasurementSource = {
      kind: 'rows',
      lane: 'join',
      key: keyOf('join', { ...rows.key, columns, references }),
      from: fromOrphans(rows, metric, selected),
      groups,
      table: tableKey(rows.table),
    }
    return {
      value: measure(source, { metric: 'rows' }, sql`COUNT(*)`),
      ...divisors(rows, measures, columns),
    }
  },
  evaluate: (metric, scope) => countBroken(scope, breaks(metric, scope.rows), metric.columns),
  breaks,
  merge: () => ({ value: 'sum', rows: 'sum', nonNull: 'sum' }),
  value: countValue,
  failingRows: (metric, { rows, sample }) =>
    rowsWhere(sample, metric.columns, fromOrphans(rows, metric, sql`*`)),
}

function breaks({ columns, references }: OrphanRowsMetric, rows: RowSet): (row: number) => boolean {
  const there = rows.table(references.table)
  const [here, other] = keysTogether(
    columns.map((column) => rows.column(column)),
    references.columns.map((column) => there.column(column)),
  )
  const known = new Set(Array.from({ length: there.count }, (_, row) => other(row)))
  return (row) => {
    const key = here(row)
    return key !== null && !known.has(key)
  }
}
