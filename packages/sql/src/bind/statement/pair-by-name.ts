import type { BoundColumn, BoundRelation } from '../bound-query.ts'
import type { WrittenColumn } from '../bound-statement.ts'
import { isOpen } from '../column/open-column.ts'
import { passOn } from '../column/pass-on.ts'

/** BY NAME: each column of the target gets the one that is called the same. */
export function pairByName(
  { columns }: BoundRelation,
  values: readonly BoundColumn[],
): readonly WrittenColumn[] {
  const targets = new Map(columns.map((column) => [column.name, column]))
  const unknown = columns.some(isOpen)
  return values.flatMap((value): WrittenColumn[] => {
    const target = targets.get(value.name)
    if (target === undefined && !unknown && !isOpen(value)) return []
    const type = target?.type
    return [{ name: value.name, ...(type !== undefined && { type }), value: passOn(value) }]
  })
}
