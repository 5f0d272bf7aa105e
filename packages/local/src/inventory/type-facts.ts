import type { LogicalType } from '@mesh/core'
import { dataTypeName } from '../engine/data-type-name.ts'
import { count, type Facts, text } from './fact.ts'

const longestText = 16_777_216
const longestBinary = 8_388_608
const bytesOfCharacter = 4

/** What the views tell of a type: its name without sizes, and each size. */
export const typeFacts = <Entry>(typeOf: (entry: Entry) => LogicalType): Facts<Entry> => ({
  DATA_TYPE: text((entry) => dataTypeName(typeOf(entry))),
  CHARACTER_MAXIMUM_LENGTH: count((entry) => lengthOf(typeOf(entry))),
  CHARACTER_OCTET_LENGTH: count((entry) => {
    const type = typeOf(entry)
    const length = lengthOf(type)
    return type.kind === 'string' && length !== null
      ? Math.min(length * bytesOfCharacter, longestText)
      : length
  }),
  NUMERIC_PRECISION: count((entry) => precisionOf(typeOf(entry))),
  NUMERIC_PRECISION_RADIX: count((entry) => (precisionOf(typeOf(entry)) === null ? null : 10)),
  NUMERIC_SCALE: count((entry) => {
    const type = typeOf(entry)
    if (type.kind === 'integer') return 0
    return type.kind === 'number' ? (type.scale ?? null) : null
  }),
})

function lengthOf(type: LogicalType): number | null {
  if (type.kind === 'string') return type.maxLength ?? longestText
  return type.kind === 'binary' ? (type.maxLength ?? longestBinary) : null
}

function precisionOf(type: LogicalType): number | null {
  if (type.kind === 'integer') return type.precision ?? 38
  return type.kind === 'number' && type.scale !== undefined ? (type.precision ?? 38) : null
}
