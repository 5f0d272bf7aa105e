import type { AccountRole } from '../../catalog/object/role.ts'
import { text } from '../fact.ts'
import { subject } from '../subject.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/info-schema/enabled_roles */
export const enabledRoles = subject<AccountRole>({
  entries: ({ roles }) => [...roles].filter((each) => each.kind === 'ROLE'),
  facts: { ROLE_NAME: text((role) => role.name), ROLE_OWNER: text((role) => role.owner?.name) },
  informationSchema: 'ROLE_NAME ROLE_OWNER',
})
