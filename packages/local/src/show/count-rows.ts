import type { Relation } from '../catalog/object/relation.ts'
import type { Execution } from '../engine/execution.ts'
import { visibleRows } from '../storage/visible-rows.ts'

/** Rows that a table holds; null of a view. */
export async function countRows({ session, state }: Execution, relation: Relation): Promise<number | null> {
  if (relation.kind === 'VIEW') return null
  return session.duck.run(
    `SELECT count(*) FROM ${visibleRows(relation, state.commits.unseen(session, relation))}`,
    [],
    undefined,
    async (result) => {
      const rows = await result.getRows()
      return Number(rows[0]?.[0] ?? 0)
    },
  )
}
