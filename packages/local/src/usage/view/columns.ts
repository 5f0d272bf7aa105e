import { dataTypeName } from '../../engine/data-type-name.ts'
import { countType, textType } from '../../translate/emitted.ts'
import { type UsageView, usageColumns, usageInstant } from '../usage-view.ts'
import { relationsOf } from './tables.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/columns */
export const columnsView: UsageView = {
  columns: usageColumns({
    COLUMN_NAME: textType,
    TABLE_ID: countType,
    TABLE_NAME: textType,
    TABLE_SCHEMA_ID: countType,
    TABLE_SCHEMA: textType,
    TABLE_CATALOG_ID: countType,
    TABLE_CATALOG: textType,
    ORDINAL_POSITION: countType,
    COLUMN_DEFAULT: textType,
    IS_NULLABLE: textType,
    DATA_TYPE: textType,
    COMMENT: textType,
    DELETED: { kind: 'timestamp', zone: 'ltz', precision: 3 },
  }),
  rows: ({ state: { catalog } }) =>
    relationsOf(catalog).flatMap(({ relation, deleted }) =>
      relation.columns.map((column, index) => [
        column.name,
        relation.id,
        relation.name,
        relation.schema.id,
        relation.schema.name,
        relation.schema.database.id,
        relation.schema.database.name,
        index + 1,
        column.default,
        column.nullable ? 'YES' : 'NO',
        dataTypeName(column.type),
        column.comment,
        usageInstant(deleted),
      ]),
    ),
}
