import type { SchemaObject } from '../../odcs/schema.ts'
import type { ImportContext } from '../importer.ts'
import type { Tree } from '../tree.ts'
import { readItem } from './read-item.ts'
import type { SchemaDocument } from './schema-document.ts'

/** A schema of rows as a table; undefined where its values are no records. A list of records is a table of them. */
export function readTable(
  name: string,
  schema: Tree,
  document: SchemaDocument,
  pointer: string,
  context: ImportContext,
): SchemaObject | undefined {
  const { item } = readItem(schema, { document, pointer, depth: 0, trail: [schema], context, read: readItem })
  const record = item.logicalType === 'array' && item.items !== undefined ? item.items : item
  const { properties, businessName, description, deprecated, customProperties } = record
  if (properties === undefined) return undefined
  if (record !== item && item.logicalTypeOptions !== undefined)
    context.report(`A table has no number of rows in its schema; that of ${name} is not kept`, { pointer })
  for (const key of ['examples', 'enum', 'logicalTypeOptions'] as const)
    if (record[key] !== undefined)
      context.report(`A table has no ${key}; those of ${name} are not kept`, { pointer }, 'info')
  return {
    name,
    ...(businessName !== undefined && businessName !== name && { businessName }),
    ...(description !== undefined && { description }),
    ...(deprecated !== undefined && { deprecated }),
    ...(customProperties !== undefined && { customProperties }),
    properties,
  }
}
