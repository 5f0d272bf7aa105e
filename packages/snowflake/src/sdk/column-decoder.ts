import type { LogicalType, ResultColumn } from '@mesh/core'
import type { DriverColumn, DriverTimestamp } from './driver.ts'
import { isoDate, isoInstant, trimFraction } from './iso-time.ts'

/** A column of a result and how its cells become values of the row representation. */
export interface ColumnDecoder {
  readonly column: ResultColumn
  readonly decode: (cell: unknown) => unknown
}

/** Reads the metadata of a column once, so that a cell costs one call. */
export function columnDecoder(source: DriverColumn): ColumnDecoder {
  const type = logicalType(source)
  return {
    column: { name: source.getName(), type, nullable: source.isNullable() },
    decode: nullSafe(cellDecoder(type)),
  }
}

const nullSafe =
  (decode: (cell: unknown) => unknown) =>
  (cell: unknown): unknown =>
    cell === null || cell === undefined ? null : decode(cell)

/** Digits that a number holds without loss. */
const safeDigits = 15

function cellDecoder(type: LogicalType): (cell: unknown) => unknown {
  switch (type.kind) {
    case 'integer':
      return (type.precision ?? 38) <= safeDigits ? Number : (cell) => BigInt(String(cell))
    case 'number':
      return type.scale === undefined ? realNumber : String
    case 'date':
      return (cell) => isoDate((cell as DriverTimestamp).getTime() / 86_400_000)
    case 'time':
      return (cell) => trimFraction(String(cell))
    case 'timestamp': {
      const zoned = type.zone !== 'ntz'
      return (cell) => {
        const stamp = cell as DriverTimestamp
        const zone = type.zone === 'tz' ? stamp.getTimezone() : 0
        return isoInstant(
          stamp.getEpochSeconds(),
          stamp.getNanoSeconds(),
          zoned && typeof zone === 'number' ? zone : 0,
          zoned,
        )
      }
    }
    case 'binary':
      return (cell) => new Uint8Array(cell as Buffer)
    default:
      return (cell) => cell
  }
}

/** Snowflake writes infinity as `inf`. */
const realNumber = (cell: unknown): number => {
  const text = String(cell)
  if (text === 'inf') return Number.POSITIVE_INFINITY
  return text === '-inf' ? Number.NEGATIVE_INFINITY : Number(text)
}

/** Names of types in results. Source: facts of the wire, as the driver's data_types module lists them. */
function logicalType(column: DriverColumn): LogicalType {
  const scale = column.getScale() ?? 0
  switch (column.getType().toLowerCase()) {
    case 'fixed':
      return scale === 0
        ? { kind: 'integer', precision: column.getPrecision() ?? 38 }
        : { kind: 'number', precision: column.getPrecision() ?? 38, scale }
    case 'real':
      return { kind: 'number' }
    case 'boolean':
      return { kind: 'boolean' }
    case 'date':
      return { kind: 'date' }
    case 'time':
      return { kind: 'time', precision: scale }
    case 'timestamp_ntz':
      return { kind: 'timestamp', zone: 'ntz', precision: scale }
    case 'timestamp_ltz':
      return { kind: 'timestamp', zone: 'ltz', precision: scale }
    case 'timestamp_tz':
      return { kind: 'timestamp', zone: 'tz', precision: scale }
    case 'binary':
      return { kind: 'binary' }
    case 'variant':
      return { kind: 'variant' }
    case 'object':
      return { kind: 'object' }
    case 'array':
      return { kind: 'array' }
    case 'map':
      return { kind: 'map', key: { kind: 'string' }, value: { kind: 'variant' } }
    default:
      return { kind: 'string' }
  }
}
