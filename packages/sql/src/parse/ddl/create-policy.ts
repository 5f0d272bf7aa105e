import type { PolicyType } from '../../tree/ddl/attached-policy.ts'
import type { CreatePolicy } from '../../tree/ddl/create-policy.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseType } from '../type.ts'
import { headFields, type NamedHead, parseCreateOptions } from './create-head.ts'
import { parseFields } from './fields.ts'

/** What follows `<type> POLICY name`: `AS (…) RETURNS type -> body …`. */
export function parseCreatePolicy(cursor: Cursor, head: NamedHead): CreatePolicy {
  cursor.expect('AS')
  const parameters = parseFields(cursor)
  cursor.expect('RETURNS')
  const returns = parseType(cursor)
  cursor.expectSymbol('->')
  const body = parseExpressionAt(cursor)
  return node<CreatePolicy>({
    kind: 'createPolicy',
    policyType: head.objectType.slice(0, -' POLICY'.length) as PolicyType,
    ...headFields(head),
    parameters,
    returns,
    body,
    ...parseCreateOptions(cursor),
    span: cursor.span(head.start),
  })
}
