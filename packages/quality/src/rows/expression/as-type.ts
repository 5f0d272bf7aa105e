import type { LogicalType } from '@mesh/core'
import { evaluationFailed, incomparable } from '../../errors.ts'
import { convert } from '../cast/convert.ts'
import { typeText } from '../cell/type-text.ts'
import type { ValueType } from '../cell/value-type.ts'
import { computed } from './computed.ts'
import type { Evaluator } from './evaluator.ts'

/**
 * An expression as a type, without being asked by a CAST.
 *
 * @throws QUALITY.INCOMPARABLE when values of its type never become the other.
 */
export function asType(value: Evaluator, type: LogicalType): Evaluator {
  if (isThat(value.type, type)) return value
  const converted = convert(value.type, type)
  if (converted === undefined) throw incomparable(typeText(value.type), typeText(type))
  return computed(type, [value], (row) => {
    const cell = value.at(row)
    if (cell === null) return null
    const found = converted(cell)
    if (found === undefined)
      throw evaluationFailed(`A value of type ${value.type.kind} is not a ${typeText(type)}.`)
    return found
  })
}

function isThat(from: ValueType, to: LogicalType): boolean {
  if (from.kind !== to.kind) return false
  if (from.kind === 'number' && to.kind === 'number') return from.scale === to.scale
  if (from.kind === 'timestamp' && to.kind === 'timestamp') return from.zone === to.zone
  return true
}
