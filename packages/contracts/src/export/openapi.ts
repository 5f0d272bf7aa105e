import { contractTables } from './contract-tables.ts'
import type { Exporter } from './exporter.ts'
import { schemaCoverage } from './json-schema/schema-coverage.ts'
import { tableSchema } from './json-schema/table-schema.ts'
import { uniqueNames } from './unique-names.ts'

/**
 * OpenAPI 3.1: a document without paths whose `components.schemas` holds one schema per table.
 * Source: https://spec.openapis.org/oas/v3.1.1.html#components-object
 */
export const openapi: Exporter = {
  format: 'openapi',
  extension: '.openapi.json',
  coverage: schemaCoverage,
  write: (contract, { options, lose }) => {
    const component = uniqueNames()
    const tables = contractTables(contract, options).map((each) => {
      const name = component(each.table.name.replaceAll(/[^A-Za-z0-9._-]+/g, '_') || 'table')
      if (name !== each.table.name)
        lose({
          pointer: `${each.pointer}/name`,
          message: `The component is called ${name}`,
          severity: 'info',
        })
      return [name, tableSchema(each, lose)]
    })
    const document = {
      openapi: '3.1.1',
      info: {
        title: contract.name ?? contract.id,
        version: contract.version,
        'x-contract-id': contract.id,
        ...(contract.description?.purpose !== undefined && { description: contract.description.purpose }),
      },
      paths: {},
      components: { schemas: Object.fromEntries(tables) },
    }
    return `${JSON.stringify(document, null, 2)}\n`
  },
}
