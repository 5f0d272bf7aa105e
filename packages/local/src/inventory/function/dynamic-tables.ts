import type { DynamicTable } from '../../catalog/object/relation.ts'
import { fullName, nameParts } from '../../catalog/securable-name.ts'
import { lagSeconds } from '../../engine/lag-seconds.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { floatType } from '../../translate/emitted.ts'
import { count, type Facts, instant, json, text, unfilled } from '../fact.ts'
import { type AccountFunction, told } from './account-function.ts'
import { limitGiven, textGiven } from './asked.ts'
import { isNamed } from './dynamic-table-refresh-history.ts'

const columns =
  'NAME SCHEMA_NAME DATABASE_NAME QUALIFIED_NAME TARGET_LAG_SEC TARGET_LAG_TYPE SCHEDULING_STATE MEAN_LAG_SEC MAXIMUM_LAG_SEC TIME_ABOVE_TARGET_LAG_SEC TIME_WITHIN_TARGET_LAG_RATIO LATEST_DATA_TIMESTAMP LAST_COMPLETED_REFRESH_STATE LAST_COMPLETED_REFRESH_STATE_CODE LAST_COMPLETED_REFRESH_STATE_MESSAGE EXECUTING_REFRESH_QUERY_ID RECOMMENDATIONS'

/** Lags are not measured: a dynamic table is up to date whenever it is read. */
const facts: Facts<DynamicTable> = {
  NAME: text((table) => table.name),
  SCHEMA_NAME: text((table) => table.schema.name),
  DATABASE_NAME: text((table) => table.schema.database.name),
  QUALIFIED_NAME: text(fullName),
  TARGET_LAG_SEC: count((table) => lagSeconds(table.targetLag)),
  TARGET_LAG_TYPE: text(({ targetLag }) =>
    targetLag === null ? null : lagSeconds(targetLag) === null ? 'DOWNSTREAM' : 'USER_DEFINED',
  ),
  SCHEDULING_STATE: json('object', () => ({ state: 'RUNNING' })),
  LATEST_DATA_TIMESTAMP: instant((table) => table.refreshedOn),
  LAST_COMPLETED_REFRESH_STATE: text((table, { execution }) => {
    const last = execution.state.refreshes.all().findLast((each) => each.table === table)
    if (last === undefined) return table.refreshedOn === null ? null : 'SUCCEEDED'
    return last.failure === null ? 'SUCCEEDED' : 'FAILED'
  }),
  LAST_COMPLETED_REFRESH_STATE_CODE: text(
    (table, { execution }) =>
      execution.state.refreshes.all().findLast((each) => each.table === table)?.failure?.code,
  ),
  LAST_COMPLETED_REFRESH_STATE_MESSAGE: text(
    (table, { execution }) =>
      execution.state.refreshes.all().findLast((each) => each.table === table)?.failure?.message,
  ),
  RECOMMENDATIONS: json('object', () => null),
  ...unfilled(
    'MEAN_LAG_SEC MAXIMUM_LAG_SEC TIME_ABOVE_TARGET_LAG_SEC TIME_WITHIN_TARGET_LAG_RATIO',
    floatType,
  ),
  ...unfilled('EXECUTING_REFRESH_QUERY_ID'),
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/dynamic_tables */
export const dynamicTablesFunction: AccountFunction = {
  parameters: ['NAME', 'REFRESH_DATA_TIMESTAMP_START', 'RESULT_LIMIT', 'INCLUDE_CONNECTED'],
  relation: (asked, world) => {
    const { book } = asked.execution.state.catalog
    if (textGiven(asked, 'INCLUDE_CONNECTED') === 'TRUE') throw unsupportedFeature('INCLUDE_CONNECTED')
    if (asked.given.has('REFRESH_DATA_TIMESTAMP_START'))
      throw unsupportedFeature('REFRESH_DATA_TIMESTAMP_START')
    const name = textGiven(asked, 'NAME')
    const entries = world.found('DYNAMIC_TABLE').flatMap(({ object, deleted }) => {
      const isTold =
        deleted === null &&
        (name === undefined || isNamed(asked, name, nameParts(object))) &&
        book.holds(asked.roles, object, ['MONITOR', 'OPERATE'])
      return isTold ? [object] : []
    })
    return told(asked, world, { entries, facts, columns, limit: limitGiven(asked) })
  },
}
