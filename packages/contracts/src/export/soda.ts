import { stringify } from 'yaml'
import { contractTables } from './contract-tables.ts'
import type { Exporter } from './exporter.ts'
import { fileStem } from './file-stem.ts'
import { loseLogicalNames } from './lose-logical-names.ts'
import { sodaContract } from './soda/soda-contract.ts'
import { tableNames } from './table-names.ts'
import { uniqueNames } from './unique-names.ts'

/**
 * Soda data contracts (Soda 4): a YAML file per table. The data source is the name of the server.
 * Source: https://docs.soda.io/soda-v4/reference/contract-language-reference
 */
export const soda: Exporter = {
  format: 'soda',
  extension: '.soda.yaml',
  coverage: {
    contract: ['servers.server', 'servers.type', 'servers.database', 'servers.schema'],
    table: ['name', 'physicalName', 'description', 'logicalType', 'quality'],
    column: [
      'name',
      'physicalName',
      'physicalType',
      'description',
      'logicalType',
      'logicalTypeOptions.minLength',
      'logicalTypeOptions.maxLength',
      'logicalTypeOptions.pattern',
      'logicalTypeOptions.minimum',
      'logicalTypeOptions.maximum',
      'required',
      'unique',
      'primaryKey',
      'enum.value',
      'quality',
    ],
    nested: [],
  },
  write: (contract, { options, lose }) => {
    const placed = tableNames(contract, options)
    const source = options.server ?? contract.servers?.find(({ type }) => type === 'snowflake')?.server
    const unique = uniqueNames()
    loseLogicalNames(contractTables(contract, options), lose)
    return contractTables(contract, options).map((each) => {
      const { database, schema, name = each.table.name } = placed.get(each.table) ?? {}
      const dataset = [source ?? 'snowflake', database, schema, name]
        .filter((part) => part !== undefined)
        .join('/')
      return {
        name: `${unique(fileStem(each.table.name))}.soda.yaml`,
        text: `---\n${stringify(sodaContract(each, dataset, lose), { lineWidth: 0, aliasDuplicateObjects: false })}`,
      }
    })
  },
}
