import { retentionOf } from '../../catalog/retention.ts'
import { count, type Facts, json, text, unfilled, yesOrNo } from '../fact.ts'
import type { Found } from '../found.ts'
import { objectFacts } from '../object-facts.ts'
import { subject } from '../subject.ts'

const facts: Facts<Found<'SCHEMA'>> = {
  ...objectFacts,
  SCHEMA_ID: count(({ object }) => object.id),
  SCHEMA_NAME: text(({ object }) => object.name),
  SCHEMA_OWNER: text(({ object }) => object.owner?.name),
  CATALOG_ID: count(({ object }) => object.database.id),
  CATALOG_NAME: text(({ object }) => object.database.name),
  IS_TRANSIENT: yesOrNo(({ object }) => object.transient === true),
  IS_MANAGED_ACCESS: yesOrNo(({ object }) => object.managedAccess === true),
  RETENTION_TIME: count(({ object }) => retentionOf(object)),
  SCHEMA_TYPE: text(() => 'STANDARD'),
  VERSIONED_SCHEMA_ID: count(() => null),
  OBJECT_VISIBILITY: json('object', () => null),
  ...unfilled(
    'DEFAULT_CHARACTER_SET_CATALOG DEFAULT_CHARACTER_SET_SCHEMA DEFAULT_CHARACTER_SET_NAME SQL_PATH VERSION_NAME',
  ),
}

/** Sources: https://docs.snowflake.com/en/sql-reference/info-schema/schemata and …/account-usage/schemata */
export const schemata = subject<Found<'SCHEMA'>>({
  entries: ({ found, systemViews }) => [
    ...systemViews.slice(0, 1).map(({ schema }) => ({ object: schema, deleted: null })),
    ...found('SCHEMA'),
  ],
  facts,
  informationSchema:
    'CATALOG_NAME SCHEMA_NAME SCHEMA_OWNER IS_TRANSIENT IS_MANAGED_ACCESS RETENTION_TIME DEFAULT_CHARACTER_SET_CATALOG DEFAULT_CHARACTER_SET_SCHEMA DEFAULT_CHARACTER_SET_NAME SQL_PATH CREATED LAST_ALTERED COMMENT',
  accountUsage:
    'SCHEMA_ID SCHEMA_NAME CATALOG_ID CATALOG_NAME SCHEMA_OWNER RETENTION_TIME IS_TRANSIENT IS_MANAGED_ACCESS DEFAULT_CHARACTER_SET_CATALOG DEFAULT_CHARACTER_SET_SCHEMA DEFAULT_CHARACTER_SET_NAME SQL_PATH COMMENT CREATED LAST_ALTERED DELETED SCHEMA_TYPE OWNER_ROLE_TYPE VERSION_NAME VERSIONED_SCHEMA_ID OBJECT_VISIBILITY',
  viewers: ['OBJECT_VIEWER'],
})
