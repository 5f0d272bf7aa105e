import type { Relation } from '../catalog/securable.ts'
import type { Execution } from '../engine/execution.ts'
import { quoted } from '../translate/emitted.ts'

/** Rows that a table holds; null of a view. */
export async function countRows({ session }: Execution, relation: Relation): Promise<number | null> {
  if (relation.kind === 'VIEW') return null
  return session.duck.run(
    `SELECT count(*) FROM ${quoted(relation.storage)}`,
    [],
    undefined,
    async (result) => {
      const rows = await result.getRows()
      return Number(rows[0]?.[0] ?? 0)
    },
  )
}
