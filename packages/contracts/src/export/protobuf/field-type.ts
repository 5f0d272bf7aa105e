import { assertNever } from '@mesh/core'
import { lowerType } from '../../lower/lower-type.ts'
import type { SchemaItem } from '../../odcs/schema.ts'
import type { PlacedColumn } from '../contract-tables.ts'
import { loseOtherType } from '../lose-other-type.ts'
import type { MessageContext } from './message-text.ts'

/** Where a field is written. */
export interface FieldContext extends MessageContext {
  /** Adds a message beside the field and gives its name. */
  readonly addMessage: (name: string, fields: readonly PlacedColumn[]) => string
}

/** The type of a field with its label: a field that may be NULL is `optional`. */
export function fieldType(item: SchemaItem, pointer: string, context: FieldContext): string {
  const type = valueType(item, pointer, context)
  const nullable = item.required !== true && item.primaryKey !== true
  if (!nullable) {
    if (item.required === true && /^[A-Z]|^google\./.test(type))
      context.lose({
        pointer: `${pointer}/required`,
        message: 'A message may always be absent in Protobuf',
        severity: 'info',
      })
    return type
  }
  if (!/^(?:repeated |map<)/.test(type)) return `optional ${type}`
  context.lose({
    pointer,
    message: 'A list or a map is never absent in Protobuf; NULL is written as empty',
    severity: 'info',
  })
  return type
}

function valueType(item: SchemaItem, pointer: string, context: FieldContext): string {
  const type = lowerType(item)
  loseOtherType(item, type, pointer, context.lose)
  const asText = (what: string) => {
    context.lose({ pointer, message: `Protobuf has no ${what}; it is written as text`, severity: 'info' })
    return 'string'
  }
  switch (type.kind) {
    case 'string':
      return 'string'
    case 'integer': {
      const width = widths.get(item.logicalTypeOptions?.format ?? '')
      if (width !== undefined) return width
      if ((type.precision ?? 38) <= 9) return 'int32'
      return (type.precision ?? 38) <= 18 ? 'int64' : asText('whole number of more than 18 digits')
    }
    case 'number':
      if (type.scale !== undefined) return asText('decimal')
      return item.logicalTypeOptions?.format === 'f32' ? 'float' : 'double'
    case 'boolean':
      return 'bool'
    case 'date':
      return asText('date')
    case 'time':
      return asText('time of day')
    case 'timestamp':
      if (type.zone === 'ntz') return asText('timestamp without time zone')
      context.imports.add('google/protobuf/timestamp.proto')
      return 'google.protobuf.Timestamp'
    case 'binary':
      return 'bytes'
    case 'vector':
      context.lose({
        pointer: `${pointer}/logicalType`,
        message: 'Protobuf has no vectors; it is written as a list of numbers',
        severity: 'info',
      })
      return type.element === 'float' ? 'repeated float' : 'repeated int32'
    case 'array':
      if (item.items === undefined) return wellKnown('ListValue', context)
      return `repeated ${elementType(item.items, `${pointer}/items`, item.name ?? 'item', context)}`
    case 'map':
      return mapType(item, pointer, context)
    case 'object':
      return item.properties === undefined
        ? wellKnown('Struct', context)
        : context.addMessage(item.name ?? 'item', placed(item, pointer))
    case 'variant':
      return wellKnown('Value', context)
    default:
      return assertNever(type, 'logical type')
  }
}

/** Whole numbers of as many bits as the contract promises. */
const widths: ReadonlyMap<string, string> = new Map([
  ...['i8', 'i16', 'i32', 'u8', 'u16'].map((format) => [format, 'int32'] as const),
  ['u32', 'uint32'],
  ['i64', 'int64'],
  ['u64', 'uint64'],
])

function wellKnown(name: string, { imports }: FieldContext): string {
  imports.add('google/protobuf/struct.proto')
  return `google.protobuf.${name}`
}

function mapType({ map, name }: SchemaItem, pointer: string, context: FieldContext): string {
  if (map === undefined) return wellKnown('Struct', context)
  const key = lowerType(map.key)
  const width = key.kind === 'integer' ? widths.get(map.key.logicalTypeOptions?.format ?? '') : undefined
  const whole = key.kind === 'integer' && (width !== undefined || (key.precision ?? 38) <= 18)
  if (!whole && key.kind !== 'string')
    context.lose({ pointer: `${pointer}/map/key`, message: 'The keys of this map are written as texts' })
  const value = elementType(map.value, `${pointer}/map/value`, name ?? 'value', context)
  return `map<${whole ? (width ?? 'int64') : 'string'}, ${value}>`
}

/** A list or a map inside another stands in a message of its own. */
function elementType(item: SchemaItem, pointer: string, name: string, context: FieldContext): string {
  const { kind } = lowerType(item)
  const list = kind === 'vector' || (kind === 'array' && item.items !== undefined)
  if (!list && !(kind === 'map' && item.map !== undefined))
    return valueType({ ...item, name }, pointer, context)
  context.lose({
    pointer,
    message: 'Protobuf has no lists in lists: it is written as a message that holds one',
    severity: 'info',
  })
  const property = { ...item, name: 'values', required: true }
  return context.addMessage(`${name}_item`, [{ property, pointer }])
}

const placed = ({ properties = [] }: SchemaItem, pointer: string): readonly PlacedColumn[] =>
  properties.map((property, index) => ({ property, pointer: `${pointer}/properties/${index}` }))
