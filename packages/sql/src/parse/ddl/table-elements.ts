import type { ColumnDefinition } from '../../tree/ddl/column-definition.ts'
import type { Constraint } from '../../tree/ddl/constraint.ts'
import type { TableIndex } from '../../tree/ddl/create-hybrid-table.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { atIdentifier, parseIdentifier } from '../name.ts'
import { parseColumnDefinition } from './column-definition.ts'
import { atConstraint, parseColumns, parseConstraint } from './constraint.ts'

/** What stands in the parentheses of CREATE TABLE. */
export interface TableElements {
  readonly columns: readonly ColumnDefinition[]
  readonly constraints: readonly Constraint[]
  /** Of a hybrid table. */
  readonly indexes: readonly TableIndex[]
}

/** A table without parentheses. */
export const noElements: TableElements = { columns: [], constraints: [], indexes: [] }

/** `(column …, constraint …)`; indexes too where the table may have them. */
export function parseTableElements(cursor: Cursor, withIndexes = false): TableElements {
  const columns: ColumnDefinition[] = []
  const constraints: Constraint[] = []
  const indexes: TableIndex[] = []
  parseParenthesised(cursor, (inner) => {
    if (atConstraint(inner)) constraints.push(parseConstraint(inner, true))
    else if (withIndexes && atIndex(inner)) indexes.push(parseIndex(inner))
    else columns.push(parseColumnDefinition(inner))
  })
  return { columns, constraints, indexes }
}

/** `INDEX name (column`, and not a column `index VARCHAR(10)`. */
const atIndex = (cursor: Cursor): boolean =>
  cursor.at('INDEX') && atIdentifier(cursor, 1) && cursor.atSymbol('(', 2) && cursor.peek(3).kind !== 'number'

function parseIndex(cursor: Cursor): TableIndex {
  const start = cursor.start()
  cursor.expect('INDEX')
  const name = parseIdentifier(cursor, 'the name of the index')
  const columns = parseColumns(cursor)
  const include = cursor.take('INCLUDE') ? parseColumns(cursor) : []
  return { kind: 'tableIndex', name, columns, include, span: cursor.span(start) }
}
