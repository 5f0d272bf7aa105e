import type { CreateSequence } from '../../tree/ddl/create-sequence.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { parseInteger } from '../string.ts'
import { headFields, type NamedHead, parseCreateOptions } from './create-head.ts'

/** What follows `SEQUENCE name`: `[WITH] [START [WITH] [=] n] [INCREMENT [BY] [=] n] [ORDER | NOORDER]`. */
export function parseCreateSequence(cursor: Cursor, head: NamedHead): CreateSequence {
  let first: number | undefined
  let increment: number | undefined
  let order: CreateSequence['order']
  const number = (filler: string): number => {
    cursor.take(filler)
    cursor.takeSymbol('=')
    return parseInteger(cursor)
  }
  const options = parseCreateOptions(cursor, () => {
    if (cursor.atSymbol(',') && !cursor.atSymbol('=', 2)) return false
    if (cursor.atSymbol(',') || cursor.at('WITH', 'START') || cursor.at('WITH', 'INCREMENT')) cursor.advance()
    if (cursor.take('START')) first = number('WITH')
    else if (cursor.take('INCREMENT')) increment = number('BY')
    else {
      const found = order === undefined ? cursor.takeOneOf(['ORDER', 'NOORDER']) : undefined
      if (found === undefined) return false
      order = found
    }
    return true
  })
  return node<CreateSequence>({
    kind: 'createSequence',
    ...headFields(head),
    start: first,
    increment,
    order,
    ...options,
    span: cursor.span(head.start),
  })
}
