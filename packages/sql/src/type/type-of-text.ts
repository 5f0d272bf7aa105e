import type { LogicalType, TimestampZone } from '@mesh/core'

const kinds: Readonly<Record<string, LogicalType>> = {
  varchar: { kind: 'string' },
  integer: { kind: 'integer' },
  float: { kind: 'number' },
  boolean: { kind: 'boolean' },
  date: { kind: 'date' },
  time: { kind: 'time', precision: 9 },
  variant: { kind: 'variant' },
  array: { kind: 'array' },
  object: { kind: 'object' },
  binary: { kind: 'binary' },
}

/** The type that a table of functions names: `varchar(36)`, `number(18,0)`, `timestamp_ltz`; nothing for `geography` and its like. */
export function typeOfText(text: string): LogicalType | undefined {
  const [name = '', sizes = ''] = text.replace(')', '').split('(')
  const [first, second = 0] = sizes === '' ? [] : sizes.split(',').map(Number)
  if (name.startsWith('timestamp_'))
    return { kind: 'timestamp', zone: name.slice(10) as TimestampZone, precision: first ?? 9 }
  if (name === 'number')
    return second === 0
      ? { kind: 'integer', ...(first !== undefined && { precision: first }) }
      : { kind: 'number', precision: first ?? 38, scale: second }
  const type = kinds[name]
  if (first === undefined || (type?.kind !== 'string' && type?.kind !== 'binary')) return type
  return { ...type, maxLength: first }
}
