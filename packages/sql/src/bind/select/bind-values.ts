import type { Values } from '../../tree/query/values.ts'
import { commonTypeOfNodes } from '../../type/common-type-of-nodes.ts'
import { logicalTypeIn } from '../../type/inferred.ts'
import type { BoundColumn, BoundQuery, ColumnInput } from '../bound-query.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import { bindExpression } from '../expression/bind-expression.ts'
import type { Scope } from '../scope/scope.ts'

/** `VALUES` as a query: its columns are COLUMN1, COLUMN2, … Source: https://docs.snowflake.com/en/sql-reference/constructs/values */
export function bindValues(context: BindContext, { rows }: Values, scope: Scope): BoundQuery {
  const width = rows[0]?.items.length ?? 0
  const inputs: ColumnInput[][] = Array.from({ length: width }, () => [])
  const queries: BoundQuery[] = []
  for (const row of rows) {
    if (row.items.length !== width)
      report(context, row.span, {
        code: 'SQL.COLUMN_COUNT',
        message: `This row has ${row.items.length} values, the first has ${width}`,
        hint: 'All rows of VALUES need the same number of values.',
      })
    row.items.forEach((item, index) => {
      const bound = bindExpression(context, scope, item)
      queries.push(...bound.queries)
      inputs[index]?.push(...bound.inputs)
    })
  }
  return {
    columns: inputs.map((own, index): BoundColumn => {
      const type = logicalTypeIn(
        commonTypeOfNodes(
          context.inference,
          rows.flatMap(({ items }) => items[index] ?? []),
        ),
      )
      return {
        name: `COLUMN${index + 1}`,
        ...(type !== undefined && { type }),
        origin: { kind: 'expression', inputs: own, queries },
      }
    }),
    relations: [],
    influences: [],
    queries: [],
  }
}
