import type { PlacedTable } from '../contract-tables.ts'
import type { Loss } from '../loss.ts'
import { type JsonSchema, valueSchema } from './value-schema.ts'

/** The JSON Schema of one row of a table: every column is there, if only as null, and nothing else. */
export function tableSchema({ table, columns }: PlacedTable, lose: (loss: Loss) => void): JsonSchema {
  return {
    type: 'object',
    ...(table.businessName !== undefined && { title: table.businessName }),
    ...(table.description !== undefined && { description: table.description }),
    ...(table.deprecated !== undefined && { deprecated: table.deprecated }),
    properties: Object.fromEntries(
      columns.map(({ property, pointer }) => [property.name, valueSchema(property, pointer, lose)]),
    ),
    required: [...new Set(columns.map(({ property }) => property.name))],
    additionalProperties: false,
  }
}
