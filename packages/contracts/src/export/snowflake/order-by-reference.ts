import { formatQualifiedName, type KeyShape, type TableShape } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import { keyClause } from './create-table.ts'

/** Tables in the order of creation, and the keys that can only be added once all of them are there. */
export interface CreationOrder {
  readonly ordered: readonly TableShape[]
  readonly later: readonly SqlFragment[]
}

/** Puts referenced tables first. A key of a circle, or to a table that is not created here before, is added at the end. */
export function orderByReference(tables: readonly TableShape[]): CreationOrder {
  const created = new Set<string>()
  const waiting = new Set(tables)
  const ordered: TableShape[] = []
  const later: SqlFragment[] = []
  const isReady = (table: TableShape) => (key: KeyShape) => {
    if (key.kind !== 'foreign') return true
    const target = formatQualifiedName(key.references.table)
    return target === formatQualifiedName(table.name) || created.has(target)
  }
  while (waiting.size > 0) {
    const [first] = waiting
    const next = [...waiting].find((table) => table.keys.every(isReady(table))) ?? first
    if (next === undefined) break
    waiting.delete(next)
    ordered.push({ ...next, keys: next.keys.filter(isReady(next)) })
    for (const key of next.keys)
      if (!isReady(next)(key)) later.push(sql`ALTER TABLE ${sql.name(next.name)} ADD ${keyClause(key)}`)
    created.add(formatQualifiedName(next.name))
  }
  return { ordered, later }
}
