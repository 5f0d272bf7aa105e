import type { LogicalType } from '@mesh/core'

const small: LogicalType = { kind: 'integer', precision: 10 }
const wide: LogicalType = { kind: 'integer', precision: 19 }
const unsigned: LogicalType = { kind: 'integer', precision: 20 }
const float: LogicalType = { kind: 'number' }

/** The scalar types of Protobuf. Source: https://protobuf.dev/programming-guides/proto3/#scalar */
export const scalarTypes: ReadonlyMap<string, LogicalType> = new Map<string, LogicalType>([
  ...['int32', 'uint32', 'sint32', 'fixed32', 'sfixed32'].map((name) => [name, small] as const),
  ...['int64', 'sint64', 'sfixed64'].map((name) => [name, wide] as const),
  ...['uint64', 'fixed64'].map((name) => [name, unsigned] as const),
  ['float', float],
  ['double', float],
  ['bool', { kind: 'boolean' }],
  ['string', { kind: 'string' }],
  ['bytes', { kind: 'binary' }],
])

/** The widths of numbers, as formats of ODCS. */
export const scalarWidths: ReadonlyMap<string, string> = new Map([
  ...['int32', 'sint32', 'sfixed32'].map((name) => [name, 'i32'] as const),
  ...['uint32', 'fixed32'].map((name) => [name, 'u32'] as const),
  ...['int64', 'sint64', 'sfixed64'].map((name) => [name, 'i64'] as const),
  ...['uint64', 'fixed64'].map((name) => [name, 'u64'] as const),
  ['float', 'f32'],
])

/**
 * Messages that everybody knows, by the types that they stand for. Those that JSON writes as text are text. A field of one
 * may be absent, as of every message. Source: https://protobuf.dev/reference/protobuf/google.protobuf/
 */
export const wellKnownTypes: ReadonlyMap<string, LogicalType> = new Map<string, LogicalType>([
  ['google.protobuf.Timestamp', { kind: 'timestamp', zone: 'tz' }],
  ['google.protobuf.Duration', { kind: 'string' }],
  ['google.protobuf.FieldMask', { kind: 'string' }],
  ['google.protobuf.Struct', { kind: 'object' }],
  ['google.protobuf.Empty', { kind: 'object' }],
  ['google.protobuf.ListValue', { kind: 'array' }],
  ['google.protobuf.Value', { kind: 'variant' }],
  ['google.protobuf.Any', { kind: 'variant' }],
  ['google.protobuf.Int32Value', small],
  ['google.protobuf.UInt32Value', small],
  ['google.protobuf.Int64Value', wide],
  ['google.protobuf.UInt64Value', unsigned],
  ['google.protobuf.FloatValue', float],
  ['google.protobuf.DoubleValue', float],
  ['google.protobuf.BoolValue', { kind: 'boolean' }],
  ['google.protobuf.StringValue', { kind: 'string' }],
  ['google.protobuf.BytesValue', { kind: 'binary' }],
  ['google.type.Date', { kind: 'date' }],
  ['google.type.TimeOfDay', { kind: 'time' }],
])
