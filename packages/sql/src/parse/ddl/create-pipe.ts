import type { CreatePipe } from '../../tree/ddl/create-pipe.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { parseStatementInside } from '../rules.ts'
import { headFields, type NamedHead, parseCreateOptions } from './create-head.ts'

/** What follows `PIPE name`: `… AS COPY INTO table …`, also in parentheses. */
export function parseCreatePipe(cursor: Cursor, head: NamedHead): CreatePipe {
  const options = parseCreateOptions(cursor)
  cursor.expect('AS')
  const inParentheses = cursor.takeSymbol('(')
  if (!cursor.at('COPY')) cursor.fail('COPY INTO')
  const copy = parseStatementInside(cursor)
  if (inParentheses) cursor.expectSymbol(')')
  return node<CreatePipe>({
    kind: 'createPipe',
    ...headFields(head),
    ...options,
    copy,
    span: cursor.span(head.start),
  })
}
