import type { CreateAlert } from '../../tree/ddl/create-alert.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseStatementInside } from '../rules.ts'
import { headFields, type NamedHead, parseCreateOptions, parseTargetState } from './create-head.ts'

/** What follows `ALERT name`: `… IF (EXISTS (statement)) THEN statement`, or `FROM TEMPLATE name …`. */
export function parseCreateAlert(cursor: Cursor, head: NamedHead): CreateAlert {
  const template = cursor.take('FROM', 'TEMPLATE') ? parseObjectName(cursor, 'a template') : undefined
  const options = parseCreateOptions(cursor)
  const state = parseTargetState(cursor, head)
  const rule = template === undefined ? parseRule(cursor) : { condition: undefined, action: undefined }
  return node<CreateAlert>({
    kind: 'createAlert',
    ...headFields(head),
    template,
    ...options,
    state,
    ...rule,
    span: cursor.span(head.start),
  })
}

function parseRule(cursor: Cursor) {
  cursor.expect('IF')
  cursor.expectSymbol('(')
  cursor.expect('EXISTS')
  cursor.expectSymbol('(')
  const condition = parseStatementInside(cursor)
  cursor.expectSymbol(')')
  cursor.expectSymbol(')')
  cursor.expect('THEN')
  return { condition, action: parseStatementInside(cursor) }
}
