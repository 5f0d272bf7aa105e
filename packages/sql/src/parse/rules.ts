import type { Expression } from '../tree/expression/expression.ts'
import type { Query } from '../tree/query/query.ts'
import type { Block } from '../tree/scripting/block.ts'
import type { Statement } from '../tree/statement.ts'
import type { TableReference } from '../tree/table/table-reference.ts'
import type { Cursor } from './cursor.ts'

/** The rules that call each other in a circle; the cursor carries them, so that their files need not import each other. */
export interface Grammar {
  level(cursor: Cursor, level: number): Expression
  query(cursor: Cursor): Query
  table(cursor: Cursor): TableReference
  statement(cursor: Cursor): Statement
  block(cursor: Cursor): Block
}

/** An expression of any kind. */
export function parseExpressionAt(cursor: Cursor): Expression {
  const mark = cursor.enter()
  const expression = cursor.grammar.level(cursor, 1)
  cursor.leave(mark)
  return expression
}

/** An expression whose operators bind at least as tight as the level. */
export const parseLevel = (cursor: Cursor, level: number): Expression => cursor.grammar.level(cursor, level)

/** A query with everything around its body. */
export const parseQueryAt = (cursor: Cursor): Query => cursor.grammar.query(cursor)

/** `(query)`. */
export function parseQueryInParentheses(cursor: Cursor): Query {
  cursor.expectSymbol('(')
  const query = cursor.grammar.query(cursor)
  cursor.expectSymbol(')')
  return query
}

/** What stands between the commas of FROM. */
export const parseTableReference = (cursor: Cursor): TableReference => cursor.grammar.table(cursor)

/** A statement inside another: the body of a task, what EXPLAIN explains. */
export function parseStatementInside(cursor: Cursor): Statement {
  const mark = cursor.enter()
  const statement = cursor.grammar.statement(cursor)
  cursor.leave(mark)
  return statement
}

/** A block of Snowflake Scripting, where {@link atBlock} says that one comes next: the body of a task or a procedure. */
export const parseScriptingBlockAt = (cursor: Cursor): Block => cursor.grammar.block(cursor)
