import { type Access, accessOf } from '../../usage/access.ts'
import type { LoggedQuery } from '../../usage/query-log.ts'
import { type Facts, instant, json, text, unfilled } from '../fact.ts'
import { subject } from '../subject.ts'

interface LoggedAccess {
  readonly query: LoggedQuery
  readonly access: Access
}

const facts: Facts<LoggedAccess> = {
  QUERY_ID: text(({ query }) => query.id),
  QUERY_START_TIME: instant(({ query }) => query.startedAt),
  USER_NAME: text(({ query }) => query.user),
  DIRECT_OBJECTS_ACCESSED: json('array', ({ access }) => access.direct),
  BASE_OBJECTS_ACCESSED: json('array', ({ access }) => access.base),
  OBJECTS_MODIFIED: json('array', ({ access }) => access.modified),
  POLICIES_REFERENCED: json('array', ({ access }) => access.policies),
  EVENT_SOURCE: text(() => 'snowflake_sql'),
  ...unfilled('PARENT_QUERY_ID ROOT_QUERY_ID'),
}

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/access_history */
export const accessHistory = subject<LoggedAccess>({
  entries: ({ execution }) =>
    [...execution.state.queries.all()].flatMap((query) => {
      const access = query.status === 'SUCCESS' ? accessOf(query) : undefined
      return access === undefined ? [] : [{ query, access }]
    }),
  facts,
  accountUsage:
    'QUERY_ID QUERY_START_TIME USER_NAME DIRECT_OBJECTS_ACCESSED BASE_OBJECTS_ACCESSED OBJECTS_MODIFIED POLICIES_REFERENCED PARENT_QUERY_ID ROOT_QUERY_ID EVENT_SOURCE',
  viewers: ['GOVERNANCE_VIEWER'],
})
