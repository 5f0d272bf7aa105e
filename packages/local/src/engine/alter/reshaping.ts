import type { Table } from '../../catalog/object/relation.ts'
import type { Execution } from '../execution.ts'

/** Remembers the columns of a table, which are about to change: at moments before, it goes on to have them. */
export function reshaping({ session, state }: Execution, table: Table): void {
  const { commits } = state
  // The change is a commit of its own, so that there is a moment before it.
  commits.stamp(session, table)
  const until = commits.latest() + 1
  const columns = table.columns.map((each) => ({ ...each, tags: new Map(each.tags) }))
  const known = table.shapes ?? []
  if (known.at(-1)?.until !== until) table.shapes = [...known, { until, columns }]
}
