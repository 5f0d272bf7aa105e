import { isMeshError } from '@mesh/core'
import { scanTokens } from '../../token/token-list.ts'
import type { RoutineBody } from '../../tree/ddl/routine.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type { Span } from '../../tree/node.ts'
import type { Statement } from '../../tree/statement.ts'
import { walkSql } from '../../walk/walk-sql.ts'
import { type Cursor, createCursor } from '../cursor.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseExpressionAt, parseQueryAt, parseScriptingBlockAt, parseStatementInside } from '../rules.ts'
import { atBlock } from '../scripting/at-block.ts'

/** The code of a routine in quotes; SQL is read as far as it can be. */
export function parseRoutineBody(cursor: Cursor, language: string, isProcedure: boolean): RoutineBody {
  const token = cursor.peek()
  if (token.kind !== 'string') cursor.fail('the code in quotes')
  cursor.advance()
  const dollars = token.text.startsWith('$$')
  const { span, value: text } = token
  const tree = language === 'SQL' ? readCode(cursor, text, isProcedure) : undefined
  const quotes = dollars ? 2 : 1
  if (tree !== undefined)
    moveSpans(tree, span, token.text.length === text.length + 2 * quotes ? quotes : undefined)
  return node<RoutineBody>({ kind: 'routineBody', text, dollars, tree, span })
}

/** The tree of a body, or nothing where it is no SQL that the parser knows: Snowflake reads it when the routine is called. */
function readCode(cursor: Cursor, text: string, isProcedure: boolean): Expression | Statement | undefined {
  try {
    const { tokens } = scanTokens(text)
    const inner = createCursor({ text, tokens, grammar: cursor.grammar, trace: false })
    const tree = readTree(inner, isProcedure)
    while (inner.takeSymbol(';'));
    return inner.peek().kind === 'end' ? tree : undefined
  } catch (error) {
    if (isMeshError(error)) return undefined
    throw error
  }
}

function readTree(cursor: Cursor, isProcedure: boolean): Expression | Statement {
  if (atBlock(cursor)) return parseScriptingBlockAt(cursor)
  if (atQuery(cursor)) return parseQueryAt(cursor)
  return isProcedure ? parseStatementInside(cursor) : parseExpressionAt(cursor)
}

/** From offsets in the code to offsets in the text; where escapes shift them, all are those of the literal. */
function moveSpans(tree: Expression | Statement, literal: Span, quotes: number | undefined): void {
  const by = literal.start + (quotes ?? 0)
  walkSql(tree, {
    enter: (each) => {
      const { start, end } = each.span
      const moved = quotes === undefined ? literal : { start: start + by, end: end + by }
      Object.assign(each, { span: moved })
    },
  })
}
