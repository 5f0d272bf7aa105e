import type { Schema } from '../catalog/object/schema.ts'
import { emptyPlace, type Place } from '../catalog/place.ts'

/** What a session has for itself, by the schema that it stands in. */
export type TemporaryPlaces = Map<Schema, Place>

/** The place for the temporary objects of a schema. */
export function temporaryPlace(places: TemporaryPlaces, schema: Schema): Place {
  const known = places.get(schema)
  if (known !== undefined) return known
  const made = emptyPlace()
  places.set(schema, made)
  return made
}
