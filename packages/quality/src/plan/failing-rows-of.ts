import { assertNever } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import type { DuplicateMetric } from '../check/metric.ts'
import { metricColumns } from '../check/metric-columns.ts'
import { brokenRule, isMissing } from './broken-rule.ts'
import { fromOrphans } from './from-orphans.ts'
import { type CheckedRows, fromRows, haveValues } from './rows-of.ts'

/** Queries for the rows that break a check: all of them as they are, and as they may be shown. */
export interface FailingRows {
  readonly query: SqlFragment
  readonly sample?: SqlFragment
}

/** The query for the rows that break a check; none where no single row does. Repeated keys come once, with their number. */
export function failingRowsOf(
  check: Check,
  filter?: SqlFragment,
  query?: SqlFragment,
): FailingRows | undefined {
  const rows: CheckedRows = { table: check.table, ...(filter !== undefined && { filter }) }
  const { metric } = check
  switch (metric.kind) {
    case 'missingRows':
      return rowsWhere(
        check,
        fromRows(rows, [isMissing(sql.identifier(metric.column), metric.missingValues)]),
      )
    case 'invalidRows':
      return rowsWhere(check, fromRows(rows, [brokenRule(sql.identifier(metric.column), metric.rule)]))
    case 'surplusRows':
    case 'duplicatedKeys':
    case 'rowsInDuplicates':
      return repeatedKeys(check, rows, metric)
    case 'orphanRows':
      return rowsWhere(check, fromOrphans(rows, metric, sql`*`))
    case 'failingRows': {
      if (query === undefined) return undefined
      return check.sample.columns.length === 0
        ? { query }
        : { query, sample: rowsWhere(check, sql`FROM (${query}) AS MESH_ROWS`).sample }
    }
    case 'rowCount':
    case 'customMetric':
    case 'ageSeconds':
      return undefined
    default:
      return assertNever(metric, 'metric')
  }
}

function rowsWhere(check: Check, from: SqlFragment): Required<FailingRows> {
  const known = check.sample.columns
  const columns = known.length === 0 ? metricColumns(check.metric) : known
  const order = names(columns)
  return {
    query: sql`SELECT ${order} ${from} ORDER BY ${order}`,
    sample: sql`SELECT ${shown(columns, check.sample.masked)} ${from} ORDER BY ${order}`,
  }
}

function repeatedKeys({ sample }: Check, rows: CheckedRows, { columns }: DuplicateMetric): FailingRows {
  const key = names(columns)
  const count = sql.identifier('rows')
  const query = sql`SELECT ${key}, COUNT(*) AS ${count} ${fromRows(rows, [haveValues(columns)])} GROUP BY ${key} HAVING COUNT(*) > 1`
  const order = sql`ORDER BY ${count} DESC, ${key}`
  return {
    query: sql`${query} ${order}`,
    sample: sql`SELECT ${shown(columns, sample.masked)}, ${count} FROM (${query}) AS MESH_KEYS ${order}`,
  }
}

const names = (columns: readonly string[]): SqlFragment =>
  sql.join(columns.map((column) => sql.identifier(column)))

function shown(columns: readonly string[], masked: readonly string[]): SqlFragment {
  return sql.join(
    columns.map((column) => {
      const name = sql.identifier(column)
      return masked.includes(column)
        ? sql`CASE WHEN ${name} IS NULL THEN NULL ELSE ${sql.literal('***')} END AS ${name}`
        : name
    }),
  )
}
