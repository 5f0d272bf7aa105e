import type { SchemaItem } from '../../odcs/schema.ts'
import type { CodeWriter } from './code-writer.ts'
import { literal, quoted } from './literal.ts'
import { recordCode } from './record-code.ts'

/** The first call of a column's code, and the fields of the property that it says. */
export interface ColumnBase {
  readonly code: string
  readonly said: readonly (keyof SchemaItem)[]
}

const numbers = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']
const times = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'format']

/** The options that the function of each logical type takes. */
const options: Readonly<Record<string, readonly string[] | undefined>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  integer: numbers,
  number: numbers,
  boolean: [],
  date: times,
  time: times,
  timestamp: [...times, 'timezone', 'defaultTimezone'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
  vector: [
    'dimensions',
    'elementType',
    'distanceMetric',
    'embeddingModel',
    'embeddingModelVersion',
    'normalized',
  ],
}

/** How a column's code begins: with the function of its logical type and, where there is none, of its platform type. */
export function columnBase(item: SchemaItem, writer: CodeWriter, indent: string): ColumnBase {
  const { logicalType, logicalTypeOptions: given, physicalType } = item
  const names = options[logicalType ?? '']
  const taken = Object.entries(given ?? {})
  const optionsFit =
    given === undefined ||
    (taken.length > 0 && taken.every(([name, value]) => names?.includes(name) && fits(name, value)))
  const said: (keyof SchemaItem)[] = ['logicalType', ...(optionsFit ? (['logicalTypeOptions'] as const) : [])]
  const args = optionsFit && given !== undefined ? given : {}
  const call = (name: string, all: object) =>
    `${writer.use(name)}(${Object.keys(all).length === 0 ? '' : literal(all, indent)})`

  switch (logicalType) {
    case 'integer': {
      const digits = /^NUMBER\(([1-9]\d?),0\)$/.exec(physicalType ?? '')?.[1]
      return digits === undefined
        ? { code: call('integer', args), said }
        : { code: call('integer', { precision: Number(digits), ...args }), said: [...said, 'physicalType'] }
    }
    case 'number': {
      const [, precision, scale] = /^NUMBER\(([1-9]\d?),([1-9]\d?)\)$/.exec(physicalType ?? '') ?? []
      return precision === undefined
        ? { code: call('number', args), said }
        : {
            code: call('decimal', { precision: Number(precision), scale: Number(scale), ...args }),
            said: [...said, 'physicalType'],
          }
    }
    case 'string':
    case 'boolean':
    case 'date':
    case 'time':
    case 'timestamp':
      return { code: call(logicalType, args), said }
    case 'object':
      return {
        code: `${writer.use('object')}(${item.properties === undefined ? '' : recordCode(item.properties, writer, indent)})`,
        said: ['logicalType', 'properties'],
      }
    case 'array': {
      const inner = item.items === undefined ? undefined : writer.column(item.items, indent)
      const parts = inner === undefined ? [] : [inner]
      if (inner !== undefined && Object.keys(args).length > 0) parts.push(literal(args, indent))
      return {
        code: `${writer.use('array')}(${parts.join(', ')})`,
        said: inner === undefined ? ['logicalType'] : [...said, 'items'],
      }
    }
    case 'map':
      if (item.map === undefined) break
      return {
        code: `${writer.use('map')}(${writer.column(item.map.key, indent)}, ${writer.column(item.map.value, indent)})`,
        said: ['logicalType', 'map'],
      }
    case 'vector':
      if (!optionsFit || given?.dimensions === undefined) break
      return { code: call('vector', args), said }
    default:
      break
  }
  return untyped(item, writer)
}

function untyped({ physicalType }: SchemaItem, writer: CodeWriter): ColumnBase {
  if (physicalType === 'BINARY' || physicalType === 'VARIANT')
    return { code: `${writer.use(physicalType.toLowerCase())}()`, said: ['physicalType'] }
  if (physicalType === undefined) return { code: `${writer.use('physical')}()`, said: [] }
  return { code: `${writer.use('physical')}(${quoted(physicalType)})`, said: ['physicalType'] }
}

/** Versions before v3.1.0 have boolean exclusive limits, which the functions do not take. */
const fits = (name: string, value: unknown): boolean =>
  !(name.startsWith('exclusive') && typeof value === 'boolean')
