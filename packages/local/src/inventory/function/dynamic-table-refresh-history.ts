import { parseQualifiedName } from '@mesh/core'
import { fullName, nameParts } from '../../catalog/securable-name.ts'
import type { LoggedRefresh } from '../../usage/refresh-log.ts'
import { refreshFacts } from '../subject/dynamic-table-refresh-history.ts'
import { type AccountFunction, told } from './account-function.ts'
import { type Asked, limitGiven, momentGiven, textGiven } from './asked.ts'

const columns =
  'NAME SCHEMA_NAME DATABASE_NAME STATE STATE_CODE STATE_MESSAGE QUERY_ID DATA_TIMESTAMP REFRESH_START_TIME REFRESH_END_TIME COMPLETION_TARGET QUALIFIED_NAME LAST_COMPLETED_DEPENDENCY STATISTICS REFRESH_ACTION REINIT_REASON REFRESH_TRIGGER TARGET_LAG_SEC GRAPH_HISTORY_VALID_FROM INPUTS_WITH_CHANGED_DATA'

/** The newest refreshes first. Source: https://docs.snowflake.com/en/sql-reference/functions/dynamic_table_refresh_history */
export const dynamicTableRefreshHistoryFunction: AccountFunction = {
  parameters: [
    'DATA_TIMESTAMP_START',
    'DATA_TIMESTAMP_END',
    'RESULT_LIMIT',
    'NAME',
    'NAME_PREFIX',
    'ERROR_ONLY',
  ],
  relation: (asked, world) => {
    const { book } = asked.execution.state.catalog
    const isAsked = chosen(asked)
    const entries = asked.execution.state.refreshes
      .all()
      .filter((each) => isAsked(each) && book.holds(asked.roles, each.table, ['MONITOR', 'OPERATE']))
      .reverse()
    return told(asked, world, {
      entries,
      facts: refreshFacts,
      columns,
      where: [
        ['DATA_TIMESTAMP', '>=', momentGiven(asked, 'DATA_TIMESTAMP_START')],
        ['DATA_TIMESTAMP', '<=', momentGiven(asked, 'DATA_TIMESTAMP_END')],
      ],
      limit: limitGiven(asked),
    })
  },
}

function chosen(asked: Asked): (refresh: LoggedRefresh) => boolean {
  const name = textGiven(asked, 'NAME')
  const prefix = textGiven(asked, 'NAME_PREFIX')?.toUpperCase()
  const isErrorOnly = textGiven(asked, 'ERROR_ONLY') === 'TRUE'
  return ({ table, failure }) =>
    (name === undefined || isNamed(asked, name, nameParts(table))) &&
    (prefix === undefined || fullName(table).toUpperCase().startsWith(prefix)) &&
    !(isErrorOnly && failure === null)
}

/** Whether a name, of which the case does not count, is that of a table; what it leaves out is that of the session. */
export function isNamed({ context }: Asked, name: string, parts: readonly string[]): boolean {
  const asked = parseQualifiedName(name)
  const full = [asked.database ?? context.database, asked.schema ?? context.schema, asked.name]
  return full.every((part, index) => part?.toUpperCase() === parts[index]?.toUpperCase())
}
