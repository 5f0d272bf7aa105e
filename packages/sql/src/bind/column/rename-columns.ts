import type { Identifier } from '../../tree/name/identifier.ts'
import type { Span } from '../../tree/node.ts'
import type { BoundColumn } from '../bound-query.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import { isOpen } from './open-column.ts'
import { passOn } from './pass-on.ts'

/** Columns under the names of a column list: `t (a, b)`. Without a list they stay as they are. */
export function renameColumns(
  context: BindContext,
  columns: readonly BoundColumn[],
  names: readonly Identifier[],
  span: Span,
): readonly BoundColumn[] {
  if (names.length === 0) return columns
  const [only] = columns
  if (columns.length === 1 && only !== undefined && isOpen(only))
    return names.map(({ name }) => passOn(only, name))
  if (names.length > columns.length || (names.length < columns.length && !columns.some(isOpen)))
    report(context, span, {
      code: 'SQL.COLUMN_COUNT',
      message: `The column list has ${names.length} names for ${columns.length} columns`,
      hint: 'Name every column once, in order.',
    })
  return columns.map((column, index) => passOn(column, names[index]?.name ?? column.name))
}
