import type { RoleGrant } from '../../catalog/grant-book.ts'
import { type Facts, instant, text } from '../fact.ts'
import { subject } from '../subject.ts'

const facts: Facts<RoleGrant> = {
  CREATED_ON: instant(({ createdOn }) => createdOn),
  DELETED_ON: instant(() => null),
  ROLE: text(({ role }) => role.name),
  GRANTED_TO: text(() => 'USER'),
  GRANTEE_NAME: text(({ to }) => to.name),
  GRANTED_BY: text(({ grantedBy }) => grantedBy),
}

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/grants_to_users */
export const grantsToUsers = subject<RoleGrant>({
  entries: ({ execution }) => execution.state.catalog.book.roleGrants.filter(({ to }) => to.kind === 'USER'),
  facts,
  accountUsage: 'CREATED_ON DELETED_ON ROLE GRANTED_TO GRANTEE_NAME GRANTED_BY',
  viewers: ['SECURITY_VIEWER'],
})
