import { parseQualifiedName, type QualifiedName } from '@mesh/core'
import { completeName } from './complete-name.ts'
import { nameKey } from './name-key.ts'
import type { SqlSession } from './sql-catalog.ts'

const snowflakeDefault = ['$current', '$public']

/**
 * What a name in a query can mean, first choice first: a name without a schema is looked for along the search path.
 * Source: https://docs.snowflake.com/en/sql-reference/name-resolution
 */
export function candidateNames(name: QualifiedName, session: SqlSession): readonly QualifiedName[] {
  const first = completeName(name, session)
  if (name.schema !== undefined) return [first]
  const found = new Map<string, QualifiedName>()
  for (const place of session.searchPath ?? snowflakeDefault) {
    const candidate = place.toLowerCase() === '$current' ? first : inPlace(place, name.name, session)
    if (candidate !== undefined) found.set(nameKey(candidate), candidate)
  }
  return found.size === 0 ? [first] : [...found.values()]
}

function inPlace(place: string, name: string, { database }: SqlSession): QualifiedName | undefined {
  if (place.toLowerCase() === '$public')
    return database === undefined ? undefined : { database, schema: 'PUBLIC', name }
  const { schema = database, name: last } = parseQualifiedName(place)
  return { ...(schema !== undefined && { database: schema }), schema: last, name }
}
