import type { Catalog } from '../../catalog/catalog.ts'
import { inDatabase } from '../../catalog/list-objects.ts'
import { retentionOf } from '../../catalog/retention.ts'
import type { Relation } from '../../catalog/securable.ts'
import { countType, textType } from '../../translate/emitted.ts'
import { type UsageView, usageColumns, usageInstant } from '../usage-view.ts'

const instant = { kind: 'timestamp', zone: 'ltz', precision: 3 } as const

/** Tables and views, also those that were dropped and can come back. Source: https://docs.snowflake.com/en/sql-reference/account-usage/tables */
export const tablesView: UsageView = {
  columns: usageColumns({
    TABLE_ID: countType,
    TABLE_NAME: textType,
    TABLE_SCHEMA_ID: countType,
    TABLE_SCHEMA: textType,
    TABLE_CATALOG_ID: countType,
    TABLE_CATALOG: textType,
    TABLE_OWNER: textType,
    TABLE_TYPE: textType,
    IS_TRANSIENT: textType,
    RETENTION_TIME: countType,
    CREATED: instant,
    DELETED: instant,
    COMMENT: textType,
    IS_DYNAMIC: textType,
  }),
  rows: ({ state: { catalog } }) =>
    relationsOf(catalog).map(({ relation, deleted }) => {
      const { schema } = relation
      return [
        relation.id,
        relation.name,
        schema.id,
        schema.name,
        schema.database.id,
        schema.database.name,
        relation.owner?.name ?? null,
        relation.kind === 'VIEW' ? 'VIEW' : 'BASE TABLE',
        relation.kind === 'TABLE' && relation.transient ? 'YES' : 'NO',
        relation.kind === 'VIEW' ? null : retentionOf(relation),
        usageInstant(relation.createdOn),
        usageInstant(deleted),
        relation.comment || null,
        relation.kind === 'DYNAMIC_TABLE' ? 'YES' : 'NO',
      ]
    }),
}

/** Every table and view of the account, with the moment at which it, or what it is in, was dropped. */
export function relationsOf({
  account,
}: Catalog): readonly { readonly relation: Relation; readonly deleted: number | null }[] {
  const databases = [
    ...[...account.databases.values()].map((object) => ({ object, droppedOn: null })),
    ...account.dropped,
  ]
  return databases.flatMap((database) =>
    [...inDatabase(database.object)]
      .filter((each): each is Relation => 'columns' in each)
      .map((relation) => {
        const { schema } = relation
        const own = schema.dropped.find((each) => each.object === relation)
        const around = schema.database.dropped.find((each) => each.object === schema)
        return { relation, deleted: own?.droppedOn ?? around?.droppedOn ?? database.droppedOn }
      }),
  )
}
