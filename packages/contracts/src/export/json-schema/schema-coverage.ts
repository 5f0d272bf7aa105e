import type { Coverage } from '../coverage.ts'

const value = [
  'name',
  'description',
  'businessName',
  'deprecated',
  'logicalType',
  'logicalTypeOptions.minLength',
  'logicalTypeOptions.maxLength',
  'logicalTypeOptions.pattern',
  'logicalTypeOptions.format',
  'logicalTypeOptions.minimum',
  'logicalTypeOptions.maximum',
  'logicalTypeOptions.exclusiveMinimum',
  'logicalTypeOptions.exclusiveMaximum',
  'logicalTypeOptions.multipleOf',
  'logicalTypeOptions.minItems',
  'logicalTypeOptions.maxItems',
  'logicalTypeOptions.uniqueItems',
  'logicalTypeOptions.minProperties',
  'logicalTypeOptions.maxProperties',
  'logicalTypeOptions.dimensions',
  'required',
  'enum.value',
  'examples',
]

/** What JSON Schema and the schemas of OpenAPI say. */
export const schemaCoverage: Coverage = {
  contract: ['id', 'version', 'name', 'description.purpose'],
  table: ['name', 'description', 'businessName', 'deprecated', 'logicalType'],
  column: value,
}
