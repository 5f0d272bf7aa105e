import type { SchemaItem } from '../../odcs/schema.ts'
import type { ImportContext } from '../importer.ts'
import type { Tree } from '../tree.ts'
import type { SchemaDocument } from './schema-document.ts'

/** Where a schema stands. */
export interface SchemaPlace {
  readonly document: SchemaDocument
  readonly pointer: string
  readonly depth: number
  /** The schemas that lead here by references. */
  readonly trail: readonly Tree[]
  readonly context: ImportContext
  /** Reads a schema inside this one. */
  readonly read: (schema: unknown, place: SchemaPlace) => ReadItem
}

/** A schema as a property without its name, and whether it takes null. */
export interface ReadItem {
  readonly item: SchemaItem
  readonly nullable: boolean
}

/** One step further in. */
export const below = (place: SchemaPlace, step: string): SchemaPlace => ({
  ...place,
  pointer: `${place.pointer}/${step}`,
  depth: place.depth + 1,
})
