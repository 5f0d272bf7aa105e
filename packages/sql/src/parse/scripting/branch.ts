import type { CaseStatement } from '../../tree/scripting/case-statement.ts'
import type { If } from '../../tree/scripting/if.ts'
import type { StatementBranch } from '../../tree/scripting/statement-branch.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseCondition } from './condition.ts'
import { parseStatementList } from './statement-list.ts'

/** `IF (…) THEN … [ELSEIF (…) THEN …] [ELSE …] END IF`. */
export function parseIf(cursor: Cursor): If {
  const start = cursor.start()
  const branches: StatementBranch[] = []
  cursor.expect('IF')
  do branches.push(parseBranch(cursor, parseCondition))
  while (cursor.take('ELSEIF'))
  const otherwise = cursor.take('ELSE') ? parseStatementList(cursor) : undefined
  cursor.expect('END', 'IF')
  return node<If>({ kind: 'if', branches, otherwise, span: cursor.span(start) })
}

/** `CASE [(…)] WHEN … THEN … [ELSE …] END [CASE]`. */
export function parseCaseStatement(cursor: Cursor): CaseStatement {
  const start = cursor.start()
  cursor.expect('CASE')
  if (cursor.atSymbol('(') && cursor.atSymbol(')', 1)) cursor.fail('a value in parentheses')
  const operand = cursor.at('WHEN') ? undefined : parseExpressionAt(cursor)
  const branches: StatementBranch[] = []
  cursor.expect('WHEN')
  do branches.push(parseBranch(cursor, parseExpressionAt))
  while (cursor.take('WHEN'))
  const otherwise = cursor.take('ELSE') ? parseStatementList(cursor) : undefined
  cursor.expect('END')
  cursor.take('CASE')
  return node<CaseStatement>({
    kind: 'caseStatement',
    operand,
    branches,
    otherwise,
    span: cursor.span(start),
  })
}

function parseBranch(cursor: Cursor, condition: typeof parseExpressionAt): StatementBranch {
  const start = cursor.start()
  const when = condition(cursor)
  cursor.expect('THEN')
  const statements = parseStatementList(cursor)
  return { kind: 'statementBranch', when, statements, span: cursor.span(start) }
}
