import type { Values } from '../../tree/query/values.ts'
import type { BoundColumn, BoundQuery, ColumnInput } from '../bound-query.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindExpression } from '../expression/bind-expression.ts'
import type { Scope } from '../scope/scope.ts'

/** `VALUES` as a query: its columns are COLUMN1, COLUMN2, … Source: https://docs.snowflake.com/en/sql-reference/constructs/values */
export function bindValues(context: BindContext, { rows }: Values, scope: Scope): BoundQuery {
  const inputs: ColumnInput[][] = []
  const queries: BoundQuery[] = []
  for (const row of rows)
    row.items.forEach((item, index) => {
      const bound = bindExpression(context, scope, item)
      queries.push(...bound.queries)
      const own = inputs[index] ?? []
      own.push(...bound.inputs)
      inputs[index] = own
    })
  return {
    columns: inputs.map(
      (own, index): BoundColumn => ({
        name: `COLUMN${index + 1}`,
        origin: { kind: 'expression', inputs: own, queries },
      }),
    ),
    relations: [],
    influences: [],
    queries: [],
  }
}
