import type { SchemaObject } from '../../odcs/schema.ts'
import type { ImportContext } from '../importer.ts'
import type { Tree } from '../tree.ts'
import { readItem } from './schema-item.ts'

/** A schema of rows as a table; undefined where its values are no records. A list of records is a table of them. */
export function readTable(
  name: string,
  schema: Tree,
  root: Tree,
  pointer: string,
  context: ImportContext,
): SchemaObject | undefined {
  const { item } = readItem(schema, { root, pointer, depth: 0, trail: [], context })
  const record = item.logicalType === 'array' && item.items !== undefined ? item.items : item
  const { properties, businessName, description, deprecated } = record
  if (properties === undefined) return undefined
  return {
    name,
    ...(businessName !== undefined && businessName !== name && { businessName }),
    ...(description !== undefined && { description }),
    ...(deprecated !== undefined && { deprecated }),
    properties,
  }
}
