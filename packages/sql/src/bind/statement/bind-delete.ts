import type { Delete } from '../../tree/dml/delete.ts'
import type { BoundWrite } from '../bound-statement.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindRows } from './bind-rows.ts'
import { writeTarget } from './write-target.ts'

/** DELETE fills no column: its condition decides which rows go. */
export function bindDelete(context: BindContext, { table: name, alias, using, where }: Delete): BoundWrite {
  const target = writeTarget(context, name)
  const { query } = bindRows(context, target, alias, using, where)
  return { action: 'delete', target: target.table, known: target.known, columns: [], query }
}
