import type { PositionalColumn } from '../../tree/expression/column-reference.ts'
import type { BoundColumn } from '../bound-query.ts'
import { indexColumns } from '../column/column-index.ts'
import { columnThroughOpen } from '../column/open-column.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import type { Scope } from './scope.ts'

/** The column that `$n` or `t.$n` means: of the nearest query that reads something. */
export function resolvePosition(
  context: BindContext,
  scope: Scope,
  node: PositionalColumn,
): BoundColumn | undefined {
  const { table, position } = node
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const relation = at.relations.find(({ name }) => table === undefined || name === table.name)
    if (relation === undefined) continue
    const { open } = indexColumns(relation.columns)
    const column =
      open === undefined ? relation.columns[position - 1] : columnThroughOpen(open, `$${position}`)
    if (column !== undefined) return column
    break
  }
  report(context, node.span, {
    code: 'SQL.UNKNOWN_COLUMN',
    message: `${table === undefined ? '' : `${table.name}.`}$${position} names no column of what stands in FROM`,
    hint: 'Count columns from 1.',
  })
  return undefined
}
