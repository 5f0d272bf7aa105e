import type { QualifiedName } from '@mesh/core'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { TableAlias, TableFunction, TableName } from '../../tree/table/table-factor.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { BoundColumn, BoundQuery, BoundRelation } from '../bound-query.ts'
import { passOn } from '../column/pass-on.ts'
import { renameColumns } from '../column/rename-columns.ts'
import { completeName } from '../complete-name.ts'
import type { BindContext } from '../context/bind-context.ts'
import { report } from '../context/bind-context.ts'
import { bindExpression } from '../expression/bind-expression.ts'
import { findCommonTable, type Scope } from '../scope/scope.ts'
import { tableFunctionColumns } from './table-function-columns.ts'

/** One thing in FROM that is no join: a table, a query, a function, files. */
export function bindRelation(
  context: BindContext,
  scope: Scope,
  reference: Exclude<TableReference, { readonly kind: 'joinedTable' }>,
): BoundRelation {
  switch (reference.kind) {
    case 'tableName':
      return withAlias(context, tableRelation(context, scope, reference), reference.alias)
    case 'derivedTable': {
      // Snowflake lets only LATERAL see its neighbours; a plain subquery of FROM sees what is around the whole query.
      const outer = reference.lateral ? scope : hideNeighbours(scope)
      return withAlias(context, queryRelation(context.bind(reference.query, outer)), reference.alias)
    }
    case 'tableFunction':
      return withAlias(context, functionRelation(context, scope, reference), reference.alias)
    case 'stageTable':
      return withAlias(context, { columns: [], source: { kind: 'stage' } }, reference.alias)
  }
}

const hideNeighbours = (scope: Scope): Scope => ({
  ...scope,
  relations: [],
  merged: new Map(),
  alias: () => undefined,
})

function tableRelation(context: BindContext, scope: Scope, { name }: TableName): BoundRelation {
  const written = qualifiedName(name)
  if (written.schema === undefined) {
    const common = findCommonTable(scope.common, written.name)
    if (common !== undefined)
      return {
        name: written.name,
        columns: common.columns,
        source: { kind: 'query', query: common.query },
      }
  }
  return catalogRelation(context, name)
}

/** A table of the catalog by its name alone, whatever common tables there are. */
function catalogRelation(context: BindContext, name: ObjectName): BoundRelation {
  const table = completeName(qualifiedName(name), context.session)
  const found = context.catalog.table(table)
  if (found === undefined) {
    const spelling = [table.database, table.schema, table.name].filter((part) => part !== undefined).join('.')
    report(
      context,
      name.span,
      'SQL.UNKNOWN_TABLE',
      `${spelling} is not in the catalog, so its columns are taken from the query`,
      'Add the table to the catalog, or give the session the database and schema that complete its name.',
      'warning',
    )
  }
  return {
    name: table.name,
    columns: found?.columns.map(
      ({ name: column, type }): BoundColumn => ({
        name: column,
        ...(type !== undefined && { type }),
        origin: { kind: 'table', table: found.name, column, known: true },
      }),
    ) ?? [{ name: '*', open: true, origin: { kind: 'star', table } }],
    source: { kind: 'table', table: found?.name ?? table, known: found !== undefined },
  }
}

const qualifiedName = ({ parts }: ObjectName): QualifiedName => {
  const [name = '', schema, database] = parts.map((part) => part.name).reverse()
  return { ...(database !== undefined && { database }), ...(schema !== undefined && { schema }), name }
}

const queryRelation = (query: BoundQuery): BoundRelation => ({
  columns: query.columns,
  source: { kind: 'query', query },
})

function functionRelation(context: BindContext, scope: Scope, { call }: TableFunction): BoundRelation {
  const name = call.name.parts.at(-1)?.name ?? ''
  const { inputs, queries } = bindExpression(context, scope, call, 'transformation')
  const known = tableFunctionColumns(name)
  if (known === undefined)
    report(
      context,
      call.span,
      'SQL.UNKNOWN_TABLE_FUNCTION',
      `The columns of the table function ${name} are not known; each is taken to come from all its arguments`,
      'Name them in the alias: TABLE(f(…)) AS t (a, b).',
      'info',
    )
  const column = (each: string): BoundColumn => ({
    name: each,
    origin: { kind: 'expression', inputs, queries },
  })
  const columns = known?.map(column) ?? [{ ...column('*'), open: true as const }]
  return { name, columns, source: { kind: 'function', name } }
}

function withAlias(
  context: BindContext,
  relation: BoundRelation,
  alias: TableAlias | undefined,
): BoundRelation {
  if (alias === undefined) return freshColumns(relation)
  const { columns, source } = freshColumns(relation)
  return {
    name: alias.name.name,
    columns: renameColumns(context, columns, alias.columns, alias.span),
    source,
  }
}

// A table joined with itself has two columns of each name: they must be two things to tell a merged one from another.
function freshColumns(relation: BoundRelation): BoundRelation {
  if (relation.source.kind === 'table') return relation
  return { ...relation, columns: relation.columns.map((column) => passOn(column)) }
}
