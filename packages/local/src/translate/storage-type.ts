import { assertNever, type LogicalType } from '@mesh/core'

const timestamps = { ntz: 'TIMESTAMP', ltz: 'TIMESTAMPTZ', tz: 'STRUCT(i TIMESTAMP, o SMALLINT)' } as const

/**
 * The DuckDB type that holds a Snowflake type. Whole numbers are decimals, so that precision survives in DuckDB's own
 * types; semi-structured values are JSON text.
 */
export function storageType(type: LogicalType): string {
  switch (type.kind) {
    case 'string':
      return 'VARCHAR'
    case 'integer':
      return `DECIMAL(${type.precision ?? 38},0)`
    case 'number':
      return type.scale === undefined ? 'DOUBLE' : `DECIMAL(${type.precision ?? 38},${type.scale})`
    case 'boolean':
      return 'BOOLEAN'
    case 'date':
      return 'DATE'
    case 'time':
      return 'TIME'
    case 'timestamp':
      return timestamps[type.zone]
    case 'binary':
      return 'BLOB'
    case 'object':
    case 'array':
    case 'map':
    case 'variant':
      return 'JSON'
    case 'vector':
      return `${type.element === 'float' ? 'FLOAT' : 'INTEGER'}[${type.dimensions}]`
    default:
      return assertNever(type, 'logical type')
  }
}
