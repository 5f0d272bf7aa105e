import type { Identifier } from '../../tree/name/identifier.ts'
import type { BoundRelation } from '../bound-query.ts'

/** Whether a relation can be meant by the parts before a column or a star. */
export function answersTo(
  { name, source, logical }: BoundRelation,
  qualifier: readonly Identifier[],
): boolean {
  if (logical === true) return true
  const at = qualifier.length - 1
  if (name === undefined || name !== qualifier[at]?.name) return false
  if (at === 0) return true
  if (source.kind !== 'table' || source.table.name !== name) return false
  return (
    source.table.schema === qualifier[at - 1]?.name &&
    (at < 2 || source.table.database === qualifier[at - 2]?.name)
  )
}
