import { assertNever } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import type { AgeMetric, DuplicateMetric, MissingRowsMetric, OrphanRowsMetric } from '../check/metric.ts'
import { brokenRule, isMissing } from './broken-rule.ts'
import { fromOrphans } from './from-orphans.ts'
import type { Measurement, MeasurementSource } from './measurement.ts'
import { type CheckedRows, fromRows, haveValues } from './rows-of.ts'

/** The measurements that answer one check. */
export interface CheckMeasurements {
  readonly value: Measurement
  readonly rows?: Measurement
  readonly nonNull?: Measurement
}

/** Says what has to be read for a check. `query` is its own SQL, parsed, if it has any. */
export function measureMetric(check: Check, filter?: SqlFragment, query?: SqlFragment): CheckMeasurements {
  const rows: CheckedRows = { table: check.table, ...(filter !== undefined && { filter }) }
  const scope = { table: check.table, filter: check.filter ?? null }
  const scan: MeasurementSource = {
    kind: 'rows',
    lane: 'scan',
    key: keyOf('scan', scope),
    from: fromRows(rows),
  }
  const { metric } = check
  const all = measurement(scan, { metric: 'rows' }, sql`COUNT(*)`)
  switch (metric.kind) {
    case 'rowCount':
      return { value: all, rows: all }
    case 'missingRows':
      return { value: measurement(scan, metric, countMissing(metric)), rows: all }
    case 'invalidRows': {
      const column = sql.identifier(metric.column)
      const broken = sql.call('countIf', brokenRule(column, metric.rule))
      return { value: measurement(scan, metric, broken), rows: all, ...nonNull(check, scan, [metric.column]) }
    }
    case 'surplusRows':
    case 'duplicatedKeys':
    case 'rowsInDuplicates': {
      const columns = [...metric.columns].sort()
      const source: MeasurementSource = {
        kind: 'rows',
        lane: 'group',
        key: keyOf('group', { ...scope, columns }),
        from: fromKeys(rows, columns),
      }
      return {
        value: measurement(source, { metric: metric.kind }, duplicates[metric.kind]),
        rows: all,
        nonNull: measurement(source, { metric: 'nonNull' }, sql`COALESCE(SUM(${keyRows}), 0)`),
      }
    }
    case 'orphanRows': {
      const source = joinSource(rows, scope, metric)
      return {
        value: measurement(source, { metric: 'rows' }, sql`COUNT(*)`),
        rows: all,
        ...nonNull(check, scan, metric.columns),
      }
    }
    case 'ageSeconds':
      return { value: measurement(scan, metric, extreme(metric)) }
    case 'customMetric': {
      const source = customSource('query', metric.query, query ?? sql.empty)
      const value = { key: source.key, source, expression: sql.empty }
      return usesFractions(check) ? { value, rows: all } : { value }
    }
    case 'failingRows': {
      const source = customSource('rows', metric.query, sql`FROM (${query ?? sql.empty}) AS MESH_ROWS`)
      return { value: measurement(source, { metric: 'rows' }, sql`COUNT(*)`), rows: all }
    }
    default:
      return assertNever(metric, 'metric')
  }
}

const keyRows = sql`MESH_COUNT`

const duplicates: Readonly<Record<DuplicateMetric['kind'], SqlFragment>> = {
  surplusRows: sql`COALESCE(SUM(${keyRows} - 1), 0)`,
  duplicatedKeys: sql.call('countIf', sql`${keyRows} > 1`),
  rowsInDuplicates: sql`COALESCE(SUM(CASE WHEN ${keyRows} > 1 THEN ${keyRows} ELSE 0 END), 0)`,
}

function fromKeys(rows: CheckedRows, columns: readonly string[]): SqlFragment {
  const key = sql.join(columns.map((column) => sql.identifier(column)))
  const counted = sql`SELECT COUNT(*) AS ${keyRows} ${fromRows(rows, [haveValues(columns)])} GROUP BY ${key}`
  return sql`FROM (${counted}) AS MESH_KEYS`
}

function joinSource(rows: CheckedRows, scope: object, metric: OrphanRowsMetric): MeasurementSource {
  const { columns, references } = metric
  const selected = sql.join(columns.map((column) => sql.identifier(column)))
  return {
    kind: 'rows',
    lane: 'join',
    key: keyOf('join', { ...scope, columns, references }),
    from: fromOrphans(rows, metric, selected),
  }
}

const customSource = (
  kind: MeasurementSource['kind'],
  query: string,
  from: SqlFragment,
): MeasurementSource => ({
  kind,
  lane: 'custom',
  key: keyOf('custom', { kind, query }),
  from,
})

function countMissing({ column, missingValues }: MissingRowsMetric): SqlFragment {
  const name = sql.identifier(column)
  // COUNT of a column is cheaper than counting a condition, and engines answer it from statistics.
  return missingValues.length === 0
    ? sql`COUNT(*) - COUNT(${name})`
    : sql.call('countIf', isMissing(name, missingValues))
}

function extreme({ column, of }: AgeMetric): SqlFragment {
  const name = sql.identifier(column)
  return of === 'newest' ? sql`MAX(${name})` : sql`MIN(${name})`
}

function nonNull(
  check: Check,
  scan: MeasurementSource,
  columns: readonly string[],
): { nonNull?: Measurement } {
  if (check.must?.measure !== 'fractionOfNonNull' && check.should?.measure !== 'fractionOfNonNull') return {}
  const [first, ...more] = columns
  const counted =
    first !== undefined && more.length === 0
      ? sql`COUNT(${sql.identifier(first)})`
      : sql.call('countIf', haveValues(columns))
  return { nonNull: measurement(scan, { metric: 'nonNull', columns }, counted) }
}

const usesFractions = ({ must, should }: Check): boolean =>
  [must, should].some((each) => each !== undefined && each.measure !== 'value')

const measurement = (source: MeasurementSource, what: object, expression: SqlFragment): Measurement => ({
  key: keyOf(source.key, what),
  source,
  expression,
})

// A bigint has no JSON: its digits stand for it, marked so that they are not taken for a text. Another order of members only
// costs a measurement more.
const keyOf = (prefix: string, what: object): string => `${prefix} ${JSON.stringify(what, markBigint)}`

const markBigint = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? { bigint: String(value) } : value
