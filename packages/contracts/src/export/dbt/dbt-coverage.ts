import type { Coverage } from '../coverage.ts'

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
  column: [
    'name',
    'physicalName',
    'physicalType',
    'logicalType',
    'logicalTypeOptions.maxLength',
    'logicalTypeOptions.format',
    'logicalTypeOptions.timezone',
    'logicalTypeOptions.dimensions',
    'logicalTypeOptions.elementType',
    'description',
    'required',
    'unique',
    'primaryKey',
    'primaryKeyPosition',
    'relationships.to',
    'relationships.type',
    'enum.value',
    'tags',
    'classification',
    'quality',
  ],
  nested: [...structured, 'name', 'required'],
  element: structured,
}
