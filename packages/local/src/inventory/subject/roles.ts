import { count, type Facts, flag, instant, text } from '../fact.ts'
import type { Found } from '../found.ts'
import { objectFacts } from '../object-facts.ts'
import { subject } from '../subject.ts'

type FoundRole = Found<'ROLE' | 'DATABASE_ROLE'>

const facts: Facts<FoundRole> = {
  ...objectFacts,
  ROLE_ID: count(({ object }) => object.id),
  CREATED_ON: instant(({ object }) => object.createdOn),
  DELETED_ON: instant(({ deleted }) => deleted),
  NAME: text(({ object }) => object.name),
  OWNER: text(({ object }) => object.owner?.name),
  ROLE_TYPE: text(({ object }) => object.kind),
  ROLE_DATABASE_NAME: text(({ object }) => (object.kind === 'DATABASE_ROLE' ? object.database.name : null)),
  ROLE_INSTANCE_ID: count(() => null),
  IS_FROM_ORGANIZATION_USER_GROUP: flag(() => false),
}

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/roles */
export const roles = subject<FoundRole>({
  entries: ({ found }) => found('ROLE', 'DATABASE_ROLE'),
  facts,
  accountUsage:
    'ROLE_ID CREATED_ON DELETED_ON NAME COMMENT OWNER ROLE_TYPE ROLE_DATABASE_NAME ROLE_INSTANCE_ID OWNER_ROLE_TYPE IS_FROM_ORGANIZATION_USER_GROUP',
  viewers: ['SECURITY_VIEWER'],
})
