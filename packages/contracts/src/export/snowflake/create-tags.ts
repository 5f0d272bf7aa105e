import { formatQualifiedName, type TableShape } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'

/** CREATE TAG for every tag that the tables and their columns carry. */
export function createTags(tables: readonly TableShape[]): readonly SqlFragment[] {
  const tags = tables.flatMap((table) => [...table.tags, ...table.columns.flatMap((each) => each.tags)])
  const byName = new Map(tags.map(({ tag }) => [formatQualifiedName(tag), tag]))
  return [...byName.values()].map((tag) => sql`CREATE TAG IF NOT EXISTS ${sql.name(tag)}`)
}
