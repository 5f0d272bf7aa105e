import { retentionOf } from '../../catalog/retention.ts'
import { snowflakeName } from '../../catalog/snowflake-database.ts'
import { count, type Facts, json, text, unfilled, yesOrNo } from '../fact.ts'
import type { Found } from '../found.ts'
import { objectFacts } from '../object-facts.ts'
import { subject } from '../subject.ts'

const facts: Facts<Found<'DATABASE'>> = {
  ...objectFacts,
  DATABASE_ID: count(({ object }) => object.id),
  DATABASE_NAME: text(({ object }) => object.name),
  DATABASE_OWNER: text(({ object }) => object.owner?.name),
  IS_TRANSIENT: yesOrNo(({ object }) => object.transient === true),
  RETENTION_TIME: count(({ object }) => retentionOf(object)),
  TYPE: text(({ object }) => (object.name === snowflakeName ? 'APPLICATION' : 'STANDARD')),
  OBJECT_VISIBILITY: json('object', () => null),
  ...unfilled('RESOURCE_GROUP'),
}

/** Sources: https://docs.snowflake.com/en/sql-reference/info-schema/databases and …/account-usage/databases */
export const databases = subject<Found<'DATABASE'>>({
  entries: ({ found }) => found('DATABASE'),
  facts,
  informationSchema:
    'DATABASE_NAME DATABASE_OWNER IS_TRANSIENT COMMENT CREATED LAST_ALTERED RETENTION_TIME TYPE OWNER_ROLE_TYPE',
  accountUsage:
    'DATABASE_ID DATABASE_NAME DATABASE_OWNER IS_TRANSIENT COMMENT CREATED LAST_ALTERED DELETED RETENTION_TIME RESOURCE_GROUP TYPE OWNER_ROLE_TYPE OBJECT_VISIBILITY',
  viewers: ['OBJECT_VIEWER'],
})
