import { type Access, accessOf } from '../../usage/access.ts'
import type { LoggedQuery } from '../../usage/query-log.ts'
import { type Facts, instant, json, text, unfilled } from '../fact.ts'
import { subject } from '../subject.ts'

interface LoggedAccess {
  readonly query: LoggedQuery
  readonly access: Access | undefined
}

const facts: Facts<LoggedAccess> = {
  QUERY_ID: text(({ query }) => query.id),
  QUERY_START_TIME: instant(({ query }) => query.startedAt),
  USER_NAME: text(({ query }) => query.user),
  DIRECT_OBJECTS_ACCESSED: json('array', ({ access }) => access?.direct ?? []),
  BASE_OBJECTS_ACCESSED: json('array', ({ access }) => access?.base ?? []),
  OBJECTS_MODIFIED: json('array', ({ access }) => access?.modified ?? []),
  OBJECT_MODIFIED_BY_DDL: json('object', ({ query }) => query.ddl),
  POLICIES_REFERENCED: json('array', ({ access }) => access?.policies ?? []),
  EVENT_SOURCE: text(() => 'snowflake_sql'),
  ADDITIONAL_PROPERTIES: json('variant', () => null),
  INVOKER_IDENTITY: json('variant', () => null),
  AGENTS_INFO: json('array', () => null),
  ...unfilled('PARENT_QUERY_ID ROOT_QUERY_ID'),
}

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/access_history */
export const accessHistory = subject<LoggedAccess>({
  entries: ({ execution }) =>
    [...execution.state.queries.all()].flatMap((query) => {
      const access = query.status === 'SUCCESS' ? accessOf(query) : undefined
      return access === undefined && query.ddl === null ? [] : [{ query, access }]
    }),
  facts,
  accountUsage:
    'QUERY_ID QUERY_START_TIME USER_NAME DIRECT_OBJECTS_ACCESSED BASE_OBJECTS_ACCESSED OBJECTS_MODIFIED OBJECT_MODIFIED_BY_DDL POLICIES_REFERENCED PARENT_QUERY_ID ROOT_QUERY_ID EVENT_SOURCE ADDITIONAL_PROPERTIES INVOKER_IDENTITY AGENTS_INFO',
  viewers: ['GOVERNANCE_VIEWER'],
})
