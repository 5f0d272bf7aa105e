import type { LogicalType, QualifiedName, SqlDialect, SqlValue } from '@mesh/core'
import { compileSql, type SqlFragment, sql } from '@mesh/sql'
import { outcomes } from '../run/outcome.ts'
import type { HistoryRecord } from './history-record.ts'

/** The tables of a history. */
export interface HistoryTables {
  readonly runs: QualifiedName
  readonly results: QualifiedName
}

const text: LogicalType = { kind: 'string' }
const float: LogicalType = { kind: 'number' }
const count: LogicalType = { kind: 'integer', precision: 18 }

const runColumns: Readonly<Record<string, LogicalType>> = {
  RUN_ID: text,
  STARTED_AT: { kind: 'timestamp', zone: 'ntz' },
  MILLISECONDS: float,
  STATEMENT_COUNT: count,
  ENGINE: text,
  OUTCOME: text,
  ...Object.fromEntries(outcomes.map((outcome) => [countColumn(outcome), count])),
}

const resultColumns: Readonly<Record<string, LogicalType>> = {
  RUN_ID: text,
  CHECK_ID: text,
  TABLE_NAME: text,
  SEGMENT: text,
  OUTCOME: text,
  METRIC_VALUE: float,
  ROW_COUNT: count,
  NON_NULL_COUNT: count,
}

/** The column that counts an outcome: `FAIL_COUNT`. */
export function countColumn(outcome: string): string {
  return `${outcome.toUpperCase()}_COUNT`
}

/** Makes the table of runs. */
export const createRuns = ({ runs }: HistoryTables): SqlFragment => createTable(runs, runColumns)

/** Makes the table of results. */
export const createResults = ({ results }: HistoryTables): SqlFragment => createTable(results, resultColumns)

function createTable(table: QualifiedName, columns: Readonly<Record<string, LogicalType>>): SqlFragment {
  const defined = Object.entries(columns).map(
    ([name, type]) => sql`${sql.identifier(name)} ${sql.type(type)}`,
  )
  return sql`CREATE TABLE IF NOT EXISTS ${sql.name(table)} (${sql.join(defined)})`
}

/** Adds the row of a run. */
export function insertRun({ runs }: HistoryTables, { id, run }: HistoryRecord): SqlFragment {
  const { at, ms, statements, engine, outcome, counts } = run
  const values = [
    id,
    at.replace(/Z$/, ''),
    ms,
    statements,
    engine,
    outcome,
    ...outcomes.map((each) => counts[each]),
  ]
  return insert(runs, runColumns, [row(runColumns, values)])
}

/** Adds the rows of results, in as few statements as the engine takes. */
export function* insertResults(
  { results }: HistoryTables,
  { id, results: entries }: HistoryRecord,
  dialect: SqlDialect,
): Generator<SqlFragment> {
  let rows: SqlFragment[] = []
  let bytes = 0
  for (const { check, table, segment, outcome, value, rows: all, nonNull } of entries) {
    const values = [id, check, table, segment ?? null, outcome, value ?? null, all ?? null, nonNull ?? null]
    const next = row(resultColumns, values)
    const size = Buffer.byteLength(compileSql(next, dialect).text) + 2
    if (rows.length === mostRows || bytes + size > dialect.maxStatementBytes / 2) {
      yield insert(results, resultColumns, rows)
      rows = []
      bytes = 0
    }
    rows.push(next)
    bytes += size
  }
  if (rows.length > 0) yield insert(results, resultColumns, rows)
}

const mostRows = 2_000

const insert = (
  table: QualifiedName,
  columns: Readonly<Record<string, LogicalType>>,
  rows: readonly SqlFragment[],
): SqlFragment =>
  sql`INSERT INTO ${sql.name(table)} (${sql.join(Object.keys(columns).map(sql.identifier))}) VALUES ${sql.join(rows)}`

function row(columns: Readonly<Record<string, LogicalType>>, values: readonly SqlValue[]): SqlFragment {
  const types = Object.values(columns)
  const cells = values.map((value, index) => {
    const type = types[index] ?? text
    // Engines take the type of the first row for all: each value says its own, but for text.
    return type === text ? sql.literal(clean(value)) : sql`CAST(${sql.literal(value)} AS ${sql.type(type)})`
  })
  return sql`(${sql.join(cells)})`
}

// Neither engine takes NUL or lone surrogates.
const clean = (value: SqlValue): SqlValue =>
  typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\ufffd') : value

/** The newest measured values of all series of some checks, newest first. */
export function selectResults(
  { runs, results }: HistoryTables,
  checks: readonly string[],
  limit: number,
): SqlFragment {
  const ids = sql.join(checks.map((check) => sql.literal(clean(check))))
  const newest = sql`ROW_NUMBER() OVER (PARTITION BY RESULT.CHECK_ID, RESULT.TABLE_NAME, RESULT.SEGMENT ORDER BY RUN.STARTED_AT DESC, RUN.RUN_ID DESC)`
  const numbered = sql`SELECT RESULT.*, RUN.STARTED_AT, ${newest} AS N FROM ${sql.name(results)} AS RESULT JOIN ${sql.name(runs)} AS RUN ON RUN.RUN_ID = RESULT.RUN_ID WHERE RESULT.METRIC_VALUE IS NOT NULL AND RESULT.CHECK_ID IN (${ids})`
  return sql`SELECT * FROM (${numbered}) AS NUMBERED WHERE N <= ${sql.literal(limit)} ORDER BY STARTED_AT DESC, RUN_ID DESC`
}

/** The newest runs, newest first. */
export const selectRuns = ({ runs }: HistoryTables, limit: number): SqlFragment =>
  sql`SELECT * FROM ${sql.name(runs)} ORDER BY STARTED_AT DESC, RUN_ID DESC LIMIT ${sql.literal(limit)}`
