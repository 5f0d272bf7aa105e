import { sqlFailure } from '@mesh/core'
import type { Column } from '../../catalog/securable.ts'
import { unsupportedFeature } from '../../errors.ts'

/** @throws SQL.EXISTS when two columns have one name. */
export function assertDistinct(columns: readonly Column[]): void {
  const seen = new Map<string, string>()
  for (const { name } of columns) {
    const folded = name.toLowerCase()
    const other = seen.get(folded)
    if (other === name)
      throw sqlFailure('exists', {
        message: `SQL compilation error:\nduplicate column name '${name}'`,
        meta: { code: '002025', sqlState: '42S21' },
      })
    if (other !== undefined)
      throw unsupportedFeature(`columns ${other} and ${name}, which differ in case only`)
    seen.set(folded, name)
  }
}
