import type { Relation } from './object/relation.ts'
import type { Schema } from './object/schema.ts'
import type { FileFormat, Stage } from './object/stage.ts'

/** Where objects are listed by name: a schema, or what one session has in a schema for itself. */
export type Place = Pick<Schema, 'relations' | 'dropped' | 'objects'>

/** A place with nothing in it. */
export const emptyPlace = (): Place => ({ relations: new Map(), dropped: [], objects: new Map() })

/** Where an object is listed. */
export const placeOf = (object: Relation | Stage | FileFormat): Place => object.temporaryIn ?? object.schema
