import type { LogicalType, TimestampZone } from '@mesh/core'

const kinds: Readonly<Record<string, LogicalType>> = {
  VARCHAR: { kind: 'string' },
  INTEGER: { kind: 'integer' },
  NUMBER: { kind: 'integer' },
  FLOAT: { kind: 'number' },
  BOOLEAN: { kind: 'boolean' },
  DATE: { kind: 'date' },
  TIME: { kind: 'time', precision: 9 },
  TIMESTAMP_LTZ: timestamp('ltz'),
  TIMESTAMP_NTZ: timestamp('ntz'),
  TIMESTAMP_TZ: timestamp('tz'),
  VARIANT: { kind: 'variant' },
  ARRAY: { kind: 'array' },
  OBJECT: { kind: 'object' },
  BINARY: { kind: 'binary' },
}

/** Those that were read before. */
const types = new Map<string, LogicalType>()

/**
 * The type that the table of functions names: `VARCHAR(36)`, `NUMBER(18,0)`, `TIMESTAMP_LTZ`; nothing for GEOGRAPHY and its
 * like. Where no precision is written, none is known.
 */
export function typeOfText(text: string): LogicalType | undefined {
  const known = types.get(text)
  if (known !== undefined) return known
  const type = readType(text)
  if (type !== undefined) types.set(text, type)
  return type
}

function readType(text: string): LogicalType | undefined {
  const [name = '', sizes] = text.replace(')', '').split('(')
  const type = kinds[name]
  if (type === undefined || sizes === undefined) return type
  const [size, scale = 0] = sizes.split(',').map(Number)
  if (size === undefined) return type
  if (type.kind === 'string' || type.kind === 'binary') return { ...type, maxLength: size }
  return scale === 0 ? { kind: 'integer', precision: size } : { kind: 'number', precision: size, scale }
}

function timestamp(zone: TimestampZone): LogicalType {
  return { kind: 'timestamp', zone, precision: 9 }
}
