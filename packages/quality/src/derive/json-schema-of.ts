import type { SchemaItem, SchemaProperty } from '@mesh/contracts'
import type { JsonSchema } from '../json/json-schema.ts'
import { formatRule } from './format-rule.ts'
import { patternFlaw } from './pattern-flaw.ts'

/**
 * What the values of a property inside another one have to be, as JSON. A decimal may be a number or its text, dates and times
 * are judged where they are text: platforms differ in how they write them.
 */
export function jsonSchemaOf(item: SchemaItem): JsonSchema {
  const { required, primaryKey, enum: entries } = item
  const base = valueSchema(item)
  if (required === true || primaryKey === true)
    return entries === undefined ? base : { ...base, enum: entries.map(({ value }) => value) }
  return {
    ...base,
    ...(base.type !== undefined && { type: [...[base.type].flat(), 'null'] as const }),
    ...(entries !== undefined && { enum: [...new Set([...entries.map(({ value }) => value), null])] }),
  }
}

function valueSchema(item: SchemaItem): JsonSchema {
  const { logicalType, logicalTypeOptions: options = {} } = item
  switch (logicalType) {
    case 'string':
      return { type: 'string', ...textLimits(item) }
    case 'integer':
      return { type: 'integer', ...numberLimits(item) }
    case 'number':
      return { type: isDecimal(item) ? ['number', 'string'] : 'number', ...numberLimits(item) }
    case 'boolean':
      return { type: 'boolean' }
    case 'date':
    case 'time':
      return options.format === undefined ? { format: logicalType } : {}
    case 'object':
      return { type: 'object', ...members(item) }
    case 'array':
      return { type: 'array', ...itemLimits(item) }
    case 'map':
      return {
        type: 'object',
        ...(item.map !== undefined && { additionalProperties: jsonSchemaOf(item.map.value) }),
      }
    case 'vector':
      // Without its dimensions it may hold anything.
      return options.dimensions === undefined
        ? { type: 'array' }
        : {
            type: 'array',
            items: { type: 'number' },
            minItems: options.dimensions,
            maxItems: options.dimensions,
          }
    default:
      return { ...members(item), ...itemLimits(item) }
  }
}

const isDecimal = ({ physicalType = '' }: SchemaItem): boolean =>
  /^(?:number|decimal|numeric)\b/i.test(physicalType)

function textLimits(item: SchemaItem): JsonSchema {
  const { minLength, maxLength, pattern } = item.logicalTypeOptions ?? {}
  const rule = formatRule(item, { kind: 'string' })
  return {
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined && patternFlaw(pattern) === undefined && { pattern }),
    ...(rule !== undefined && 'kind' in rule && rule.kind === 'format' && { format: rule.format }),
  }
}

function numberLimits({ logicalTypeOptions: options = {} }: SchemaItem): JsonSchema {
  const names = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'] as const
  return Object.fromEntries(
    names.flatMap((name) => (typeof options[name] === 'number' ? [[name, options[name]]] : [])),
  )
}

function itemLimits({ items, logicalTypeOptions: options = {} }: SchemaItem): JsonSchema {
  const { minItems, maxItems, uniqueItems } = options
  return {
    ...(items !== undefined && { items: jsonSchemaOf(items) }),
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
    ...(uniqueItems === true && { uniqueItems }),
  }
}

function members({ properties, logicalTypeOptions: options = {} }: SchemaItem): JsonSchema {
  const { minProperties, maxProperties } = options
  const columns = (properties ?? []).filter(({ semanticType }) => semanticType !== 'measure')
  const required = [
    ...new Set([...columns.filter(isRequired).map(({ name }) => name), ...(options.required ?? [])]),
  ]
  return {
    ...(columns.length > 0 && {
      properties: Object.fromEntries(columns.map((each) => [each.name, jsonSchemaOf(each)])),
    }),
    ...(required.length > 0 && { required }),
    ...(minProperties !== undefined && { minProperties }),
    ...(maxProperties !== undefined && { maxProperties }),
  }
}

const isRequired = ({ required, primaryKey }: SchemaProperty): boolean =>
  required === true || primaryKey === true
