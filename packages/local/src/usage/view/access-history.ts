import { textType } from '../../translate/emitted.ts'
import { accessOf } from '../access.ts'
import { type UsageView, usageColumns, usageInstant } from '../usage-view.ts'

const list = { kind: 'array' } as const

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/access_history */
export const accessHistory: UsageView = {
  columns: usageColumns({
    QUERY_ID: textType,
    QUERY_START_TIME: { kind: 'timestamp', zone: 'ltz', precision: 3 },
    USER_NAME: textType,
    DIRECT_OBJECTS_ACCESSED: list,
    BASE_OBJECTS_ACCESSED: list,
    OBJECTS_MODIFIED: list,
    POLICIES_REFERENCED: list,
    PARENT_QUERY_ID: textType,
    ROOT_QUERY_ID: textType,
    EVENT_SOURCE: textType,
  }),
  rows: ({ state }) =>
    [...state.queries.all()].flatMap((query) => {
      const access = query.status === 'SUCCESS' ? accessOf(query) : undefined
      if (access === undefined) return []
      const lists = [access.direct, access.base, access.modified, access.policies]
      return [
        [
          query.id,
          usageInstant(query.startedAt),
          query.user,
          ...lists.map((each) => JSON.stringify(each)),
          null,
          null,
          'snowflake_sql',
        ],
      ]
    }),
}
