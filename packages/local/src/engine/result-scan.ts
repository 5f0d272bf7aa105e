import type { LogicalType } from '@mesh/core'
import type { FunctionCall } from '@mesh/sql'
import { doesNotExist, invalidStatement, unsupportedFeature } from '../errors.ts'
import type { RowsRelation } from '../translate/translation.ts'
import { keptRows } from '../usage/kept-results.ts'
import { alertOf } from './alert/alert-value.ts'
import type { Execution } from './execution.ts'
import { lastQueryId } from './last-query-id.ts'

/**
 * The rows that an earlier statement of the session gave.
 * Source: https://docs.snowflake.com/en/sql-reference/functions/result_scan
 *
 * @throws SQL.NOT_FOUND for a statement whose result is not there any more.
 */
export function resultScan(execution: Execution, call: FunctionCall): RowsRelation {
  const id = idOf(execution, call)
  const found = execution.session.results.find(id)
  if (found === undefined) throw doesNotExist('Statement', id)
  if (found.rows === undefined)
    throw unsupportedFeature(`RESULT_SCAN of more than ${keptRows} rows, or of rows that nobody read`)
  const { columns, rows } = found
  return {
    kind: 'rows',
    columns: columns.map(({ name, type }) => ({ name, type: readable(type) })),
    rows: rows.map((row) => row.map((value, index) => spelled(value, columns[index]?.type))),
    parts: [],
  }
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

function readable(type: LogicalType): LogicalType {
  if (type.kind === 'binary') throw unsupportedFeature('RESULT_SCAN of a BINARY column')
  return type
}

const spelled = (value: unknown, type: LogicalType | undefined): unknown =>
  value !== null && (type?.kind === 'variant' || type?.kind === 'object' || type?.kind === 'array')
    ? JSON.stringify(value)
    : value
