import type { TableReference } from '../../tree/table/table-reference.ts'
import type { BoundRelation } from '../bound-query.ts'
import { passOn } from '../column/pass-on.ts'
import type { BindContext } from '../context/bind-context.ts'
import { createScope, type Scope } from '../scope/scope.ts'
import { bindSemanticView } from './bind-semantic-view.ts'
import { bindTable } from './bind-table.ts'
import { bindTableFunction } from './bind-table-function.ts'
import { directoryRelation, filesRelation } from './files-relation.ts'
import { openRelation } from './open-relation.ts'

/** What is in FROM and has no other table in it. */
export type TableLeaf = Exclude<
  TableReference,
  { readonly table: TableReference } | { readonly joins: unknown }
>

/** One thing in FROM that has no other in it, before it gets its alias: a table, a query, a function, files. */
export function bindRelation(context: BindContext, scope: Scope, reference: TableLeaf): BoundRelation {
  switch (reference.kind) {
    case 'tableName':
    case 'refreshBoundary':
      return bindTable(context, scope, reference)
    case 'derivedTable': {
      // Snowflake lets only LATERAL see its neighbours; a plain subquery of FROM sees what is around the whole query.
      const outer = reference.lateral
        ? scope
        : { ...createScope(scope.common, scope.outer), window: scope.window }
      const query = context.bind(reference.query, outer)
      return { columns: query.columns.map((column) => passOn(column)), source: { kind: 'query', query } }
    }
    case 'tableFunction':
      return bindTableFunction(context, scope, reference)
    case 'stageTable':
      return filesRelation(reference.stage)
    case 'directoryTable':
      return directoryRelation(reference.stage)
    case 'errorTable':
      return openRelation
    case 'flowResult':
      return context.flow.at(-reference.position) ?? openRelation
    case 'semanticViewTable':
      return bindSemanticView(context, reference)
  }
}
