import { toQualifiedName, walkSql } from '@mesh/sql'
import type { Catalog } from '../../catalog/catalog.ts'
import { inDatabase } from '../../catalog/list-objects.ts'
import type { DynamicTable, Relation, View } from '../../catalog/securable.ts'
import { nameParts } from '../../catalog/securable-name.ts'
import { parseQuery } from '../../engine/parse.ts'
import { countType, textType } from '../../translate/emitted.ts'
import { type UsageView, usageColumns } from '../usage-view.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/object_dependencies */
export const objectDependencies: UsageView = {
  columns: usageColumns({
    REFERENCED_DATABASE: textType,
    REFERENCED_SCHEMA: textType,
    REFERENCED_OBJECT_NAME: textType,
    REFERENCED_OBJECT_ID: countType,
    REFERENCED_OBJECT_DOMAIN: textType,
    REFERENCING_DATABASE: textType,
    REFERENCING_SCHEMA: textType,
    REFERENCING_OBJECT_NAME: textType,
    REFERENCING_OBJECT_ID: countType,
    REFERENCING_OBJECT_DOMAIN: textType,
    DEPENDENCY_TYPE: textType,
  }),
  rows: ({ state: { catalog } }) =>
    [...catalog.account.databases.values()]
      .flatMap((each) => [...inDatabase(each)])
      .filter((each): each is View | DynamicTable => each.kind === 'VIEW' || each.kind === 'DYNAMIC_TABLE')
      .filter((each) => each.schema.relations.get(each.name) === each)
      .flatMap((each) => [...readBy(catalog, each)].map((read) => [...side(read), ...side(each), 'BY_NAME'])),
}

const side = (relation: Relation) => [...nameParts(relation), relation.id, relation.kind.replaceAll('_', ' ')]

/** The relations that a query names, without those behind views. */
function readBy({ account }: Catalog, { query, schema }: View | DynamicTable): ReadonlySet<Relation> {
  const read = new Set<Relation>()
  walkSql(parseQuery(query), {
    tableName: (node) => {
      const name = toQualifiedName(node.name)
      const found = account.databases
        .get(name.database ?? schema.database.name)
        ?.schemas.get(name.schema ?? schema.name)
        ?.relations.get(name.name)
      if (found !== undefined) read.add(found)
    },
  })
  return read
}
