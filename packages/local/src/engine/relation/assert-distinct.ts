import { sqlFailure } from '@mesh/core'
import type { Column } from '../../catalog/object/column.ts'

/** @throws SQL.EXISTS when two columns have one name. */
export function assertDistinct(columns: readonly Column[]): void {
  const seen = new Set<string>()
  for (const { name } of columns) {
    if (seen.has(name))
      throw sqlFailure('exists', {
        message: `SQL compilation error:\nduplicate column name '${name}'`,
        meta: { code: '002025', sqlState: '42S21' },
      })
    seen.add(name)
  }
}
