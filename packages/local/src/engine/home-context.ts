import type { Relation } from '../catalog/object/relation.ts'
import type { Execution } from './execution.ts'
import type { NameContext } from './find-object.ts'

/** Where the names in the query of a relation are looked up: in its own schema, and for a temporary one in its session. */
export const homeContext = (
  { session }: Pick<Execution, 'session'>,
  { schema, temporaryIn }: Pick<Relation, 'schema' | 'temporaryIn'>,
): NameContext => ({
  database: schema.database.name,
  schema: schema.name,
  ...(temporaryIn !== undefined && { temporary: session.temporary }),
})
