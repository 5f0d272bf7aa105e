import type { LogicalType } from '@mesh/core'

/**
 * The type of an argument in a signature: without sizes, which do not tell functions of one name apart.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/udf-stored-procedure-naming-conventions#overloading-procedures-and-functions
 */
export function argumentType(type: LogicalType): string {
  switch (type.kind) {
    case 'string':
      return 'VARCHAR'
    case 'integer':
      return 'NUMBER'
    case 'number':
      return type.scale === undefined ? 'FLOAT' : 'NUMBER'
    case 'timestamp':
      return `TIMESTAMP_${type.zone.toUpperCase()}`
    case 'vector':
      return `VECTOR(${type.element === 'float' ? 'FLOAT' : 'INT'}, ${type.dimensions})`
    default:
      return type.kind.toUpperCase()
  }
}
