import type { LogicalType } from '@mesh/core'
import { textLiteral } from './emitted.ts'
import { spellStructured } from './structured/spell-structured.ts'

/**
 * A type as DESCRIBE TABLE shows it: sizes always written out.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/desc-table
 */
export function spellType(type: LogicalType): string {
  switch (type.kind) {
    case 'string':
      return `VARCHAR(${type.maxLength ?? 16_777_216})${type.collation === undefined ? '' : ` COLLATE ${textLiteral(type.collation)}`}`
    case 'integer':
      return `NUMBER(${type.precision ?? 38},0)`
    case 'number':
      return type.scale === undefined ? 'FLOAT' : `NUMBER(${type.precision ?? 38},${type.scale})`
    case 'time':
      return `TIME(${type.precision ?? 9})`
    case 'timestamp':
      return `TIMESTAMP_${type.zone.toUpperCase()}(${type.precision ?? 9})`
    case 'binary':
      return `BINARY(${type.maxLength ?? 8_388_608})`
    case 'vector':
      return `VECTOR(${type.element === 'float' ? 'FLOAT' : 'INT'}, ${type.dimensions})`
    default:
      return spellStructured(type, spellType) ?? type.kind.toUpperCase()
  }
}
