import { assertNever, type LogicalType } from '@mesh/core'

/**
 * The JSON of `data_type` in SHOW COLUMNS: types by their family, with every size. Of structured types it tells the family only.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/show-columns#output
 */
export function shownColumnType(type: LogicalType, nullable: boolean): string {
  return JSON.stringify({ ...familyOf(type), nullable, ...(type.kind === 'string' && { fixed: false }) })
}

function familyOf(type: LogicalType): Readonly<Record<string, unknown>> {
  switch (type.kind) {
    case 'string': {
      const length = type.maxLength ?? longestText
      return { type: 'TEXT', length, byteLength: Math.min(length * bytesOfCharacter, longestText) }
    }
    case 'integer':
      return { type: 'FIXED', precision: type.precision ?? 38, scale: 0 }
    case 'number':
      return type.scale === undefined
        ? { type: 'REAL' }
        : { type: 'FIXED', precision: type.precision ?? 38, scale: type.scale }
    case 'time':
      return { type: 'TIME', precision: 0, scale: type.precision ?? 9 }
    case 'timestamp':
      return { type: `TIMESTAMP_${type.zone.toUpperCase()}`, precision: 0, scale: type.precision ?? 9 }
    case 'binary': {
      const length = type.maxLength ?? longestBinary
      return { type: 'BINARY', length, byteLength: length }
    }
    case 'boolean':
    case 'date':
    case 'variant':
    case 'object':
    case 'array':
    case 'map':
    case 'vector':
      return { type: type.kind.toUpperCase() }
    default:
      return assertNever(type, 'logical type')
  }
}

const longestText = 16_777_216
const longestBinary = 8_388_608
const bytesOfCharacter = 4
