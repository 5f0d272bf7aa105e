import type { Lambda, LambdaParameter } from '../../tree/expression/function-call.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { atIdentifier, parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseType } from '../type.ts'

/** `x -> …`, `(x INT, y) -> …`, where it comes next. */
export function parseLambda(cursor: Cursor): Lambda | undefined {
  const ahead = cursor.peek().kind === 'symbol' ? endOfParameters(cursor) : endOfParameter(cursor, 0)
  if (ahead === undefined || !cursor.atSymbol('->', ahead)) return undefined
  const start = cursor.start()
  const parameters = cursor.atSymbol('(')
    ? parseParenthesised(cursor, parseParameter)
    : [parseParameter(cursor)]
  cursor.expectSymbol('->')
  const body = parseExpressionAt(cursor)
  return { kind: 'lambda', parameters, body, span: cursor.span(start) }
}

/** The token behind `(x, y INT)`, counted from here; undefined where there is no such list. */
function endOfParameters(cursor: Cursor): number | undefined {
  if (!cursor.atSymbol('(')) return undefined
  let ahead = endOfParameter(cursor, 1)
  while (ahead !== undefined && cursor.atSymbol(',', ahead)) ahead = endOfParameter(cursor, ahead + 1)
  return ahead !== undefined && cursor.atSymbol(')', ahead) ? ahead + 1 : undefined
}

/** The token behind `x` or `x TYPE(…)`. */
function endOfParameter(cursor: Cursor, from: number): number | undefined {
  if (!atIdentifier(cursor, from)) return undefined
  const { kind } = cursor.peek(from + 1)
  if (kind !== 'word') return from + 1
  let ahead = from + 2
  if (cursor.peek(ahead).kind === 'word') ahead += 1
  if (!cursor.atSymbol('(', ahead)) return ahead
  for (let depth = 0; cursor.peek(ahead).kind !== 'end'; ahead += 1) {
    if (cursor.atSymbol('(', ahead)) depth += 1
    else if (cursor.atSymbol(')', ahead)) {
      depth -= 1
      if (depth === 0) return ahead + 1
    }
  }
  return undefined
}

function parseParameter(cursor: Cursor): LambdaParameter {
  const start = cursor.start()
  const name = parseIdentifier(cursor)
  const type = cursor.peek().kind === 'word' ? parseType(cursor) : undefined
  return node<LambdaParameter>({ kind: 'lambdaParameter', name, type, span: cursor.span(start) })
}
