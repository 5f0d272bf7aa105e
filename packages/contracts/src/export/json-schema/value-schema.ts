import { assertNever, type LogicalType } from '@mesh/core'
import { lowerType } from '../../lower/lower-type.ts'
import type { SchemaItem, SchemaProperty } from '../../odcs/schema.ts'
import { loseOtherType } from '../lose-other-type.ts'
import type { Loss } from '../loss.ts'
import { decimalPattern } from './decimal-pattern.ts'
import { numberLimits } from './number-limits.ts'
import { temporalPatterns } from './temporal-patterns.ts'

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema 2020-12 of the values of one property, as JSON writes a row: wide integers are JSON integers, decimals are
 * text, bytes are base64.
 */
export function valueSchema(item: SchemaItem, pointer: string, lose: (loss: Loss) => void): JsonSchema {
  const type = lowerType(item)
  const nullable = item.required !== true && item.primaryKey !== true && type.kind !== 'variant'
  const base = typeSchema(item, type, pointer, lose)
  return {
    ...(item.businessName !== undefined && { title: item.businessName }),
    ...(item.description !== undefined && { description: item.description }),
    ...(item.deprecated !== undefined && { deprecated: item.deprecated }),
    ...base,
    ...(nullable && typeof base.type === 'string' && { type: [base.type, 'null'] }),
    ...(item.enum !== undefined && { enum: allowedValues(item.enum, nullable) }),
    ...(item.examples !== undefined && { examples: item.examples }),
  }
}

const allowedValues = (entries: NonNullable<SchemaItem['enum']>, nullable: boolean) => [
  ...new Set([...entries.map(({ value }) => value), ...(nullable ? [null] : [])]),
]

function typeSchema(
  item: SchemaItem,
  type: LogicalType,
  pointer: string,
  lose: (loss: Loss) => void,
): JsonSchema {
  const options = item.logicalTypeOptions ?? {}
  loseOtherType(item, type, pointer, lose)
  if (type.kind !== 'string' && options.format !== undefined)
    lose({
      pointer: `${pointer}/logicalTypeOptions/format`,
      message: `JSON Schema cannot say format of values of type ${type.kind}`,
      severity: 'info',
    })
  const limits = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'] as const
  const loseLimits = (reason: string) => {
    for (const name of limits)
      if (options[name] !== undefined)
        lose({
          pointer: `${pointer}/logicalTypeOptions/${name}`,
          message: `JSON Schema cannot say ${name} of ${reason}`,
        })
  }
  switch (type.kind) {
    case 'string':
      return {
        type: 'string',
        ...(options.minLength !== undefined && { minLength: options.minLength }),
        ...((type.maxLength ?? options.maxLength) !== undefined && {
          maxLength: type.maxLength ?? options.maxLength,
        }),
        ...(options.pattern !== undefined && { pattern: options.pattern }),
        ...(options.format !== undefined && { format: options.format }),
      }
    case 'integer':
      return { type: 'integer', ...numberLimits(options, type.precision ?? 38) }
    case 'number':
      if (type.scale === undefined) return { type: 'number', ...numberLimits(options) }
      loseLimits('a decimal, which JSON holds as text')
      return { type: 'string', pattern: decimalPattern(type.precision ?? 38, type.scale) }
    case 'boolean':
      return { type: 'boolean' }
    case 'date':
    case 'time':
    case 'timestamp':
      loseLimits('dates and times')
      return { type: 'string', pattern: temporalPatterns[type.kind] }
    case 'binary':
      return { type: 'string', contentEncoding: 'base64' }
    case 'vector':
      lose({
        pointer: `${pointer}/logicalType`,
        message: 'JSON Schema has no vectors; it is written as a list of numbers of that length',
        severity: 'info',
      })
      return {
        type: 'array',
        items: { type: 'number' },
        minItems: type.dimensions,
        maxItems: type.dimensions,
      }
    case 'array':
      return {
        type: 'array',
        ...(item.items !== undefined && { items: valueSchema(item.items, `${pointer}/items`, lose) }),
        ...pick(options, ['minItems', 'maxItems', 'uniqueItems']),
      }
    case 'map':
      return { type: 'object', ...(item.map !== undefined && mapSchema(item.map, pointer, lose)) }
    case 'object':
      return {
        type: 'object',
        ...(item.properties !== undefined && recordSchema(item.properties, pointer, lose)),
        ...pick(options, ['minProperties', 'maxProperties']),
      }
    case 'variant':
      if (item.required === true)
        lose({ pointer: `${pointer}/required`, message: 'JSON Schema allows null among values of any type' })
      return {}
    default:
      return assertNever(type, 'logical type')
  }
}

/** JSON has keys of text: what the contract says of other keys is reported. */
function mapSchema(
  { key, value }: NonNullable<SchemaItem['map']>,
  pointer: string,
  lose: (loss: Loss) => void,
): JsonSchema {
  const isText = lowerType(key).kind === 'string'
  if (!isText)
    lose({ pointer: `${pointer}/map/key`, message: 'JSON Schema cannot say keys that are no texts' })
  return {
    ...(isText && { propertyNames: { ...valueSchema(key, `${pointer}/map/key`, lose), type: 'string' } }),
    additionalProperties: valueSchema(value, `${pointer}/map/value`, lose),
  }
}

function recordSchema(
  properties: readonly SchemaProperty[],
  pointer: string,
  lose: (loss: Loss) => void,
): JsonSchema {
  return {
    properties: Object.fromEntries(
      properties.map((each, index) => [each.name, valueSchema(each, `${pointer}/properties/${index}`, lose)]),
    ),
    required: [...new Set(properties.map(({ name }) => name))],
  }
}

const pick = <Names extends string>(from: Partial<Record<Names, unknown>>, names: readonly Names[]) =>
  Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])))
