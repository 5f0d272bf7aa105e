import { assertNever } from '@mesh/core'
import { lowerType } from '../lower/lower-type.ts'
import type { SchemaItem } from '../odcs/schema.ts'
import { contractTables, type PlacedTable } from './contract-tables.ts'
import { documentComment } from './document-comment.ts'
import type { Exporter } from './exporter.ts'
import { pascalName } from './pascal-name.ts'
import { propertyKey } from './property-key.ts'
import { uniqueNames } from './unique-names.ts'

const value = ['name', 'logicalType', 'logicalTypeOptions.format', 'physicalType', 'required', 'enum.value']

/** TypeScript: one row interface per table, the types of {@link InferRow}. */
export const typescriptTypes: Exporter = {
  format: 'typescript-types',
  extension: '.types.ts',
  coverage: {
    contract: [],
    table: ['name', 'description', 'logicalType'],
    column: [...value, 'description'],
    nested: value,
  },
  write: (contract, { options }) => {
    const unique = uniqueNames()
    return contractTables(contract, options)
      .map((each) => rowInterface(each, unique(pascalName(each.table.name))))
      .join('\n')
  },
}

function rowInterface({ table, columns }: PlacedTable, name: string): string {
  const members = columns.map(
    ({ property }) =>
      `${documentComment(property, '  ')}  readonly ${propertyKey(property.name)}: ${rowType(property)}\n`,
  )
  return `${documentComment(table)}export interface ${name} {\n${members.join('')}}\n`
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
        : `{ ${item.properties.map((each) => `readonly ${propertyKey(each.name)}: ${rowType(each)}`).join('; ')} }`
    case 'variant':
      return 'unknown'
    default:
      return assertNever(type, 'logical type')
  }
}
