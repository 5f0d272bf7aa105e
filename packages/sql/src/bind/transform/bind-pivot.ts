import type { LogicalType } from '@mesh/core'
import type { SelectItem } from '../../tree/query/select.ts'
import type { Pivot } from '../../tree/table/pivot.ts'
import type { BoundColumn, BoundQuery, ColumnInput } from '../bound-query.ts'
import { passOn } from '../column/pass-on.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindExpression } from '../expression/bind-expression.ts'
import { typeOf } from '../expression/type-of.ts'
import type { Scope } from '../scope/scope.ts'
import { addInfluences, type Influences } from '../select/add-influences.ts'
import { pivotName } from './pivot-name.ts'

interface Aggregate {
  readonly item: SelectItem
  readonly inputs: readonly ColumnInput[]
  readonly type: LogicalType | undefined
}

/**
 * PIVOT: the columns that no clause names stay and group the rows; each value gives a column for each aggregate. Values that
 * are not written out are columns that are not known.
 */
export function bindPivot(
  context: BindContext,
  input: Scope,
  { aggregates: items, column, values, otherwise }: Pivot,
): BoundQuery {
  const result: Influences = { influences: [], queries: [] }
  const aggregates = items.map((item): Aggregate => {
    const { inputs, queries } = bindExpression(context, input, item.expression)
    result.queries.push(...queries)
    return { item, inputs, type: typeOf(context, item.expression) }
  })
  const names = bindExpression(context, input, column, 'conditional')
  addInfluences(context, input, 'FILTER', otherwise, result)
  const used = new Set(
    [...aggregates.flatMap(({ inputs }) => inputs), ...names.inputs].map((each) => each.column),
  )
  const staying = input.columns.filter((each) => !used.has(each))
  for (const each of staying) result.influences.push({ clause: 'GROUP_BY', column: each })
  const made = ({ inputs, type }: Aggregate, name: string): BoundColumn => ({
    name,
    ...(type !== undefined && { type }),
    origin: { kind: 'expression', inputs: [...inputs, ...names.inputs], queries: [] },
  })
  const columns =
    values.kind === 'pivotValues'
      ? values.items.flatMap((value) =>
          aggregates.map((aggregate) => made(aggregate, pivotName(value, aggregate.item.alias))),
        )
      : aggregates.slice(0, 1).map((aggregate): BoundColumn => ({ ...made(aggregate, '*'), open: true }))
  if (values.kind === 'query') result.queries.push(context.bind(values, undefined))
  return {
    ...result,
    columns: [...staying.map((each) => passOn(each)), ...columns],
    relations: input.relations,
  }
}
