import type { CreateSemanticView, SemanticExpression } from '../../tree/ddl/create-semantic-view.ts'
import type { BoundColumn, BoundRelation, RowInfluence } from '../bound-query.ts'
import type { BoundWrite } from '../bound-statement.ts'
import { completeName } from '../complete-name.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindValue } from '../expression/bind-value.ts'
import { catalogRelation } from '../relation/bind-table.ts'
import { writtenName } from '../relation/written-name.ts'
import { findQualified } from '../scope/find-column.ts'
import { scopeOf } from '../scope/scope.ts'
import { inOrderOfUse } from './in-order-of-use.ts'

/**
 * CREATE SEMANTIC VIEW: a column for each fact, dimension and metric. An expression sees the columns of its own logical table
 * by their bare names, those of the others and all that is defined with the table before them.
 * Source: https://docs.snowflake.com/en/user-guide/views-semantic/sql
 */
export function bindCreateSemanticView(
  context: BindContext,
  { name, tables, relationships, facts, dimensions, metrics }: CreateSemanticView,
): BoundWrite {
  const relations = tables.map(({ alias, table, span }): BoundRelation => {
    const relation = catalogRelation(context, table)
    return { ...relation, ...(alias !== undefined && { name: alias.name }), span }
  })
  const defined = new Map<SemanticExpression, BoundColumn>()
  for (const item of inOrderOfUse([...facts, ...dimensions, ...metrics]))
    defined.set(item, bindItem(context, relations, item))
  const influences = relationships.flatMap(({ table, columns, span }): RowInfluence[] =>
    columns.flatMap((column) =>
      findQualified(scopeOf(relations), [table], column.name).map((each) => ({
        clause: 'JOIN',
        column: each,
        span,
      })),
    ),
  )
  const columns = [...dimensions, ...facts, ...metrics].flatMap((item) => defined.get(item) ?? [])
  return {
    action: 'create',
    target: completeName(writtenName(name), context.session),
    known: true,
    columns: columns.map((value) => ({
      name: value.name,
      ...(value.type !== undefined && { type: value.type }),
      value,
    })),
    query: { columns, relations, influences, queries: [] },
  }
}

/** Binds one definition and lets those after it name it, by the logical table that it belongs to. */
function bindItem(
  context: BindContext,
  relations: BoundRelation[],
  { name: { parts }, expression }: SemanticExpression,
): BoundColumn {
  const owner = parts.at(-2)?.name
  const place = relations.findIndex((relation) => relation.name === owner)
  const own = relations[place]
  const all = scopeOf(relations)
  const value = bindValue(
    context,
    own === undefined ? all : scopeOf([own], all),
    expression,
    parts.at(-1)?.name ?? '',
  )
  const definition = { columns: [], source: { kind: 'unknown' }, pseudo: [value] } as const
  if (own === undefined) relations.push(definition)
  else relations[place] = { ...own, pseudo: [...(own.pseudo ?? []), value] }
  return value
}
