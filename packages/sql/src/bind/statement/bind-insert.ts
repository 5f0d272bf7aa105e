import type { Insert } from '../../tree/dml/insert.ts'
import type { BoundWrite } from '../bound-statement.ts'
import type { BindContext } from '../context/bind-context.ts'
import { pairColumns } from './pair-columns.ts'
import { writeTarget } from './write-target.ts'

/** INSERT: what its query gives goes into the columns of the table in order. */
export function bindInsert(
  context: BindContext,
  { table: name, columns: list, query: tree }: Insert,
): BoundWrite {
  const { table, known, relation } = writeTarget(context, name)
  const query = context.bind(tree, undefined)
  const columns = pairColumns(context, relation, list, query.columns, tree.span)
  return { action: 'insert', target: table, known, columns, query }
}
