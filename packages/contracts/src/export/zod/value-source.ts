import { assertNever, type LogicalType } from '@mesh/core'
import { lowerType } from '../../lower/lower-type.ts'
import type { SchemaItem } from '../../odcs/schema.ts'
import type { Loss } from '../loss.ts'
import { propertyKey } from '../property-key.ts'
import { enumSource } from './enum-source.ts'
import { bigintLimits, comparedLimits, numberLimits } from './limit-source.ts'

/** The zod expression of the values of one property. */
export function valueSource(item: SchemaItem, pointer: string, lose: (loss: Loss) => void): string {
  const type = lowerType(item)
  const base = item.enum === undefined ? typeSource(item, type, pointer, lose) : enumSource(item, type)
  const nullable = item.required !== true && item.primaryKey !== true && type.kind !== 'variant'
  return `${base}${nullable ? '.nullable()' : ''}${notes(item)}`
}

function notes({ businessName, description, deprecated, examples }: SchemaItem): string {
  const given = Object.entries({ title: businessName, description, deprecated, examples }).filter(
    ([, value]) => value !== undefined,
  )
  if (given.length === 0) return ''
  return `.meta({ ${given.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')} })`
}

function typeSource(
  item: SchemaItem,
  type: LogicalType,
  pointer: string,
  lose: (loss: Loss) => void,
): string {
  const options = item.logicalTypeOptions ?? {}
  switch (type.kind) {
    case 'string':
      return textSource(type.maxLength ?? options.maxLength, options)
    case 'integer':
      return (type.precision ?? 38) <= 15
        ? `z.int().gt(${-(10 ** (type.precision ?? 38))}).lt(${10 ** (type.precision ?? 38)})${numberLimits(options)}`
        : `z.bigint().gt(-(10n ** ${type.precision ?? 38}n)).lt(10n ** ${type.precision ?? 38}n)${bigintLimits(options)}`
    case 'number':
      if (type.scale === undefined) return `z.number()${numberLimits(options)}`
      return `z.string().regex(/^-?\\d{1,${Math.max((type.precision ?? 38) - type.scale, 1)}}(?:\\.\\d{1,${type.scale}})?$/)${comparedLimits(options, 'number')}`
    case 'boolean':
      return 'z.boolean()'
    case 'date':
      return `z.iso.date()${comparedLimits(options, 'string')}`
    case 'time':
      return `z.iso.time()${comparedLimits(options, 'string')}`
    case 'timestamp':
      return `z.iso.datetime({ local: true, offset: true })${comparedLimits(options, 'string')}`
    case 'binary':
      return 'z.instanceof(Uint8Array)'
    case 'vector':
      return `z.array(z.number()).length(${type.dimensions})`
    case 'array':
      return listSource(item, pointer, lose)
    case 'map':
      loseKey(item, pointer, lose)
      return `z.record(z.string(), ${item.map === undefined ? 'z.unknown()' : valueSource(item.map.value, `${pointer}/map/value`, lose)})`
    case 'object':
      return recordSource(item, pointer, lose)
    case 'variant':
      return 'z.unknown()'
    default:
      return assertNever(type, 'logical type')
  }
}

function textSource(
  maxLength: number | undefined,
  { minLength, pattern }: { readonly minLength?: number; readonly pattern?: string },
): string {
  return [
    'z.string()',
    ...(pattern === undefined ? [] : [`.regex(new RegExp(${JSON.stringify(pattern)}, 'u'))`]),
    ...(minLength === undefined
      ? []
      : [`.refine((text) => [...text].length >= ${minLength}, 'Fewer than ${minLength} characters')`]),
    ...(maxLength === undefined
      ? []
      : [`.refine((text) => [...text].length <= ${maxLength}, 'More than ${maxLength} characters')`]),
  ].join('')
}

function listSource(item: SchemaItem, pointer: string, lose: (loss: Loss) => void): string {
  const { minItems, maxItems, uniqueItems } = item.logicalTypeOptions ?? {}
  return [
    `z.array(${item.items === undefined ? 'z.unknown()' : valueSource(item.items, `${pointer}/items`, lose)})`,
    ...(minItems === undefined ? [] : [`.min(${minItems})`]),
    ...(maxItems === undefined ? [] : [`.max(${maxItems})`]),
    ...(uniqueItems === true
      ? [".refine((values) => new Set(values).size === values.length, 'Items repeat')"]
      : []),
  ].join('')
}

function recordSource(item: SchemaItem, pointer: string, lose: (loss: Loss) => void): string {
  const { minProperties, maxProperties } = item.logicalTypeOptions ?? {}
  const fields = item.properties?.map(
    (each, index) =>
      `${propertyKey(each.name)}: ${valueSource(each, `${pointer}/properties/${index}`, lose)}`,
  )
  return [
    fields === undefined ? 'z.record(z.string(), z.unknown())' : `z.object({ ${fields.join(', ')} })`,
    ...(minProperties === undefined
      ? []
      : [`.refine((value) => Object.keys(value).length >= ${minProperties}, 'Too few fields')`]),
    ...(maxProperties === undefined
      ? []
      : [`.refine((value) => Object.keys(value).length <= ${maxProperties}, 'Too many fields')`]),
  ].join('')
}

/** A key is a text; what else the contract says of it is reported. */
function loseKey({ map }: SchemaItem, pointer: string, lose: (loss: Loss) => void): void {
  const { logicalType, physicalType: _, required: __, ...rest } = map?.key ?? {}
  if (Object.keys(rest).length > 0 || (logicalType ?? 'string') !== 'string')
    lose({ pointer: `${pointer}/map/key`, message: 'The keys of a record are any texts' })
}
