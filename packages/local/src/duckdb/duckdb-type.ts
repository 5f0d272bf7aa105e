import type { DuckDBType } from '@duckdb/node-api'
import type { LogicalType } from '@mesh/core'

/** Numbers of DuckDB's types in its C interface; the binding has them as an enum, which would load it eagerly. */
export const duckDbTypeIds = {
  boolean: 1,
  tinyint: 2,
  smallint: 3,
  integer: 4,
  bigint: 5,
  utinyint: 6,
  usmallint: 7,
  uinteger: 8,
  ubigint: 9,
  float: 10,
  double: 11,
  timestamp: 12,
  date: 13,
  time: 14,
  interval: 15,
  hugeint: 16,
  varchar: 17,
  blob: 18,
  decimal: 19,
  timestampSeconds: 20,
  timestampMilliseconds: 21,
  timestampNanoseconds: 22,
  list: 24,
  struct: 25,
  map: 26,
  timestampZoned: 31,
  uhugeint: 32,
  array: 33,
} as const

/** By type, how many of its units a second has. */
export const secondUnits: Readonly<Record<number, number>> = {
  [duckDbTypeIds.time]: 1_000_000,
  [duckDbTypeIds.timestamp]: 1_000_000,
  [duckDbTypeIds.timestampZoned]: 1_000_000,
  [duckDbTypeIds.timestampSeconds]: 1,
  [duckDbTypeIds.timestampMilliseconds]: 1000,
  [duckDbTypeIds.timestampNanoseconds]: 1_000_000_000,
}

const types: Readonly<Record<number, LogicalType>> = {
  [duckDbTypeIds.boolean]: { kind: 'boolean' },
  [duckDbTypeIds.tinyint]: { kind: 'integer', precision: 3 },
  [duckDbTypeIds.utinyint]: { kind: 'integer', precision: 3 },
  [duckDbTypeIds.smallint]: { kind: 'integer', precision: 5 },
  [duckDbTypeIds.usmallint]: { kind: 'integer', precision: 5 },
  [duckDbTypeIds.integer]: { kind: 'integer', precision: 10 },
  [duckDbTypeIds.uinteger]: { kind: 'integer', precision: 10 },
  [duckDbTypeIds.bigint]: { kind: 'integer', precision: 18 },
  [duckDbTypeIds.ubigint]: { kind: 'integer', precision: 20 },
  [duckDbTypeIds.hugeint]: { kind: 'integer', precision: 38 },
  [duckDbTypeIds.uhugeint]: { kind: 'integer', precision: 38 },
  [duckDbTypeIds.float]: { kind: 'number' },
  [duckDbTypeIds.double]: { kind: 'number' },
  [duckDbTypeIds.date]: { kind: 'date' },
  [duckDbTypeIds.time]: { kind: 'time', precision: 6 },
  [duckDbTypeIds.timestamp]: { kind: 'timestamp', zone: 'ntz', precision: 6 },
  [duckDbTypeIds.timestampSeconds]: { kind: 'timestamp', zone: 'ntz', precision: 0 },
  [duckDbTypeIds.timestampMilliseconds]: { kind: 'timestamp', zone: 'ntz', precision: 3 },
  [duckDbTypeIds.timestampNanoseconds]: { kind: 'timestamp', zone: 'ntz', precision: 9 },
  [duckDbTypeIds.timestampZoned]: { kind: 'timestamp', zone: 'ltz', precision: 6 },
  [duckDbTypeIds.blob]: { kind: 'binary' },
  [duckDbTypeIds.list]: { kind: 'array' },
  [duckDbTypeIds.array]: { kind: 'array' },
  [duckDbTypeIds.struct]: { kind: 'object' },
  [duckDbTypeIds.map]: { kind: 'object' },
}

/** The platform-independent type of a DuckDB type; what has none (UUID, ENUM, INTERVAL) is read as text. */
export function logicalTypeOf(type: DuckDBType): LogicalType {
  if (type.alias === 'JSON') return { kind: 'variant' }
  if (type.typeId === duckDbTypeIds.decimal && 'width' in type && 'scale' in type) {
    return type.scale === 0
      ? { kind: 'integer', precision: Number(type.width) }
      : { kind: 'number', precision: Number(type.width), scale: Number(type.scale) }
  }
  if (isZonedStruct(type)) return { kind: 'timestamp', zone: 'tz', precision: 6 }
  return types[type.typeId] ?? { kind: 'string' }
}

/** A TIMESTAMP_TZ is a struct of an instant and minutes from UTC. */
const isZonedStruct = (type: DuckDBType): boolean =>
  'entryNames' in type &&
  'entryTypes' in type &&
  type.entryNames.join() === 'i,o' &&
  type.entryTypes[0]?.typeId === duckDbTypeIds.timestamp &&
  type.entryTypes[1]?.typeId === duckDbTypeIds.smallint
