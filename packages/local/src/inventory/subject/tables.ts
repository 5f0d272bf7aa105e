import type { LogicalType } from '@mesh/core'
import { clusteringKey } from '../../catalog/clustering-key.ts'
import type { Relation } from '../../catalog/object/relation.ts'
import { retentionOf } from '../../catalog/retention.ts'
import { bytesOf } from '../../storage/bytes-of.ts'
import { countType } from '../../translate/emitted.ts'
import { count, type Facts, text, unfilled, yesOrNo } from '../fact.ts'
import type { Found } from '../found.ts'
import { measuredRows } from '../measured-rows.ts'
import { namedFacts, objectFacts } from '../object-facts.ts'
import { subject } from '../subject.ts'

type FoundRelation = Found<Relation['kind']>

const rowCount: LogicalType = { kind: 'integer', precision: 38 }

const facts: Facts<FoundRelation> = {
  ...objectFacts,
  ...namedFacts('TABLE'),
  TABLE_TYPE: text(({ object }) => tableType(object)),
  IS_TRANSIENT: yesOrNo(({ object }) => object.kind === 'TABLE' && object.transient),
  ROW_COUNT: { ...measuredRows(() => 'count(*)'), type: rowCount },
  BYTES: measuredRows(({ columns }) => bytesOf(columns)),
  RETENTION_TIME: count(({ object }) => (object.kind === 'VIEW' ? null : retentionOf(object))),
  AUTO_CLUSTERING_ON: text(({ object }) => (object.kind === 'VIEW' ? null : 'NO')),
  IS_TEMPORARY: yesOrNo(({ object }) => object.temporaryIn !== undefined),
  CLUSTERING_KEY: text(({ object }) => clusteringKey(object)),
  IS_ICEBERG: yesOrNo(() => false),
  IS_DYNAMIC: yesOrNo(({ object }) => object.kind === 'DYNAMIC_TABLE'),
  IS_IMMUTABLE: yesOrNo(() => false),
  IS_HYBRID: yesOrNo(() => false),
  ...unfilled(
    'SELF_REFERENCING_COLUMN_NAME REFERENCE_GENERATION USER_DEFINED_TYPE_CATALOG USER_DEFINED_TYPE_SCHEMA USER_DEFINED_TYPE_NAME IS_INSERTABLE_INTO IS_TYPED COMMIT_ACTION',
  ),
  ...unfilled(
    'INSTANCE_ID ARCHIVE_STORAGE_COOL_ROW_COUNT ARCHIVE_STORAGE_COOL_BYTES ARCHIVE_STORAGE_COLD_ROW_COUNT ARCHIVE_STORAGE_COLD_BYTES',
    countType,
  ),
}

/** Sources: https://docs.snowflake.com/en/sql-reference/info-schema/tables and …/account-usage/tables */
export const tables = subject<FoundRelation>({
  entries: ({ found, systemViews }) => [
    ...systemViews.map((object) => ({ object, deleted: null })),
    ...found('TABLE', 'VIEW', 'DYNAMIC_TABLE'),
  ],
  facts,
  informationSchema:
    'TABLE_CATALOG TABLE_SCHEMA TABLE_NAME TABLE_OWNER TABLE_TYPE IS_TRANSIENT CLUSTERING_KEY ROW_COUNT BYTES RETENTION_TIME SELF_REFERENCING_COLUMN_NAME REFERENCE_GENERATION USER_DEFINED_TYPE_CATALOG USER_DEFINED_TYPE_SCHEMA USER_DEFINED_TYPE_NAME IS_INSERTABLE_INTO IS_TYPED COMMIT_ACTION CREATED LAST_ALTERED LAST_DDL LAST_DDL_BY AUTO_CLUSTERING_ON COMMENT IS_TEMPORARY IS_ICEBERG IS_DYNAMIC IS_IMMUTABLE IS_HYBRID',
  accountUsage:
    'TABLE_ID TABLE_NAME TABLE_SCHEMA_ID TABLE_SCHEMA TABLE_CATALOG_ID TABLE_CATALOG TABLE_OWNER TABLE_TYPE IS_TRANSIENT CLUSTERING_KEY ROW_COUNT BYTES RETENTION_TIME SELF_REFERENCING_COLUMN_NAME REFERENCE_GENERATION USER_DEFINED_TYPE_CATALOG USER_DEFINED_TYPE_SCHEMA USER_DEFINED_TYPE_NAME IS_INSERTABLE_INTO IS_TYPED COMMIT_ACTION CREATED LAST_ALTERED LAST_DDL LAST_DDL_BY DELETED AUTO_CLUSTERING_ON COMMENT OWNER_ROLE_TYPE INSTANCE_ID IS_ICEBERG IS_DYNAMIC IS_HYBRID ARCHIVE_STORAGE_COOL_ROW_COUNT ARCHIVE_STORAGE_COOL_BYTES ARCHIVE_STORAGE_COLD_ROW_COUNT ARCHIVE_STORAGE_COLD_BYTES',
  viewers: ['OBJECT_VIEWER'],
})

function tableType(relation: Relation): string {
  if (relation.kind !== 'VIEW') return relation.temporaryIn === undefined ? 'BASE TABLE' : 'TEMPORARY TABLE'
  return relation.materialized === undefined ? 'VIEW' : 'MATERIALIZED VIEW'
}
