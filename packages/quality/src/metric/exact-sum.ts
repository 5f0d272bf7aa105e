import { evaluationFailed, incomparable } from '../errors.ts'
import { rowValue } from '../rows/cell/row-value.ts'
import { typeText } from '../rows/cell/type-text.ts'
import { scaleOf } from '../rows/decimal/decimal-type.ts'
import type { RowColumn } from '../rows/table/row-column.ts'

const limit = 10n ** 38n

/**
 * The sum of a column as an engine gives it, exact unless the column is FLOAT; null of no values.
 *
 * @throws QUALITY.INCOMPARABLE for a column that is not numeric; QUALITY.EVALUATION when 38 digits do not hold the sum.
 */
export function exactSum({ type, cells }: RowColumn): unknown {
  const values = cells.filter((cell) => cell !== null)
  const scale = scaleOf(type)
  if (scale === undefined) {
    if (type.kind !== 'number' && type.kind !== 'null') throw incomparable(typeText(type), 'number')
    return values.length === 0 ? null : values.reduce((sum: number, cell) => sum + (cell as number), 0)
  }
  if (values.length === 0) return null
  const units = values.reduce((sum: bigint, cell) => sum + (cell as bigint), 0n)
  if (units >= limit || units <= -limit) throw evaluationFailed('The sum has more than 38 digits.')
  return rowValue(type)(units)
}
