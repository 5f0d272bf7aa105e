import type { FunctionCall } from '@mesh/sql'
import type { Role } from '../catalog/securable.ts'
import type { Execution } from '../engine/execution.ts'
import { invalidStatement, unsupportedFeature } from '../errors.ts'
import type { RowsRelation } from '../translate/translation.ts'
import { queryHistory, queryRow } from './view/query-history.ts'

/**
 * The table function QUERY_HISTORY: the newest statements first, those of the session's user, and of all users for ACCOUNTADMIN.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/query_history
 *
 * @throws SQL.SYNTAX for a limit out of range, SQL.UNSUPPORTED for other arguments than RESULT_LIMIT.
 */
export function queryHistoryFunction(
  { state, session }: Execution,
  roles: ReadonlySet<Role>,
  call: FunctionCall,
): RowsRelation {
  let limit = 100
  for (const each of call.arguments) {
    if (
      each.kind !== 'namedArgument' ||
      each.name.name !== 'RESULT_LIMIT' ||
      each.value.kind !== 'numberLiteral'
    )
      throw unsupportedFeature('arguments of QUERY_HISTORY other than RESULT_LIMIT => a number')
    limit = Number(each.value.text)
  }
  if (!Number.isInteger(limit) || limit < 1 || limit > 10_000)
    throw invalidStatement('RESULT_LIMIT has to be a whole number from 1 to 10000')
  const admin = state.catalog.account.roles.get('ACCOUNTADMIN')
  const all = admin !== undefined && roles.has(admin)
  const seen = [...state.queries.all()].filter(({ user }) => all || user === session.user.name)
  return {
    kind: 'rows',
    columns: queryHistory.columns,
    rows: seen.reverse().slice(0, limit).map(queryRow),
    parts: ['QUERY_HISTORY'],
  }
}
