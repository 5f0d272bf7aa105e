import type { Resample } from '../../tree/table/resample.ts'
import type { BoundQuery } from '../bound-query.ts'
import { itemName } from '../column/item-name.ts'
import { passOn } from '../column/pass-on.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindValue } from '../expression/bind-value.ts'
import type { Scope } from '../scope/scope.ts'
import { addInfluences, type Influences } from '../select/add-influences.ts'

/** RESAMPLE: all columns, then what it tells about each row. Source: https://docs.snowflake.com/en/sql-reference/constructs/resample */
export function bindResample(
  context: BindContext,
  input: Scope,
  { using, partitionBy, metadata }: Resample,
): BoundQuery {
  const result: Influences = { influences: [], queries: [] }
  addInfluences(context, input, 'SORT', using, result)
  for (const key of partitionBy) addInfluences(context, input, 'GROUP_BY', key, result)
  return {
    ...result,
    columns: [
      ...input.columns.map((column) => passOn(column)),
      ...metadata.map(({ expression, alias }, index) =>
        bindValue(context, input, expression, alias?.name ?? itemName(context, expression, index)),
      ),
    ],
    relations: input.relations,
  }
}
