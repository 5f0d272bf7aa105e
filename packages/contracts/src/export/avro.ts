import { recordType } from './avro/record-type.ts'
import { contractTables } from './contract-tables.ts'
import type { Exporter } from './exporter.ts'
import { uniqueNames } from './unique-names.ts'

const value = ['logicalType', 'logicalTypeOptions.timezone', 'required', 'enum.value']

/**
 * Avro: a record per table; several tables are a union of records. Names that Avro does not allow are changed and reported.
 * Source: https://avro.apache.org/docs/1.12.0/specification/
 */
export const avro: Exporter = {
  format: 'avro',
  extension: '.avsc',
  coverage: {
    contract: ['domain'],
    table: ['name', 'description', 'logicalType'],
    column: [...value, 'name', 'description'],
    element: value,
  },
  write: (contract, { options, lose }) => {
    const namespace = (contract.domain ?? contract.id)
      .replaceAll(/[^A-Za-z0-9_]+/g, '_')
      .replace(/^(?=\d|$)/, '_')
    const context = { namespace, unique: uniqueNames() }
    const records = contractTables(contract, options).map((each) => recordType(each, context, lose))
    const [only] = records
    return `${JSON.stringify(records.length === 1 ? only : records, null, 2)}\n`
  },
}
