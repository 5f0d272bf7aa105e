import { assertNever, type LogicalType } from '@mesh/core'
import { snowflakeDialect } from '@mesh/sql'
import type { SchemaItem } from '../odcs/schema.ts'

/** What a property says of its type. The inverse of `lowerType`: the physical type says what a logical type cannot. */
export function typeFields(type: LogicalType, physicalType?: string): Partial<SchemaItem> {
  const physical = { physicalType: physicalType ?? snowflakeDialect.type(type) }
  switch (type.kind) {
    case 'string':
      return {
        logicalType: 'string',
        ...(type.maxLength !== undefined && { logicalTypeOptions: { maxLength: type.maxLength } }),
        ...physical,
      }
    case 'integer':
    case 'number':
    case 'boolean':
    case 'date':
    case 'time':
      return { logicalType: type.kind, ...physical }
    case 'timestamp':
      return {
        logicalType: 'timestamp',
        ...(type.zone !== 'ntz' && { logicalTypeOptions: { timezone: true } }),
        ...physical,
      }
    case 'binary':
    case 'variant':
      return physical
    case 'object':
      return {
        logicalType: 'object',
        ...physical,
        ...(type.fields !== undefined && {
          properties: type.fields.map((field) => ({
            name: field.name,
            ...typeFields(field.type),
            ...(field.required && { required: true }),
          })),
        }),
      }
    case 'array':
      return {
        logicalType: 'array',
        ...physical,
        ...(type.items !== undefined && { items: typeFields(type.items) }),
      }
    case 'map':
      return {
        logicalType: 'map',
        ...physical,
        map: { key: typeFields(type.key), value: typeFields(type.value) },
      }
    case 'vector':
      return {
        logicalType: 'vector',
        logicalTypeOptions: {
          dimensions: type.dimensions,
          elementType: type.element === 'integer' ? 'int8' : 'float32',
        },
        ...physical,
      }
    default:
      return assertNever(type, 'logical type')
  }
}
