import type { LogicalType } from '@mesh/core'

/**
 * The type of a variable that is declared with nothing but a value: the widest of its kind, and FLOAT for a number with digits
 * after the point.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/snowflake-scripting/variables
 */
export function inferredType(type: LogicalType): LogicalType {
  switch (type.kind) {
    case 'integer':
      return { kind: 'integer', precision: 38 }
    case 'number':
      return { kind: 'number' }
    case 'string':
    case 'binary':
      return { kind: type.kind }
    default:
      return type
  }
}
