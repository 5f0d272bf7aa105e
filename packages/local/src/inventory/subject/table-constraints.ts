import type { TableKey } from '../../catalog/object/relation.ts'
import { count, type Facts, instant, text, unfilled, yesOrNo } from '../fact.ts'
import type { Found } from '../found.ts'
import { namedFacts, objectFacts } from '../object-facts.ts'
import { subject } from '../subject.ts'
import type { World } from '../world.ts'

/** A key of a table that was found. */
export interface FoundKey extends Found<'TABLE'> {
  readonly key: TableKey
}

/** The keys of all tables. */
export const foundKeys = ({ found }: World): readonly FoundKey[] =>
  found('TABLE').flatMap(({ object, deleted }) => object.keys.map((key) => ({ object, deleted, key })))

/** What is told of keys of every kind. */
export const keyFacts: Facts<FoundKey> = {
  CONSTRAINT_NAME: text(({ key }) => key.name),
  CONSTRAINT_SCHEMA: text(({ object }) => object.schema.name),
  CONSTRAINT_SCHEMA_ID: count(({ object }) => object.schema.id),
  CONSTRAINT_CATALOG: text(({ object }) => object.schema.database.name),
  CONSTRAINT_CATALOG_ID: count(({ object }) => object.schema.database.id),
  CREATED: instant(({ key }) => key.createdOn),
  LAST_ALTERED: instant(({ key }) => key.createdOn),
  DELETED: objectFacts.DELETED as Facts<FoundKey>[string],
  ...unfilled('COMMENT'),
}

const facts: Facts<FoundKey> = {
  ...namedFacts('TABLE'),
  ...keyFacts,
  CONSTRAINT_TYPE: text(({ key }) => words[key.kind]),
  IS_DEFERRABLE: yesOrNo(() => false),
  INITIALLY_DEFERRED: yesOrNo(() => true),
  ENFORCED: yesOrNo(() => false),
  RELY: yesOrNo(({ key }) => key.rely),
}

const words = { primary: 'PRIMARY KEY', unique: 'UNIQUE', foreign: 'FOREIGN KEY' } as const

/** Sources: https://docs.snowflake.com/en/sql-reference/info-schema/table_constraints and …/account-usage/table_constraints */
export const tableConstraints = subject<FoundKey>({
  entries: foundKeys,
  facts,
  informationSchema:
    'CONSTRAINT_CATALOG CONSTRAINT_SCHEMA CONSTRAINT_NAME TABLE_CATALOG TABLE_SCHEMA TABLE_NAME CONSTRAINT_TYPE IS_DEFERRABLE INITIALLY_DEFERRED ENFORCED COMMENT CREATED LAST_ALTERED RELY',
  accountUsage:
    'CONSTRAINT_NAME CONSTRAINT_SCHEMA_ID CONSTRAINT_SCHEMA CONSTRAINT_CATALOG_ID CONSTRAINT_CATALOG TABLE_ID TABLE_NAME TABLE_SCHEMA_ID TABLE_SCHEMA TABLE_CATALOG_ID TABLE_CATALOG CONSTRAINT_TYPE IS_DEFERRABLE INITIALLY_DEFERRED ENFORCED COMMENT CREATED LAST_ALTERED DELETED RELY',
  viewers: ['OBJECT_VIEWER'],
})
