import type { Unpivot } from '../../tree/table/unpivot.ts'
import type { BoundColumn, BoundQuery, ColumnInput } from '../bound-query.ts'
import { commonColumnType } from '../column/common-column-type.ts'
import { passOn } from '../column/pass-on.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindExpression } from '../expression/bind-expression.ts'
import type { Scope } from '../scope/scope.ts'

/**
 * UNPIVOT: the columns that it lists become rows, as a column of their names and one of their values; the others stay.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/unpivot
 */
export function bindUnpivot(
  context: BindContext,
  input: Scope,
  { value, name, columns }: Unpivot,
): BoundQuery {
  const inputs: readonly ColumnInput[] = columns.flatMap(
    ({ expression }) => bindExpression(context, input, expression).inputs,
  )
  const used = new Set(inputs.map(({ column }) => column))
  const type = commonColumnType([...used])
  return {
    columns: [
      ...input.columns.filter((column) => !used.has(column)).map((column) => passOn(column)),
      {
        name: name.name,
        type: { kind: 'string' },
        origin: { kind: 'expression', inputs: [], queries: [] },
      } satisfies BoundColumn,
      {
        name: value.name,
        ...(type !== undefined && { type }),
        origin: { kind: 'expression', inputs, queries: [] },
      },
    ],
    relations: input.relations,
    influences: [],
    queries: [],
  }
}
