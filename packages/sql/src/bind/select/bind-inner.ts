import type { Query } from '../../tree/query/query.ts'
import type { BoundQuery } from '../bound-query.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import { maxQueryDepth } from '../context/max-query-depth.ts'
import { type CommonTables, createScope, type Scope } from '../scope/scope.ts'
import { bindSelect, type SelectBinding } from './bind-select.ts'
import { bindSetOperation } from './bind-set-operation.ts'
import { bindValues } from './bind-values.ts'
import { bindWith } from './bind-with.ts'
import { orderRows } from './order-rows.ts'

/** A query that was not looked into: any column may be in it, so that one finding does not cause others. */
const unseen: BoundQuery = {
  columns: [{ name: '*', open: true, origin: { kind: 'expression', inputs: [], queries: [] } }],
  relations: [],
  influences: [],
  queries: [],
}

/** Binds a query with the common tables and the outer query that it may name. */
export function bindInner(
  context: BindContext,
  query: Query,
  around: CommonTables | undefined,
  outer: Scope | undefined,
): BoundQuery {
  if (context.depth >= maxQueryDepth) {
    report(context, query.span, {
      code: 'SQL.TOO_DEEP',
      message: `Queries are nested too deep; what is further in than ${maxQueryDepth} levels was not resolved`,
      hint: 'Give inner queries a name with WITH.',
    })
    return unseen
  }
  context.depth += 1
  const common =
    query.with === undefined
      ? around
      : bindWith(context, query.with, around, outer, (inner, tables, scope) =>
          bindInner(context, inner, tables, scope),
        )
  const { query: bound, scope } = bindBody(context, query, common, outer)
  const ordered = orderRows(context, query, bound, scope)
  context.depth -= 1
  return ordered
}

function bindBody(
  context: BindContext,
  { body }: Query,
  common: CommonTables | undefined,
  outer: Scope | undefined,
): SelectBinding {
  if (body.kind === 'select') return bindSelect(context, body, common, outer)
  const scope = createScope(common, outer)
  switch (body.kind) {
    case 'values':
      return { query: bindValues(context, body, scope), scope }
    case 'query':
      return { query: bindInner(context, body, common, outer), scope }
    case 'setOperation': {
      const operands = body.operands.map((operand) =>
        bindInner(context, { kind: 'query', span: operand.span, body: operand, orderBy: [] }, common, outer),
      )
      return { query: bindSetOperation(context, body, operands), scope }
    }
  }
}
