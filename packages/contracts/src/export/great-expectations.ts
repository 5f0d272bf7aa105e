import { columnName } from './column-name.ts'
import { contractTables } from './contract-tables.ts'
import type { Exporter } from './exporter.ts'
import { fileStem } from './file-stem.ts'
import { columnExpectations } from './great-expectations/column-expectations.ts'
import { tableExpectations } from './great-expectations/table-expectations.ts'
import { loseLogicalNames } from './lose-logical-names.ts'
import { uniqueNames } from './unique-names.ts'

/**
 * Great Expectations 1.x: an expectation suite per table, a file each.
 * Source: https://docs.greatexpectations.io/docs/reference/api/expectationsuite_class/
 */
export const greatExpectations: Exporter = {
  format: 'great-expectations',
  extension: '.expectations.json',
  coverage: {
    contract: ['id', 'version'],
    table: ['name', 'physicalName', 'description', 'logicalType', 'quality'],
    column: [
      'name',
      'physicalName',
      'logicalType',
      'logicalTypeOptions.minLength',
      'logicalTypeOptions.maxLength',
      'logicalTypeOptions.pattern',
      'logicalTypeOptions.minimum',
      'logicalTypeOptions.maximum',
      'logicalTypeOptions.exclusiveMinimum',
      'logicalTypeOptions.exclusiveMaximum',
      'required',
      'unique',
      'primaryKey',
      'enum.value',
      'quality',
    ],
    nested: [],
  },
  write: (contract, { options, lose }) => {
    const unique = uniqueNames()
    loseLogicalNames(contractTables(contract, options), lose)
    return contractTables(contract, options).map((each) => {
      const suite = {
        name: columnName(each.table),
        expectations: [
          ...tableExpectations(each, lose),
          ...each.columns.flatMap((column) => columnExpectations(column, lose)),
        ],
        meta: {
          contract: contract.id,
          version: contract.version,
          ...(each.table.description !== undefined && { notes: each.table.description }),
        },
      }
      return {
        name: `${unique(fileStem(each.table.name))}.expectations.json`,
        text: `${JSON.stringify(suite, null, 2)}\n`,
      }
    })
  },
}
