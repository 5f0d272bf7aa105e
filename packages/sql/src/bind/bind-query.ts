import type { Query, QueryBody } from '../tree/query/query.ts'
import type { BoundQuery, QueryBinding, RowInfluence } from './bound-query.ts'
import { type BindContext, report } from './context/bind-context.ts'
import { createBindContext } from './context/create-bind-context.ts'
import { bindExpression } from './expression/bind-expression.ts'
import { type CommonTables, createScope, type Scope } from './scope/scope.ts'
import { bindSelect } from './select/bind-select.ts'
import { bindSetOperation } from './select/bind-set-operation.ts'
import { bindValues } from './select/bind-values.ts'
import { bindWith } from './select/bind-with.ts'
import type { SqlCatalog, SqlSession } from './sql-catalog.ts'

/** Settings of {@link bindQuery}. */
export interface BindOptions {
  /** The text that the tree was parsed from: it names the columns that have no alias. */
  readonly text?: string
}

/**
 * How deep queries may be nested: a subquery counts as three, an operand of a set operator as one. A good half of what
 * the stack of a default Node.js bears.
 */
const maxQueryDepth = 1000

/**
 * Resolves every name of a query by Snowflake's rules. What cannot be resolved is a diagnostic beside what could; a table
 * that the catalog does not know is taken to have the columns that the query names.
 *
 * @example
 * const { columns, diagnostics } = bindQuery(query, createCatalogOf(tables), { database: 'SALES', schema: 'PUBLIC' })
 */
export function bindQuery(
  query: Query,
  catalog: SqlCatalog,
  session: SqlSession = {},
  options: BindOptions = {},
): QueryBinding {
  const context = createBindContext(catalog, session, options.text, bindInner)
  const bound = bindInner(context, query, undefined, undefined)
  const references = context.references.toSorted(
    (left, right) => left.node.span.start - right.node.span.start,
  )
  return { ...bound, references, diagnostics: context.diagnostics }
}

/** A query that was not looked into: any column may be in it, so that one finding does not cause others. */
const unseen: BoundQuery = {
  columns: [{ name: '*', open: true, origin: { kind: 'expression', inputs: [], queries: [] } }],
  relations: [],
  influences: [],
  queries: [],
}

/** Binds a query with the common tables and the outer query that it may name. */
function bindInner(
  context: BindContext,
  query: Query,
  around: CommonTables | undefined,
  outer: Scope | undefined,
): BoundQuery {
  if (context.depth >= maxQueryDepth) {
    report(
      context,
      query.span,
      'SQL.TOO_DEEP',
      `Queries are nested too deep; what is further in than ${maxQueryDepth} levels was not resolved`,
      'Give inner queries a name with WITH.',
    )
    return unseen
  }
  context.depth += 1
  const common =
    query.with === undefined
      ? around
      : bindWith(context, query.with, around, outer, (inner, tables, scope) =>
          bindInner(context, inner, tables, scope),
        )
  const bound = orderRows(context, query, bindBody(context, query.body, common, outer))
  context.depth -= 1
  return bound
}

interface BodyBinding {
  readonly query: BoundQuery
  /** What ORDER BY may name besides the output columns. */
  readonly scope: Scope
}

function bindBody(
  context: BindContext,
  body: QueryBody,
  common: CommonTables | undefined,
  outer: Scope | undefined,
): BodyBinding {
  switch (body.kind) {
    case 'select':
      return bindSelect(context, body, common, outer)
    case 'values':
      return {
        query: bindValues(context, body, createScope(common, outer)),
        scope: createScope(common, outer),
      }
    case 'query':
      return { query: bindInner(context, body, common, outer), scope: createScope(common, outer) }
    case 'setOperation': {
      const operands = body.operands.map((operand) =>
        bindInner(context, { kind: 'query', span: operand.span, body: operand, orderBy: [] }, common, outer),
      )
      return { query: bindSetOperation(context, body, operands), scope: createScope(common, outer) }
    }
  }
}

/** Adds what ORDER BY reads: output columns by position or name first, then what the query itself may name. */
function orderRows(context: BindContext, { orderBy }: Query, { query, scope }: BodyBinding): BoundQuery {
  if (orderBy.length === 0) return query
  const influences: RowInfluence[] = [...query.influences]
  const queries: BoundQuery[] = [...query.queries]
  for (const { expression } of orderBy) {
    const column =
      expression.kind === 'numberLiteral'
        ? query.columns[Number(expression.text) - 1]
        : expression.kind === 'columnReference' && expression.parts.length === 1
          ? query.columns.find(({ name }) => name === expression.parts[0]?.name)
          : undefined
    if (column !== undefined) {
      influences.push({ clause: 'SORT', column, span: expression.span })
      if (expression.kind === 'columnReference') context.references.push({ node: expression, column })
      continue
    }
    const outputs = { columns: query.columns, source: { kind: 'query', query } } as const
    const visible = scope.relations.length > 0 ? scope : { ...scope, relations: [outputs] }
    const bound = bindExpression(context, visible, expression)
    queries.push(...bound.queries)
    for (const { column: read, span } of bound.inputs)
      influences.push({ clause: 'SORT', column: read, ...(span !== undefined && { span }) })
  }
  return { ...query, influences, queries }
}
