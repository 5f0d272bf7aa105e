import type { QualifiedName } from '@mesh/core'
import { type Query, toQualifiedName, walkSql } from '@mesh/sql'

/** The tables that a query names anywhere; names of its own WITH clauses are none. */
export function tablesIn(query: Query): readonly QualifiedName[] {
  const common = new Set<string>()
  const found: QualifiedName[] = []
  walkSql(query, { commonTable: ({ name }) => void common.add(name.name) })
  walkSql(query, {
    tableName: ({ name }) => {
      const [only, ...more] = name.parts
      if (more.length > 0 || !common.has(only?.name ?? '')) found.push(toQualifiedName(name))
    },
  })
  return found
}
