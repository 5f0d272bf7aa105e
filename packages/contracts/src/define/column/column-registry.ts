import { z } from 'zod'
import type { SchemaItem } from '../../odcs/schema.ts'

/** What the mesh knows of a zod schema that belongs to a column. */
export interface ColumnMetadata {
  readonly property: SchemaItem
}

/** The zod registry in which the schema of every column carries its ODCS property. */
export const columnRegistry = z.registry<ColumnMetadata>()
