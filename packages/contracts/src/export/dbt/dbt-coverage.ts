import type { Coverage } from '../coverage.ts'
import { storedColumn } from '../stored-column.ts'

const structured = [
  'logicalType',
  'physicalType',
  'logicalTypeOptions.maxLength',
  'logicalTypeOptions.format',
]

/** What dbt says of models and sources. */
export const dbtCoverage: Coverage = {
  contract: ['id', 'version', 'servers.type', 'servers.database', 'servers.schema'],
  table: [
    'name',
    'physicalName',
    'description',
    'tags',
    'logicalType',
    'relationships.from',
    'relationships.to',
    'relationships.type',
    'quality',
  ],
  column: [...storedColumn, 'enum.value', 'quality'],
  nested: [...structured, 'name', 'required'],
  element: structured,
}
