import type { Span } from '../../tree/node.ts'
import type { TableAlias } from '../../tree/table/table-factor.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { BoundColumn, BoundRelation } from '../bound-query.ts'
import { passOn } from '../column/pass-on.ts'
import { renameColumns } from '../column/rename-columns.ts'
import type { BindContext } from '../context/bind-context.ts'
import type { Scope } from '../scope/scope.ts'
import { bindTable } from './bind-table.ts'
import { bindTableFunction } from './bind-table-function.ts'
import { filesRelation } from './files-relation.ts'

/** One thing in FROM that is no join: a table, a query, a function, files. */
export function bindRelation(
  context: BindContext,
  scope: Scope,
  reference: Exclude<TableReference, { readonly kind: 'joinedTable' }>,
): BoundRelation {
  return withAlias(context, unnamedRelation(context, scope, reference), reference)
}

function unnamedRelation(
  context: BindContext,
  scope: Scope,
  reference: Exclude<TableReference, { readonly kind: 'joinedTable' }>,
): BoundRelation {
  switch (reference.kind) {
    case 'tableName':
      return bindTable(context, scope, reference.name)
    case 'derivedTable': {
      // Snowflake lets only LATERAL see its neighbours; a plain subquery of FROM sees what is around the whole query.
      const query = context.bind(reference.query, reference.lateral ? scope : hideNeighbours(scope))
      return { columns: query.columns.map((column) => passOn(column)), source: { kind: 'query', query } }
    }
    case 'tableFunction':
      return bindTableFunction(context, scope, reference)
    case 'stageTable':
      return filesRelation(reference.stage)
  }
}

const hideNeighbours = (scope: Scope): Scope => ({
  ...scope,
  relations: [],
  columns: [],
  merged: new Map(),
  alias: () => undefined,
})

function withAlias(
  context: BindContext,
  relation: BoundRelation,
  { alias, span }: { readonly alias?: TableAlias; readonly span: Span },
): BoundRelation {
  if (alias === undefined) return { ...relation, span }
  const columns: readonly BoundColumn[] =
    alias.columns.length === 0
      ? relation.columns
      : renameColumns(context, relation.columns, alias.columns, alias.span)
  return { ...relation, name: alias.name.name, columns, span }
}
