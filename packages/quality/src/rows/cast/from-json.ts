import type { LogicalType } from '@mesh/core'
import type { Cell, JsonCell } from '../cell/cell.ts'
import type { Convert } from './convert.ts'

const text: LogicalType = { kind: 'string' }
const whole: LogicalType = { kind: 'integer', precision: 38 }
const float: LogicalType = { kind: 'number' }
const boolean: LogicalType = { kind: 'boolean' }
const variant: LogicalType = { kind: 'variant' }

/** A semi-structured value as a scalar: the JSON null is NULL, a text has no quotes, an object or array is only ever text. */
export function fromJson(converterOf: (type: LogicalType) => Convert | undefined): Convert {
  const converters = new Map<LogicalType, Convert | undefined>()
  return (cell) => {
    const { json } = cell as JsonCell
    if (json === null || json === undefined) return null
    const [type, value] = scalarOf(json)
    if (!converters.has(type)) converters.set(type, converterOf(type))
    return converters.get(type)?.(value)
  }
}

function scalarOf(json: unknown): readonly [LogicalType, Cell] {
  switch (typeof json) {
    case 'string':
      return [text, json]
    case 'bigint':
      return [whole, json]
    case 'number':
      return Number.isSafeInteger(json) ? [whole, BigInt(json)] : [float, json]
    case 'boolean':
      return [boolean, json]
    default:
      return [variant, { kind: 'json', json }]
  }
}
