import type { LogicalType } from '@mesh/core'
import type { SchemaItem } from '../odcs/schema.ts'
import { parsePhysicalType } from './parse-physical-type.ts'

/**
 * The type of a property. `physicalType` decides where it is a scalar type that is known; else `logicalType` with its
 * options; a property with neither is a variant.
 */
export function lowerType(item: SchemaItem): LogicalType {
  const physical = item.physicalType === undefined ? undefined : parsePhysicalType(item.physicalType)
  return physical === undefined || isOpenRecord(physical) ? logical(item, physical) : physical
}

/** OBJECT and ARRAY say nothing of what is inside; the nested properties do. */
const isOpenRecord = ({ kind }: LogicalType) => kind === 'object' || kind === 'array'

function logical(item: SchemaItem, fallback: LogicalType = { kind: 'variant' }): LogicalType {
  const { logicalType, logicalTypeOptions: options = {} } = item
  switch (logicalType) {
    case 'string':
      return { kind: 'string', ...(options.maxLength !== undefined && { maxLength: options.maxLength }) }
    case 'integer':
      return { kind: 'integer', precision: integerDigits[options.format ?? ''] ?? 38 }
    case 'timestamp':
      return { kind: 'timestamp', zone: options.timezone === true ? 'tz' : 'ntz' }
    case 'number':
    case 'boolean':
    case 'date':
    case 'time':
      return { kind: logicalType }
    case 'object':
      return { kind: 'object', ...(item.properties !== undefined && { fields: item.properties.map(field) }) }
    case 'array':
      return { kind: 'array', ...(item.items !== undefined && { items: lowerType(item.items) }) }
    case 'map':
      return item.map === undefined
        ? { kind: 'object' }
        : { kind: 'map', key: lowerType(item.map.key), value: lowerType(item.map.value) }
    case 'vector':
      return options.dimensions === undefined
        ? { kind: 'array' }
        : {
            kind: 'vector',
            dimensions: options.dimensions,
            element: /^u?int/.test(options.elementType ?? '') ? 'integer' : 'float',
          }
    default:
      return fallback
  }
}

const field = (property: SchemaItem & { readonly name: string }) => ({
  name: property.name,
  type: lowerType(property),
  required: property.required === true,
})

/** Decimal digits that the largest value of each machine integer has. */
const integerDigits: Readonly<Record<string, number>> = {
  i8: 3,
  u8: 3,
  i16: 5,
  u16: 5,
  i32: 10,
  u32: 10,
  i64: 19,
  u64: 20,
  i128: 38,
  u128: 38,
}
