import { textType } from '../../translate/emitted.ts'
import { type UsageView, usageColumns, usageInstant } from '../usage-view.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/grants_to_users */
export const grantsToUsers: UsageView = {
  columns: usageColumns({
    CREATED_ON: { kind: 'timestamp', zone: 'ltz', precision: 3 },
    ROLE: textType,
    GRANTED_TO: textType,
    GRANTEE_NAME: textType,
    GRANTED_BY: textType,
  }),
  rows: ({ state: { catalog } }) =>
    catalog.book.roleGrants.flatMap(({ createdOn, role, to, grantedBy }) =>
      to.kind === 'USER' ? [[usageInstant(createdOn), role.name, 'USER', to.name, grantedBy]] : [],
    ),
}
