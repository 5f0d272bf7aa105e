import type { ColumnDefinition } from '../../tree/ddl/column-definition.ts'
import type { Constraint } from '../../tree/ddl/constraint.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseColumnDefinition } from './column-definition.ts'
import { atConstraint, parseConstraint } from './constraint.ts'

/** What stands in the parentheses of CREATE TABLE. */
export interface TableElements {
  readonly columns: readonly ColumnDefinition[]
  readonly constraints: readonly Constraint[]
}

/** A table without parentheses. */
export const noElements: TableElements = { columns: [], constraints: [] }

/** `(column …, constraint …)`. */
export function parseTableElements(cursor: Cursor): TableElements {
  const elements = parseParenthesised(cursor, (inner) =>
    atConstraint(inner) ? parseConstraint(inner, true) : parseColumnDefinition(inner),
  )
  return {
    columns: elements.filter((each) => each.kind === 'columnDefinition'),
    constraints: elements.filter((each) => each.kind !== 'columnDefinition'),
  }
}
