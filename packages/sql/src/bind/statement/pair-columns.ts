import type { Identifier } from '../../tree/name/identifier.ts'
import type { Span } from '../../tree/node.ts'
import type { BoundColumn, BoundRelation } from '../bound-query.ts'
import type { WrittenColumn } from '../bound-statement.ts'
import { isOpen } from '../column/open-column.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import { checkNames } from './check-duplicates.ts'
import { targetColumn } from './target-column.ts'

/** What each column of a target gets: by the column list where there is one, else by the order of the table. */
export function pairColumns(
  context: BindContext,
  relation: BoundRelation,
  list: readonly Identifier[],
  values: readonly BoundColumn[],
  span: Span,
): readonly WrittenColumn[] {
  const columns =
    list.length > 0
      ? list.map((name) => targetColumn(context, relation, name))
      : relation.columns.some(isOpen)
        ? undefined
        : relation.columns
  checkNames(context, list)
  if (columns === undefined) return values.map((value) => ({ name: value.name, value }))
  const open = values.findIndex(isOpen)
  if (open < 0 && values.length !== columns.length)
    report(context, span, {
      code: 'SQL.COLUMN_COUNT',
      message: `${values.length} values are given for ${columns.length} columns`,
      hint: 'Give every column of the target, or of its column list, one value.',
    })
  return (open < 0 ? values : values.slice(0, open + 1)).flatMap((value, index): WrittenColumn[] => {
    if (index === open) return [{ name: '*', value }]
    const column = columns[index]
    if (column === undefined) return []
    return [{ name: column.name, ...(column.type !== undefined && { type: column.type }), value }]
  })
}
