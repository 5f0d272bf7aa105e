import type { Span } from '../../tree/node.ts'
import type { TableAlias } from '../../tree/table/table-factor.ts'
import type { BoundRelation } from '../bound-query.ts'
import { renameColumns } from '../column/rename-columns.ts'
import type { BindContext } from '../context/bind-context.ts'

/** A relation under the name, and with the column names, that its alias gives it. */
export function withAlias(
  context: BindContext,
  relation: BoundRelation,
  alias: TableAlias | undefined,
  span: Span,
): BoundRelation {
  if (alias === undefined) return { ...relation, span }
  const columns =
    alias.columns.length === 0
      ? relation.columns
      : renameColumns(context, relation.columns, alias.columns, alias.span)
  return { ...relation, name: alias.name.name, columns, span }
}
