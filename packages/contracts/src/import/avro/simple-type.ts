import type { LogicalType } from '@mesh/core'
import { own, type Tree, word } from '../tree.ts'

/** The primitive types of Avro. */
export const primitives: ReadonlyMap<string, LogicalType> = new Map<string, LogicalType>([
  ['string', { kind: 'string' }],
  ['int', { kind: 'integer', precision: 10 }],
  ['long', { kind: 'integer', precision: 19 }],
  ['float', { kind: 'number' }],
  ['double', { kind: 'number' }],
  ['boolean', { kind: 'boolean' }],
  ['bytes', { kind: 'binary' }],
])

/** What a logical type of Avro means; undefined for one that is none, or that a reader must ignore. */
export function logicalOf(schema: Tree): LogicalType | undefined {
  const precision = own(schema, 'precision')
  const scale = own(schema, 'scale') ?? 0
  switch (word(schema, 'logicalType')) {
    case 'decimal':
      if (typeof precision !== 'number' || typeof scale !== 'number' || precision > 38) return undefined
      return scale === 0 ? { kind: 'integer', precision } : { kind: 'number', precision, scale }
    case 'date':
      return { kind: 'date' }
    case 'time-millis':
    case 'time-micros':
      return { kind: 'time' }
    case 'timestamp-millis':
    case 'timestamp-micros':
    case 'timestamp-nanos':
      return { kind: 'timestamp', zone: 'tz' }
    case 'local-timestamp-millis':
    case 'local-timestamp-micros':
    case 'local-timestamp-nanos':
      return { kind: 'timestamp', zone: 'ntz' }
    case 'uuid':
      return { kind: 'string' }
    default:
      return undefined
  }
}
