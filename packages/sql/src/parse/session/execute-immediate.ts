import type { RoutineBody } from '../../tree/ddl/routine.ts'
import type { Argument } from '../../tree/expression/function-call.ts'
import type { StringLiteral } from '../../tree/expression/literal.ts'
import type { ExecuteImmediate, ExecuteImmediateFrom } from '../../tree/session/execute-immediate.ts'
import type { FileLocation } from '../../tree/stage/file-location.ts'
import type { Cursor } from '../cursor.ts'
import { parseRoutineBody } from '../ddl/routine-body.ts'
import { parseArgument } from '../expression/argument.ts'
import { parseParenthesised } from '../list.ts'
import { node } from '../node.ts'
import { parseProperties } from '../property.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseLocation } from '../stage/file-location.ts'

/** What follows `EXECUTE IMMEDIATE`: `text [USING (…)]` or `FROM file …`. */
export function parseExecuteImmediate(
  cursor: Cursor,
  start: number,
): ExecuteImmediate | ExecuteImmediateFrom {
  if (cursor.take('FROM')) return parseFrom(cursor, start)
  const depth = textDepth(cursor)
  const statement = depth === undefined ? parseExpressionAt(cursor) : parseText(cursor, depth)
  const using = cursor.take('USING') ? parseParenthesised(cursor, parseExpressionAt) : []
  return node<ExecuteImmediate>({ kind: 'executeImmediate', statement, using, span: cursor.span(start) })
}

/** In how many parentheses a text stands that is the whole statement, and no part of an expression. */
function textDepth(cursor: Cursor): number | undefined {
  let depth = 0
  while (cursor.atSymbol('(', depth)) depth += 1
  if (cursor.peek(depth).kind !== 'string') return undefined
  for (let at = 1; at <= depth; at += 1) if (!cursor.atSymbol(')', depth + at)) return undefined
  const { kind, value } = cursor.peek(2 * depth + 1)
  const ends =
    kind === 'end' || (kind === 'word' ? value === 'USING' : kind === 'symbol' && ';)'.includes(value))
  return ends ? depth : undefined
}

function parseText(cursor: Cursor, depth: number): RoutineBody {
  for (let at = 0; at < depth; at += 1) cursor.expectSymbol('(')
  const text = parseRoutineBody(cursor, 'SQL', true)
  for (let at = 0; at < depth; at += 1) cursor.expectSymbol(')')
  return text
}

function parseFrom(cursor: Cursor, start: number): ExecuteImmediateFrom {
  const file = parseFile(cursor)
  const using: readonly Argument[] = cursor.take('USING') ? parseParenthesised(cursor, parseArgument) : []
  const properties = parseProperties(cursor)
  return { kind: 'executeImmediateFrom', file, using, properties, span: cursor.span(start) }
}

function parseFile(cursor: Cursor): FileLocation | StringLiteral {
  const { kind, value, span } = cursor.peek()
  if (kind !== 'string' || /^@|^\w+:\/\//.test(value)) return parseLocation(cursor)
  cursor.advance()
  return { kind: 'stringLiteral', value, span }
}
