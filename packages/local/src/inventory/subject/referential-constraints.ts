import type { TableKey } from '../../catalog/object/relation.ts'
import { count, type Facts, text } from '../fact.ts'
import { subject } from '../subject.ts'
import { type FoundKey, foundKeys, keyFacts } from './table-constraints.ts'

const facts: Facts<FoundKey> = {
  ...keyFacts,
  UNIQUE_CONSTRAINT_NAME: text(({ key }) => referenced(key)?.key?.name),
  UNIQUE_CONSTRAINT_SCHEMA: text(({ key }) => referenced(key)?.schema.name),
  UNIQUE_CONSTRAINT_SCHEMA_ID: count(({ key }) => referenced(key)?.schema.id),
  UNIQUE_CONSTRAINT_CATALOG: text(({ key }) => referenced(key)?.schema.database.name),
  UNIQUE_CONSTRAINT_CATALOG_ID: count(({ key }) => referenced(key)?.schema.database.id),
  MATCH_OPTION: text(() => 'FULL'),
  UPDATE_RULE: text(() => 'NO ACTION'),
  DELETE_RULE: text(() => 'NO ACTION'),
}

/** Sources: https://docs.snowflake.com/en/sql-reference/info-schema/referential_constraints and …/account-usage/referential_constraints */
export const referentialConstraints = subject<FoundKey>({
  entries: (world) => foundKeys(world).filter(({ key }) => key.kind === 'foreign'),
  facts,
  informationSchema:
    'CONSTRAINT_CATALOG CONSTRAINT_SCHEMA CONSTRAINT_NAME UNIQUE_CONSTRAINT_CATALOG UNIQUE_CONSTRAINT_SCHEMA UNIQUE_CONSTRAINT_NAME MATCH_OPTION UPDATE_RULE DELETE_RULE COMMENT CREATED LAST_ALTERED',
  accountUsage:
    'CONSTRAINT_CATALOG_ID CONSTRAINT_CATALOG CONSTRAINT_SCHEMA_ID CONSTRAINT_SCHEMA CONSTRAINT_NAME UNIQUE_CONSTRAINT_CATALOG_ID UNIQUE_CONSTRAINT_CATALOG UNIQUE_CONSTRAINT_SCHEMA_ID UNIQUE_CONSTRAINT_SCHEMA UNIQUE_CONSTRAINT_NAME MATCH_OPTION UPDATE_RULE DELETE_RULE COMMENT CREATED LAST_ALTERED DELETED',
  viewers: ['OBJECT_VIEWER'],
})

/** The key that a foreign key refers to: the one with its columns, else the primary key. */
function referenced({ references }: TableKey) {
  if (references === undefined) return undefined
  const { keys, schema } = references.table
  const same = (key: TableKey) =>
    key.kind !== 'foreign' &&
    key.columns.length === references.columns.length &&
    key.columns.every((each) => references.columns.includes(each))
  return { schema, key: keys.find(same) ?? keys.find(({ kind }) => kind === 'primary') }
}
