import { type SqlNode, toQualifiedName, walkSql } from '@mesh/sql'
import type { Catalog } from '../../catalog/catalog.ts'
import type { DynamicTable, Relation, View } from '../../catalog/object/relation.ts'
import type { UserFunction } from '../../catalog/object/routine.ts'
import { kindInWords } from '../../catalog/securable-name.ts'
import { parseQuery } from '../../engine/parse.ts'
import { bodyTree } from '../../engine/routine/body-tree.ts'
import { functionsCalled } from '../../engine/routine/functions-called.ts'
import { count, type Facts, text } from '../fact.ts'
import { subject } from '../subject.ts'

type Referenced = Relation | UserFunction

interface Dependency {
  readonly referenced: Referenced
  readonly referencing: View | DynamicTable | UserFunction
}

const side = (word: 'REFERENCED' | 'REFERENCING'): Facts<Dependency> => {
  const of = (each: Dependency): Referenced => (word === 'REFERENCED' ? each.referenced : each.referencing)
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
    found('VIEW', 'DYNAMIC_TABLE', 'FUNCTION').flatMap(({ object, deleted }) =>
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

/** The relations and functions that a query or the code of a function names, without those behind them. */
export function readBy(catalog: Catalog, object: Dependency['referencing']): ReadonlySet<Referenced> {
  const { schema } = object
  const tree = treeOf(object)
  if (tree === undefined) return new Set()
  const home = { database: schema.database.name, schema: schema.name }
  const read = new Set<Referenced>(functionsCalled(catalog, tree, home))
  walkSql(tree, {
    tableName: (node) => {
      const name = toQualifiedName(node.name)
      const found = catalog.account.databases
        .get(name.database ?? home.database)
        ?.schemas.get(name.schema ?? home.schema)
        ?.relations.get(name.name)
      if (found !== undefined) read.add(found)
    },
  })
  return read
}

function treeOf(object: Dependency['referencing']): SqlNode | undefined {
  if (object.kind !== 'FUNCTION') return parseQuery(object.query)
  return object.language === 'SQL' ? bodyTree(object).tree : undefined
}
