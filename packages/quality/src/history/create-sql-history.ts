import { isMeshError, parseQualifiedName, type QualifiedName, type SqlClient } from '@mesh/core'
import { compileSql, type SqlFragment } from '@mesh/sql'
import { collectPoints } from './collect-points.ts'
import { recordOf } from './history-record.ts'
import {
  createResults,
  createRuns,
  type HistoryTables,
  insertResults,
  insertRun,
  selectResults,
  selectRuns,
} from './history-sql.ts'
import type { MetricHistory } from './metric-history.ts'
import { readResultRow, readRunRow } from './read-history-rows.ts'

/** Where a history is kept. Names are written as SQL spells them. */
export interface SqlHistoryOptions {
  /** One row a run. @defaultValue `MESH_CHECK_RUNS` */
  readonly runs?: QualifiedName | string
  /** One row a check and segment of a run. @defaultValue `MESH_CHECK_RESULTS` */
  readonly results?: QualifiedName | string
}

/**
 * Keeps what runs measure in two tables of any engine, which are made with the first record when they are not there. Rows are
 * only added; that of the run comes last, and results without one are not read, so a run is there as a whole or not at all.
 *
 * All methods throw SQL.* when a statement fails.
 *
 * @example
 * const history = createSqlHistory(client, { runs: 'quality.history.runs', results: 'quality.history.results' })
 */
export function createSqlHistory(client: SqlClient, options: SqlHistoryOptions = {}): MetricHistory {
  const tables: HistoryTables = {
    runs: tableName(options.runs ?? 'MESH_CHECK_RUNS'),
    results: tableName(options.results ?? 'MESH_CHECK_RESULTS'),
  }
  const send = async (fragment: SqlFragment) =>
    (await client.query(compileSql(fragment, client.dialect), { tag: 'mesh-quality' })).rows
  const read = async (fragment: SqlFragment) => {
    try {
      return await send(fragment)
    } catch (error) {
      // Nothing was recorded yet.
      if (isMeshError(error, 'SQL.NOT_FOUND')) return []
      throw error
    }
  }
  let made: Promise<unknown> | undefined
  const make = () => {
    made ??= Promise.all([send(createRuns(tables)), send(createResults(tables))]).catch((error) => {
      made = undefined
      throw error
    })
    return made
  }
  return {
    record: async (run) => {
      await make()
      const record = recordOf(run)
      for (const insert of insertResults(tables, record, client.dialect)) await send(insert)
      await send(insertRun(tables, record))
    },
    values: async (series, limit) => {
      const collector = collectPoints(series, limit)
      if (collector.full) return collector.points()
      const ids = [...new Set(series.map(({ check }) => check))]
      for (let from = 0; from < ids.length; from += idsAtOnce) {
        const rows = await read(selectResults(tables, ids.slice(from, from + idsAtOnce), limit))
        for (const { at, entry } of rows.map(readResultRow)) collector.add(at, [entry])
      }
      return collector.points()
    },
    runs: async (limit) =>
      limit <= 0 ? [] : (await read(selectRuns(tables, limit))).map(readRunRow).reverse(),
  }
}

const idsAtOnce = 1_000

const tableName = (table: QualifiedName | string): QualifiedName =>
  typeof table === 'string' ? parseQualifiedName(table) : table
