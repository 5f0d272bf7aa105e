import { columnId } from '../../catalog/column-id.ts'
import type { Column } from '../../catalog/object/column.ts'
import type { Relation } from '../../catalog/object/relation.ts'
import { count, type Facts, text, unfilled, yesOrNo } from '../fact.ts'
import type { Found } from '../found.ts'
import { objectFacts } from '../object-facts.ts'
import { subject } from '../subject.ts'
import { typeFacts } from '../type-facts.ts'
import type { World } from '../world.ts'

interface FoundColumn extends Found<Relation['kind']> {
  readonly column: Column
  readonly index: number
}

const facts: Facts<FoundColumn> = {
  ...typeFacts<FoundColumn>(({ column }) => column.type),
  DELETED: objectFacts.DELETED as Facts<FoundColumn>[string],
  COLUMN_ID: count(({ column }, { execution }) => columnId(execution.state.catalog.account, column)),
  COLUMN_NAME: text(({ column }) => column.name),
  TABLE_ID: count(({ object }) => object.id),
  TABLE_NAME: text(({ object }) => object.name),
  TABLE_SCHEMA_ID: count(({ object }) => object.schema.id),
  TABLE_SCHEMA: text(({ object }) => object.schema.name),
  TABLE_CATALOG_ID: count(({ object }) => object.schema.database.id),
  TABLE_CATALOG: text(({ object }) => object.schema.database.name),
  ORDINAL_POSITION: count(({ index }) => index + 1),
  COLUMN_DEFAULT: text(({ column }) => column.default),
  IS_NULLABLE: yesOrNo(({ column }) => column.nullable),
  IS_IDENTITY: yesOrNo(({ column }) => column.identity !== undefined),
  IDENTITY_GENERATION: text(({ column }) => (column.identity === undefined ? null : 'BY DEFAULT')),
  IDENTITY_START: text(({ column }) => column.identity?.start),
  IDENTITY_INCREMENT: text(({ column }) => column.identity?.increment),
  IDENTITY_CYCLE: text(({ column }) => (column.identity === undefined ? null : 'NO CYCLE')),
  IDENTITY_ORDERED: text(({ column: { identity } }) =>
    identity === undefined ? null : identity.ordered ? 'YES' : 'NO',
  ),
  COMMENT: text(({ column }) => column.comment),
  KIND: text(() => 'COLUMN'),
  ...unfilled(
    'DATETIME_PRECISION INTERVAL_TYPE INTERVAL_PRECISION CHARACTER_SET_CATALOG CHARACTER_SET_SCHEMA CHARACTER_SET_NAME COLLATION_CATALOG COLLATION_SCHEMA COLLATION_NAME DOMAIN_CATALOG DOMAIN_SCHEMA DOMAIN_NAME UDT_CATALOG UDT_SCHEMA UDT_NAME SCOPE_CATALOG SCOPE_SCHEMA SCOPE_NAME MAXIMUM_CARDINALITY DTD_IDENTIFIER IS_SELF_REFERENCING IDENTITY_MAXIMUM IDENTITY_MINIMUM SCHEMA_EVOLUTION_RECORD DATA_TYPE_ALIAS EXPRESSION',
  ),
}

const common =
  'ORDINAL_POSITION COLUMN_DEFAULT IS_NULLABLE DATA_TYPE CHARACTER_MAXIMUM_LENGTH CHARACTER_OCTET_LENGTH NUMERIC_PRECISION NUMERIC_PRECISION_RADIX NUMERIC_SCALE DATETIME_PRECISION INTERVAL_TYPE INTERVAL_PRECISION CHARACTER_SET_CATALOG CHARACTER_SET_SCHEMA CHARACTER_SET_NAME COLLATION_CATALOG COLLATION_SCHEMA COLLATION_NAME DOMAIN_CATALOG DOMAIN_SCHEMA DOMAIN_NAME UDT_CATALOG UDT_SCHEMA UDT_NAME SCOPE_CATALOG SCOPE_SCHEMA SCOPE_NAME MAXIMUM_CARDINALITY DTD_IDENTIFIER IS_SELF_REFERENCING IS_IDENTITY IDENTITY_GENERATION IDENTITY_START IDENTITY_INCREMENT IDENTITY_MAXIMUM IDENTITY_MINIMUM IDENTITY_CYCLE IDENTITY_ORDERED SCHEMA_EVOLUTION_RECORD COMMENT'

/** Sources: https://docs.snowflake.com/en/sql-reference/info-schema/columns and …/account-usage/columns */
export const columns = subject<FoundColumn>({
  entries,
  facts,
  informationSchema: `TABLE_CATALOG TABLE_SCHEMA TABLE_NAME COLUMN_NAME ${common} DATA_TYPE_ALIAS EXPRESSION KIND`,
  accountUsage: `COLUMN_ID COLUMN_NAME TABLE_ID TABLE_NAME TABLE_SCHEMA_ID TABLE_SCHEMA TABLE_CATALOG_ID TABLE_CATALOG ${common} DELETED DATA_TYPE_ALIAS EXPRESSION KIND`,
  viewers: ['OBJECT_VIEWER'],
})

function entries({ found, systemViews }: World): readonly FoundColumn[] {
  const relations: readonly Found<Relation['kind']>[] = [
    ...systemViews.map((object) => ({ object, deleted: null })),
    ...found('TABLE', 'VIEW', 'DYNAMIC_TABLE'),
  ]
  return relations.flatMap(({ object, deleted }) =>
    object.columns.map((column, index) => ({ object, deleted, column, index })),
  )
}
