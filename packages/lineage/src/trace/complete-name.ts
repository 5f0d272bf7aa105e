import type { QualifiedName } from '@mesh/core'
import type { SqlSession } from '@mesh/sql'

/** A name with what it lacks taken from the session. */
export function completeName(name: QualifiedName, session: SqlSession): QualifiedName {
  const schema = name.schema ?? session.schema
  const database = schema === undefined ? undefined : (name.database ?? session.database)
  return {
    ...(database !== undefined && { database }),
    ...(schema !== undefined && { schema }),
    name: name.name,
  }
}
