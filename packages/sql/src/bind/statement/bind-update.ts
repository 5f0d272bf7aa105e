import type { Update } from '../../tree/dml/update.ts'
import type { BoundWrite } from '../bound-statement.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindAssignments } from './bind-assignments.ts'
import { bindRows } from './bind-rows.ts'
import { writeTarget } from './write-target.ts'

/** UPDATE: each assigned column from the value that stands right of `=`. */
export function bindUpdate(
  context: BindContext,
  { table: name, alias, assignments, from, where }: Update,
): BoundWrite {
  const target = writeTarget(context, name)
  const { scope, query } = bindRows(context, target, alias, from, where)
  const columns = bindAssignments(context, scope, target, assignments)
  return {
    action: 'update',
    target: target.table,
    known: target.known,
    columns,
    query: { ...query, columns: columns.map(({ value }) => value) },
  }
}
