import type { Contract } from '../../odcs/contract.ts'
import type { TableRelationship } from '../../odcs/relationship.ts'
import type { SchemaObject } from '../../odcs/schema.ts'
import { pascalName } from '../pascal-name.ts'
import { propertyKey } from '../property-key.ts'
import { uniqueNames } from '../unique-names.ts'
import type { CodeWriter } from './code-writer.ts'
import { literal, quoted } from './literal.ts'
import { recordCode } from './record-code.ts'

/** The code of `defineContract`, and the row types of its tables. */
export function contractCode(contract: Contract, name: string, writer: CodeWriter): string {
  const { apiVersion, kind: _, schema, ...rest } = contract
  const fields = Object.entries({ ...(apiVersion !== 'v3.2.0' && { apiVersion }), ...rest })
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `  ${propertyKey(field)}: ${literal(value, '  ')},\n`)
  const tables = (schema ?? []).map((table) => tableCode(table, writer))
  const body = schema === undefined ? '' : `  schema: {\n${tables.join('')}  },\n`
  const unique = uniqueNames()
  const rows = (schema ?? [])
    .filter((table) => table.properties !== undefined)
    .map(
      (table) =>
        `\nexport type ${unique(pascalName(table.name))} = ${writer.use('InferRow')}<typeof ${name}, ${quoted(table.name)}>\n`,
    )
  return `export const ${name} = ${writer.use('defineContract')}({\n${fields.join('')}${body}})\n${rows.join('')}`
}

function tableCode({ name, properties, ...table }: SchemaObject, writer: CodeWriter): string {
  const { logicalType, physicalType, relationships, ...rest } = table
  const fields = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `      ${propertyKey(field)}: ${literal(value, '      ')},\n`)
  if (logicalType === undefined) fields.unshift('      logicalType: undefined,\n')
  if (physicalType !== 'table')
    fields.unshift(
      `      physicalType: ${physicalType === undefined ? 'undefined' : quoted(physicalType)},\n`,
    )
  if (relationships !== undefined)
    fields.push(`      relationships: ${relationshipsCode(relationships, writer)},\n`)
  if (properties !== undefined) fields.push(`      columns: ${recordCode(properties, writer, '      ')},\n`)
  return `    ${propertyKey(name)}: ${writer.use('table')}({\n${fields.join('')}    }),\n`
}

/** Relationships that the compiler would refuse are written as ones of which it does not know the ends. */
function relationshipsCode(relationships: readonly TableRelationship[], writer: CodeWriter): string {
  const code = literal(relationships, '      ')
  const isChecked = relationships.every(({ from, to }) => {
    const ends = [from, to].flat()
    return ends.every(writer.isChecked) && [from].flat().length === [to].flat().length
  })
  return isChecked ? code : `${code} as readonly ${writer.use('TableRelationship')}[]`
}
