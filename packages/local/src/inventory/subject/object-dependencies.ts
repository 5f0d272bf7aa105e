import { toQualifiedName, walkSql } from '@mesh/sql'
import type { Catalog } from '../../catalog/catalog.ts'
import type { DynamicTable, Relation, View } from '../../catalog/securable.ts'
import { kindInWords } from '../../catalog/securable-name.ts'
import { parseQuery } from '../../engine/parse.ts'
import { count, type Facts, text } from '../fact.ts'
import { subject } from '../subject.ts'

interface Dependency {
  readonly referenced: Relation
  readonly referencing: View | DynamicTable
}

const side = (word: 'REFERENCED' | 'REFERENCING'): Facts<Dependency> => {
  const of = (each: Dependency): Relation => (word === 'REFERENCED' ? each.referenced : each.referencing)
  return {
    [`${word}_DATABASE`]: text((each) => of(each).schema.database.name),
    [`${word}_SCHEMA`]: text((each) => of(each).schema.name),
    [`${word}_OBJECT_NAME`]: text((each) => of(each).name),
    [`${word}_OBJECT_ID`]: count((each) => of(each).id),
    [`${word}_OBJECT_DOMAIN`]: text((each) => kindInWords(of(each))),
  }
}

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/object_dependencies */
export const objectDependencies = subject<Dependency>({
  entries: ({ found, execution }) =>
    found('VIEW', 'DYNAMIC_TABLE').flatMap(({ object, deleted }) =>
      deleted === null
        ? [...readBy(execution.state.catalog, object)].map((read) => ({
            referenced: read,
            referencing: object,
          }))
        : [],
    ),
  facts: { ...side('REFERENCED'), ...side('REFERENCING'), DEPENDENCY_TYPE: text(() => 'BY_NAME') },
  accountUsage:
    'REFERENCED_DATABASE REFERENCED_SCHEMA REFERENCED_OBJECT_NAME REFERENCED_OBJECT_ID REFERENCED_OBJECT_DOMAIN REFERENCING_DATABASE REFERENCING_SCHEMA REFERENCING_OBJECT_NAME REFERENCING_OBJECT_ID REFERENCING_OBJECT_DOMAIN DEPENDENCY_TYPE',
  viewers: ['OBJECT_VIEWER'],
})

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
