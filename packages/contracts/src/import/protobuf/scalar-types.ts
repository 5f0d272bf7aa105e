import type { LogicalType } from '@mesh/core'

const small: LogicalType = { kind: 'integer', precision: 10 }
const wide: LogicalType = { kind: 'integer', precision: 19 }
const float: LogicalType = { kind: 'number' }

/** The scalar and well-known types of Protobuf. Source: https://protobuf.dev/programming-guides/proto3/#scalar */
export const scalarTypes: ReadonlyMap<string, LogicalType> = new Map<string, LogicalType>([
  ...['int32', 'uint32', 'sint32', 'fixed32', 'sfixed32'].map((name) => [name, small] as const),
  ...['int64', 'sint64', 'sfixed64'].map((name) => [name, wide] as const),
  ...['uint64', 'fixed64'].map((name) => [name, { kind: 'integer', precision: 20 } as const] as const),
  ['float', float],
  ['double', float],
  ['bool', { kind: 'boolean' }],
  ['string', { kind: 'string' }],
  ['bytes', { kind: 'binary' }],
  ['google.protobuf.Timestamp', { kind: 'timestamp', zone: 'tz' }],
  ['google.protobuf.Struct', { kind: 'object' }],
  ['google.protobuf.ListValue', { kind: 'array' }],
  ['google.protobuf.Value', { kind: 'variant' }],
  ['google.protobuf.Any', { kind: 'variant' }],
  ['google.type.Date', { kind: 'date' }],
])
