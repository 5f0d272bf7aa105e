import type { Identifier } from '../../tree/name/identifier.ts'
import type { BoundColumn, BoundRelation } from '../bound-query.ts'
import { indexColumns } from '../column/column-index.ts'
import { columnThroughOpen } from '../column/open-column.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import { suggestName } from '../context/suggest-name.ts'

/** The column of a target that a statement names. One that it has not is a finding, and stands for itself. */
export function targetColumn(
  context: BindContext,
  { columns, name: table = '' }: BoundRelation,
  { name, span }: Identifier,
): BoundColumn {
  const { named, open } = indexColumns(columns)
  const found = named.get(name)?.[0]
  if (found !== undefined) return found
  if (open !== undefined) return columnThroughOpen(open, name)
  report(context, span, {
    code: 'SQL.UNKNOWN_COLUMN',
    message: `${table} has no column ${name}`,
    hint: suggestName(context, name, named.keys()) ?? 'Name a column of the table that is written.',
  })
  return { name, origin: { kind: 'expression', inputs: [], queries: [] } }
}
