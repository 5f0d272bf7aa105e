import { assertNever } from '@mesh/core'
import { lowerType } from '../lower/lower-type.ts'
import type { SchemaItem, SchemaObject } from '../odcs/schema.ts'
import type { Exporter } from './exporter.ts'

/** TypeScript: one row interface per table, the types of InferRow. */
export const typescript: Exporter = {
  format: 'typescript',
  extension: '.ts',
  write: (contract) => {
    const names = new Set<string>()
    return (contract.schema ?? []).map((table) => rowInterface(table, names)).join('\n')
  },
}

function rowInterface({ name, description, properties = [] }: SchemaObject, names: Set<string>): string {
  const members = properties.map(
    (each) => `${comment(each.description, '  ')}  readonly ${key(each.name)}: ${rowType(each)}\n`,
  )
  return `${comment(description, '')}export interface ${unique(typeName(name), names)} {\n${members.join('')}}\n`
}

function rowType(item: SchemaItem): string {
  const base =
    item.enum === undefined
      ? valueType(item)
      : item.enum.map(({ value }) => JSON.stringify(value)).join(' | ')
  const nullable = item.required !== true && item.primaryKey !== true
  return nullable && base !== 'unknown' ? `${base} | null` : base
}

function valueType(item: SchemaItem): string {
  const type = lowerType(item)
  switch (type.kind) {
    case 'string':
    case 'date':
    case 'time':
    case 'timestamp':
      return 'string'
    case 'integer':
      return (type.precision ?? 38) <= 15 ? 'number' : 'bigint'
    case 'number':
      return type.scale === undefined ? 'number' : 'string'
    case 'boolean':
      return 'boolean'
    case 'binary':
      return 'Uint8Array'
    case 'vector':
      return 'readonly number[]'
    case 'array':
      return item.items === undefined ? 'readonly unknown[]' : `readonly (${rowType(item.items)})[]`
    case 'map':
      return `Readonly<Record<string, ${item.map === undefined ? 'unknown' : rowType(item.map.value)}>>`
    case 'object':
      return item.properties === undefined
        ? 'Readonly<Record<string, unknown>>'
        : `{ ${item.properties.map((each) => `readonly ${key(each.name)}: ${rowType(each)}`).join('; ')} }`
    case 'variant':
      return 'unknown'
    default:
      return assertNever(type, 'logical type')
  }
}

const key = (name: string) =>
  /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name)

const comment = (text: string | undefined, indent: string) =>
  text === undefined
    ? ''
    : `${indent}/** ${text
        .replaceAll('*/', '*\\/')
        .replaceAll(/\s*\n\s*/g, ' ')
        .trim()} */\n`

/** `flight_legs` → `FlightLegs`. */
function typeName(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^\p{ID_Start}/u.test(joined) ? joined : `Table${joined}`
}

function unique(name: string, names: Set<string>): string {
  let free = name
  for (let number = 2; names.has(free); number += 1) free = `${name}${number}`
  names.add(free)
  return free
}
