import type { QualifiedName } from '@mesh/core'
import type { StatementBinding } from '@mesh/sql'
import type { Flow } from './flow.ts'

/** What flows in a statement: into each target that it writes, else out of its query. A target that is given wins. */
export function flowsOf(
  { writes, queries }: StatementBinding,
  target: QualifiedName | undefined,
): readonly Flow[] {
  if (writes.length > 0)
    return writes.map((write) => ({
      target: target ?? write.target,
      columns: write.columns,
      query: write.query,
    }))
  const query = queries.at(-1)
  if (query === undefined) return []
  return [
    {
      ...(target !== undefined && { target }),
      columns: query.columns.map((value) => ({ name: value.open === true ? '*' : value.name, value })),
      query,
    },
  ]
}
