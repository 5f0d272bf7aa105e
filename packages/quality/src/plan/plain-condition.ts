import type { QualifiedName } from '@mesh/core'
import { plainSelectOf } from './plain-select.ts'

/**
 * The condition of a query, if it is `SELECT * FROM table WHERE condition`: its rows can be counted without it.
 *
 * @throws SQL.* when the query cannot be read.
 */
export function plainConditionOf(text: string, table: QualifiedName): string | undefined {
  const select = plainSelectOf(text, table)
  const [item, ...others] = select?.items ?? []
  if (item?.kind !== 'star' || others.length > 0) return undefined
  const named = [item.table, item.ilike, ...item.exclude, ...item.rename, ...item.replace]
  return named.every((each) => each === undefined) ? select?.condition : undefined
}
