import { tableColumnsOf } from '../../function/table-columns.ts'
import type { FunctionCall } from '../../tree/expression/function-call.ts'
import type { TableFunction } from '../../tree/table/table-factor.ts'
import type { BoundColumn, BoundRelation } from '../bound-query.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import { bindExpression } from '../expression/bind-expression.ts'
import type { Scope } from '../scope/scope.ts'
import type { CatalogColumn } from '../sql-catalog.ts'
import { findFunction } from './find-function.ts'

/** A table function: each of its columns is taken to come from all its arguments. */
export function bindTableFunction(
  context: BindContext,
  scope: Scope,
  { call, alias }: TableFunction,
): BoundRelation {
  const name = call.name.parts.at(-1)?.name ?? ''
  const { inputs, queries } = bindExpression(context, scope, call, 'transformation')
  const known = columnsOf(context, call)
  const origin = { kind: 'expression', inputs, queries } as const
  const columns = (known?.columns ?? []).map((column): BoundColumn => ({ ...column, origin }))
  if (known === undefined && (alias?.columns.length ?? 0) === 0)
    report(context, call.span, {
      code: 'SQL.UNKNOWN_TABLE_FUNCTION',
      severity: 'info',
      message: `The columns of the table function ${name} are not known; each is taken to come from all its arguments`,
      hint: 'Name them in the alias: TABLE(f(…)) AS t (a, b).',
    })
  if (known === undefined || known.open) columns.push({ name: '*', open: true, origin })
  return { name, columns, source: { kind: 'function', name } }
}

/** A built-in function has the columns that the reference tells, one of the user's those that the catalog knows. */
function columnsOf(
  context: BindContext,
  { name, of }: FunctionCall,
): { readonly columns: readonly CatalogColumn[]; readonly open: boolean } | undefined {
  if (of !== undefined) return undefined
  const parts = name.parts.map((part) => part.name)
  const builtIn = tableColumnsOf(parts.join('.')) ?? tableColumnsOf(parts.at(-1) ?? '')
  if (builtIn !== undefined) return builtIn
  const columns = findFunction(context, name)?.columns
  return columns && { columns, open: false }
}
