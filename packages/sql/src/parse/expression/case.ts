import type { Case, CaseBranch } from '../../tree/expression/case.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'

/** `CASE [operand] WHEN … THEN … ELSE … END`. */
export function parseCase(cursor: Cursor): Expression {
  const start = cursor.start()
  cursor.expect('CASE')
  const operand = cursor.at('WHEN') ? undefined : parseExpressionAt(cursor)
  const branches: CaseBranch[] = []
  do {
    const from = cursor.start()
    cursor.expect('WHEN')
    const when = parseExpressionAt(cursor)
    cursor.expect('THEN')
    const then = parseExpressionAt(cursor)
    branches.push({ kind: 'caseBranch', when, then, span: cursor.span(from) })
  } while (cursor.at('WHEN'))
  const otherwise = cursor.take('ELSE') ? parseExpressionAt(cursor) : undefined
  cursor.expect('END')
  return node<Case>({ kind: 'case', operand, branches, otherwise, span: cursor.span(start) })
}
