import { assertNever } from '@mesh/core'
import { lowerType } from '../../lower/lower-type.ts'
import type { SchemaItem } from '../../odcs/schema.ts'
import type { PlacedColumn } from '../contract-tables.ts'
import { loseOtherType } from '../lose-other-type.ts'
import type { Loss } from '../loss.ts'
import { uniqueNames } from '../unique-names.ts'
import { avroName } from './avro-name.ts'

/** Where a type is written. */
export interface AvroContext {
  /** Names of the records around it, joined. */
  readonly path: string
  /** Gives each name of a type once. */
  readonly unique: (name: string) => string
  readonly lose: (loss: Loss) => void
}

/** The fields of a record. */
export function recordFields(columns: readonly PlacedColumn[], context: AvroContext): readonly object[] {
  const unique = uniqueNames()
  return columns.map(({ property, pointer }) => {
    const name = avroName(property.name, pointer, unique, context.lose)
    const type = nullableType(property, pointer, { ...context, path: `${context.path}_${name}` })
    return {
      name,
      ...(property.description !== undefined && { doc: property.description }),
      type,
      ...(Array.isArray(type) && { default: null }),
    }
  })
}

function nullableType(item: SchemaItem, pointer: string, context: AvroContext): unknown {
  const type = fieldType(item, pointer, context)
  return item.required === true || item.primaryKey === true ? type : ['null', type]
}

function fieldType(item: SchemaItem, pointer: string, context: AvroContext): unknown {
  const type = lowerType(item)
  loseOtherType(item, type, pointer, context.lose)
  const asText = (what: string) => {
    context.lose({ pointer, message: `Avro has no ${what}; it is written as JSON text`, severity: 'info' })
    return 'string'
  }
  if (item.enum !== undefined) {
    const symbols = enumSymbols(item)
    if (symbols !== undefined && type.kind === 'string')
      return { type: 'enum', name: context.unique(context.path), symbols }
    context.lose({ pointer: `${pointer}/enum`, message: 'An enum of Avro holds names only' })
  }
  switch (type.kind) {
    case 'string':
      return 'string'
    case 'integer':
      if ((type.precision ?? 38) <= 9 || fits(item, 32)) return 'int'
      if ((type.precision ?? 38) <= 18 || fits(item, 64)) return 'long'
      return { type: 'bytes', logicalType: 'decimal', precision: type.precision ?? 38, scale: 0 }
    case 'number':
      return type.scale === undefined
        ? item.logicalTypeOptions?.format === 'f32'
          ? 'float'
          : 'double'
        : { type: 'bytes', logicalType: 'decimal', precision: type.precision ?? 38, scale: type.scale }
    case 'boolean':
      return 'boolean'
    case 'date':
      return { type: 'int', logicalType: 'date' }
    case 'time':
      loseNanoseconds(type.precision, pointer, context)
      return { type: 'long', logicalType: 'time-micros' }
    case 'timestamp':
      loseNanoseconds(type.precision, pointer, context)
      return {
        type: 'long',
        logicalType: type.zone === 'ntz' ? 'local-timestamp-micros' : 'timestamp-micros',
      }
    case 'binary':
      return 'bytes'
    case 'vector':
      context.lose({
        pointer: `${pointer}/logicalType`,
        message: 'Avro has no vectors; it is written as a list of numbers',
        severity: 'info',
      })
      return { type: 'array', items: type.element === 'float' ? 'float' : 'int' }
    case 'array':
      return item.items === undefined
        ? asText('list of anything')
        : { type: 'array', items: nullableType(item.items, `${pointer}/items`, context) }
    case 'map':
      return mapType(item, pointer, context) ?? asText('map of anything')
    case 'object':
      return item.properties === undefined
        ? asText('open record')
        : {
            type: 'record',
            name: context.unique(context.path),
            fields: recordFields(
              item.properties.map((property, index) => ({
                property,
                pointer: `${pointer}/properties/${index}`,
              })),
              context,
            ),
          }
    case 'variant':
      return asText('value of any type')
    default:
      return assertNever(type, 'logical type')
  }
}

/** Whether the contract promises whole numbers of at most so many bits with a sign. */
const fits = ({ logicalTypeOptions }: SchemaItem, bits: number): boolean => {
  const [, kind, width] = /^([iu])(\d+)$/.exec(logicalTypeOptions?.format ?? '') ?? []
  return kind !== undefined && (kind === 'i' ? Number(width) <= bits : Number(width) < bits)
}

function mapType({ map }: SchemaItem, pointer: string, context: AvroContext): unknown {
  if (map === undefined) return undefined
  if (lowerType(map.key).kind !== 'string')
    context.lose({ pointer: `${pointer}/map/key`, message: 'The keys of a map in Avro are texts' })
  else if (map.key.enum !== undefined)
    context.lose({ pointer: `${pointer}/map/key/enum`, message: 'The keys of a map in Avro are any texts' })
  return { type: 'map', values: nullableType(map.value, `${pointer}/map/value`, context) }
}

function loseNanoseconds(digits: number | undefined, pointer: string, { lose }: AvroContext): void {
  if ((digits ?? 0) > 6)
    lose({ pointer, message: 'Digits of a second behind the sixth have no place in Avro' })
}

/** The values as symbols, where all of them can be one. */
function enumSymbols(item: SchemaItem): readonly string[] | undefined {
  const values = [...new Set(item.enum?.map(({ value }) => value))].filter((value) => value !== null)
  const symbols = values.filter((each) => typeof each === 'string' && /^[A-Za-z_][A-Za-z0-9_]*$/.test(each))
  return symbols.length === values.length && symbols.length > 0 ? symbols.map(String) : undefined
}
