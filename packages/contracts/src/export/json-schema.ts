import { contractTables } from './contract-tables.ts'
import type { Exporter } from './exporter.ts'
import { schemaCoverage } from './json-schema/schema-coverage.ts'
import { tableSchema } from './json-schema/table-schema.ts'

/**
 * JSON Schema 2020-12: one definition per table, of a row as JSON. With one table the document is its schema, too.
 * Source: https://json-schema.org/draft/2020-12
 */
export const jsonSchema: Exporter = {
  format: 'json-schema',
  extension: '.schema.json',
  coverage: schemaCoverage,
  write: (contract, { options, lose }) => {
    const tables = contractTables(contract, options)
    const [only] = tables
    const document = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:mesh:contract:${encodeURIComponent(contract.id)}:${encodeURIComponent(contract.version)}`,
      title: contract.name ?? contract.id,
      ...(contract.description?.purpose !== undefined && { description: contract.description.purpose }),
      ...(only !== undefined && tables.length === 1 && { $ref: `#/$defs/${definition(only.table.name)}` }),
      $defs: Object.fromEntries(tables.map((each) => [each.table.name, tableSchema(each, lose)])),
    }
    return `${JSON.stringify(document, null, 2)}\n`
  },
}

const definition = (name: string) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
