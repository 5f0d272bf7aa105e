import type { LogicalType } from '@mesh/core'
import type { Cell, JsonCell } from '../cell/cell.ts'
import { jsonText } from '../cell/json-text.ts'
import type { ValueType } from '../cell/value-type.ts'
import { fromJson } from './from-json.ts'
import { toBinary } from './to-binary.ts'
import { toBoolean } from './to-boolean.ts'
import { toDecimal } from './to-decimal.ts'
import { toFloat } from './to-float.ts'
import { toJson } from './to-json.ts'
import { toDay, toTime, toTimestamp } from './to-moment.ts'
import { toText } from './to-text.ts'

/** A value as another type: null for NULL, undefined when it does not fit. */
export type Convert = (cell: Cell) => Cell | null | undefined

/** How values of a type become another, by Snowflake's rules; nothing when no value does. */
export function convert(from: ValueType, to: LogicalType): Convert | undefined {
  if (from.kind === 'null') return () => null
  switch (to.kind) {
    case 'variant':
    case 'object':
    case 'array':
    case 'map':
    case 'vector':
      return toJson(from, to)
    default:
      return isJson(from) ? fromJson((type) => fromMember(type, to)) : scalar(from, to)
  }
}

/** An object or array is only ever text. */
const fromMember = (type: LogicalType, to: LogicalType): Convert | undefined => {
  if (type.kind !== 'variant') return convert(type, to)
  return to.kind === 'string' ? (cell) => jsonText((cell as JsonCell).json) : undefined
}

const isJson = ({ kind }: ValueType): boolean =>
  kind === 'variant' || kind === 'object' || kind === 'array' || kind === 'map' || kind === 'vector'

function scalar(from: LogicalType, to: LogicalType): Convert | undefined {
  switch (to.kind) {
    case 'integer':
      return toDecimal(from, to.precision ?? 38, 0)
    case 'number':
      return to.scale === undefined ? toFloat(from) : toDecimal(from, to.precision ?? 38, to.scale)
    case 'string':
      return toText(from, to.maxLength)
    case 'boolean':
      return toBoolean(from)
    case 'date':
      return toDay(from)
    case 'time':
      return toTime(from)
    case 'timestamp':
      return toTimestamp(from, to.zone)
    case 'binary':
      return toBinary(from)
    default:
      return undefined
  }
}
