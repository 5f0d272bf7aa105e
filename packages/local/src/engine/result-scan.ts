import type { LogicalType } from '@mesh/core'
import { type FunctionCall, type SqlNode, walkSql } from '@mesh/sql'
import { jsonText } from '../duckdb/json-text.ts'
import { doesNotExist } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { derivedColumn } from '../translate/emitted.ts'
import type { QueriedRelation, RowsRelation } from '../translate/translation.ts'
import type { KeptResult, KeptRows } from '../usage/kept-results.ts'
import { alertOf } from './alert/alert-value.ts'
import type { Execution } from './execution.ts'
import { lastQueryId } from './last-query-id.ts'

/**
 * The rows that an earlier statement of the session gave.
 * Source: https://docs.snowflake.com/en/sql-reference/functions/result_scan
 *
 * @throws SQL.NOT_FOUND for a statement whose result is not there any more.
 */
export function resultScan(execution: Execution, call: FunctionCall): RowsRelation | QueriedRelation {
  const id = idOf(execution, call)
  const { columns, rows } = findResult(execution, id)
  if (rows === undefined)
    throw unsupportedFeature('RESULT_SCAN of rows that were too many, or that nobody read')
  const named = columns.map(({ name, type }) => ({ name, type }))
  if (rows.kind === 'values')
    return {
      kind: 'rows',
      columns: named,
      rows: rows.rows.map((row) => row.map((value, index) => spelled(value, columns[index]?.type))),
      parts: [],
    }
  const table = execution.scanned.get(id)
  if (table === undefined) throw unsupportedFeature('RESULT_SCAN in this place')
  const items = columns.map(({ type }, index) => {
    const column = derivedColumn(index)
    return `${isJson(type) ? `CAST(${column} AS JSON)` : column} AS ${column}`
  })
  return {
    kind: 'queried',
    query: { sql: `SELECT ${items.join(', ')} FROM ${table}`, columns: named },
    parts: [],
  }
}

/** Results that a statement scans, as temporary tables of DuckDB's, by the ids of the queries that gave them. */
export type ScannedResults = ReadonlyMap<string, string>

/** Puts the rows that a statement scans where DuckDB can read them. */
export async function readResults(execution: Execution, statement: SqlNode): Promise<ScannedResults> {
  const calls: FunctionCall[] = []
  walkSql(statement, {
    tableFunction: ({ call }) => {
      if (call.name.parts.length === 1 && call.name.parts[0]?.name === 'RESULT_SCAN') calls.push(call)
    },
  })
  const tables = new Map<string, string>()
  for (const call of calls) {
    const id = idOf(execution, call)
    const rows = execution.session.results.find(id)?.rows
    if (rows?.kind !== 'chunks' || tables.has(id)) continue
    tables.set(id, await storeChunks(execution, rows, `mesh_result_${tables.size}`))
  }
  return tables
}

async function storeChunks(
  { session: { duck }, signal }: Execution,
  { types, chunks }: Extract<KeptRows, { kind: 'chunks' }>,
  table: string,
): Promise<string> {
  const columns = types.map((type, index) => `${derivedColumn(index)} ${String(type)}`)
  await duck.run(`CREATE OR REPLACE TEMP TABLE ${table} (${columns.join(', ')})`, [], signal, () => undefined)
  await duck.append(table, (appender) => {
    for (const chunk of chunks) appender.appendDataChunk(chunk)
  })
  return table
}

function findResult({ session }: Execution, id: string): KeptResult {
  const found = session.results.find(id)
  if (found === undefined) throw doesNotExist('Statement', id)
  return found
}

function idOf(execution: Execution, { arguments: [written] }: FunctionCall): string {
  if (written?.kind === 'stringLiteral') return written.value
  if (written?.kind === 'functionCall' && written.name.parts.at(-1)?.name === 'LAST_QUERY_ID')
    return lastQueryId(execution, written) ?? ''
  if (written?.kind === 'functionCall' && written.name.parts.at(-1)?.name === 'GET_CONDITION_QUERY_UUID')
    return alertOf(execution, 'GET_CONDITION_QUERY_UUID').conditionQueryId
  const id = written?.kind === 'variable' ? execution.session.variables.get(written.name)?.value : undefined
  if (typeof id !== 'string') throw invalidStatement('RESULT_SCAN takes the id of a query')
  return id
}

const isJson = (type: LogicalType | undefined): boolean =>
  type?.kind === 'variant' || type?.kind === 'object' || type?.kind === 'array' || type?.kind === 'map'

const spelled = (value: unknown, type: LogicalType | undefined): unknown =>
  value !== null && isJson(type) ? jsonText(value) : value
