import type { LogicalType } from '@mesh/core'

const names: Readonly<Record<string, string>> = { string: 'TEXT', integer: 'NUMBER' }

/** A type as DATA_TYPE of the COLUMNS views has it: without sizes. */
export function dataTypeName(type: LogicalType): string {
  if (type.kind === 'timestamp') return `TIMESTAMP_${type.zone.toUpperCase()}`
  if (type.kind === 'number') return type.scale === undefined ? 'FLOAT' : 'NUMBER'
  return names[type.kind] ?? type.kind.toUpperCase()
}
