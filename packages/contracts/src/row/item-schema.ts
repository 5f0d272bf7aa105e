import { assertNever, type LogicalType } from '@mesh/core'
import { z } from 'zod'
import { lowerType } from '../lower/lower-type.ts'
import type { LogicalTypeOptions } from '../odcs/logical-type.ts'
import type { SchemaItem } from '../odcs/schema.ts'
import { isMultiple } from './is-multiple.ts'
import { regularExpression } from './regular-expression.ts'

/** The zod schema of the values of one property, NULL included unless it is required. */
export function itemSchema(item: SchemaItem): z.ZodType {
  const type = lowerType(item)
  const base = valueSchema(item, type)
  const schema =
    item.enum === undefined
      ? base
      : base.refine(oneOf(item.enum.map(({ value }) => value)), 'Not in the enum')
  return item.required === true || item.primaryKey === true || type.kind === 'variant'
    ? schema
    : schema.nullable()
}

function valueSchema(item: SchemaItem, type: LogicalType): z.ZodType {
  const options = item.logicalTypeOptions ?? {}
  switch (type.kind) {
    case 'string':
      return text({ ...options, ...(type.maxLength !== undefined && { maxLength: type.maxLength }) })
    case 'integer':
      return integer(type.precision ?? 38, options)
    case 'number':
      return type.scale === undefined
        ? limited(z.number(), options)
        : decimal(type.precision ?? 38, type.scale, options)
    case 'boolean':
      return z.boolean()
    case 'date':
      return ordered(z.iso.date(), options)
    case 'time':
      return ordered(z.iso.time(), options)
    case 'timestamp':
      return ordered(z.iso.datetime({ local: true, offset: true }), options)
    case 'binary':
      return z.instanceof(Uint8Array)
    case 'object':
      return item.properties === undefined
        ? z.record(z.string(), z.unknown())
        : z.object(Object.fromEntries(item.properties.map((each) => [each.name, itemSchema(each)])))
    case 'array':
      return list(item, options)
    case 'map':
      return z.record(z.string(), item.map === undefined ? z.unknown() : itemSchema(item.map.value))
    case 'vector':
      return z.array(z.number()).length(type.dimensions)
    case 'variant':
      return z.unknown()
    default:
      return assertNever(type, 'logical type')
  }
}

function text({ minLength, maxLength, pattern }: LogicalTypeOptions): z.ZodType {
  let schema = z.string()
  if (pattern !== undefined) schema = schema.regex(regularExpression(pattern))
  // ODCS counts characters, as Snowflake does; JavaScript counts UTF-16 units.
  return schema.refine(
    (value) => {
      const length = [...value].length
      return length >= (minLength ?? 0) && length <= (maxLength ?? Number.POSITIVE_INFINITY)
    },
    `Expected ${minLength ?? 0} to ${maxLength ?? 'any number of'} characters`,
  )
}

function integer(precision: number, options: LogicalTypeOptions): z.ZodType {
  const limit = 10n ** BigInt(precision)
  const schema: z.ZodType<number | bigint> = precision <= 15 ? z.int() : z.bigint()
  const digits = schema.refine(
    (value) => -limit < BigInt(value) && BigInt(value) < limit,
    `More than ${precision} digits`,
  )
  return limited(digits, options)
}

function decimal(precision: number, scale: number, options: LogicalTypeOptions): z.ZodType {
  const pattern = new RegExp(`^-?\\d{1,${Math.max(precision - scale, 1)}}(?:\\.\\d{1,${scale}})?$`)
  return limited(z.string().regex(pattern), options)
}

function limited(schema: z.ZodType<number | bigint | string>, options: LogicalTypeOptions): z.ZodType {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = options
  return schema.refine((value) => {
    const at = Number(value)
    return (
      !(typeof minimum === 'number' && at < minimum) &&
      !(typeof maximum === 'number' && at > maximum) &&
      !(typeof exclusiveMinimum === 'number' && at <= exclusiveMinimum) &&
      !(typeof exclusiveMaximum === 'number' && at >= exclusiveMaximum) &&
      !(multipleOf !== undefined && !isMultiple(at, multipleOf))
    )
  }, 'Outside the limits of the contract')
}

/** ISO 8601 texts of one form order as the times that they mean. */
function ordered(schema: z.ZodType<string>, options: LogicalTypeOptions): z.ZodType {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = options
  return schema.refine(
    (value) =>
      !(typeof minimum === 'string' && value < minimum) &&
      !(typeof maximum === 'string' && value > maximum) &&
      !(typeof exclusiveMinimum === 'string' && value <= exclusiveMinimum) &&
      !(typeof exclusiveMaximum === 'string' && value >= exclusiveMaximum),
    'Outside the limits of the contract',
  )
}

function list(item: SchemaItem, { minItems, maxItems, uniqueItems }: LogicalTypeOptions): z.ZodType {
  let schema = z.array(item.items === undefined ? z.unknown() : itemSchema(item.items))
  if (minItems !== undefined) schema = schema.min(minItems)
  if (maxItems !== undefined) schema = schema.max(maxItems)
  if (uniqueItems !== true) return schema
  return schema.refine((values) => new Set(values).size === values.length, 'Items repeat')
}

/** An enum of a wide integer is written as JSON numbers; the row holds bigints. */
const oneOf = (allowed: readonly unknown[]) => {
  const spelled = new Set(allowed.map(String))
  return (value: unknown) =>
    allowed.includes(value) || (typeof value === 'bigint' && spelled.has(String(value)))
}
