import type { CopyIntoLocation } from '../../tree/dml/copy-into-location.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type { Property } from '../../tree/property/property.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { atProperty, parseProperties } from '../property.ts'
import { atQuery } from '../query/at-query.ts'
import { parseExpressionAt, parseQueryInParentheses } from '../rules.ts'
import { parseLocation } from '../stage/file-location.ts'

/** `@stage [KEY = value …] FROM table | (query) [PARTITION BY …] [KEY = value …] [HEADER]`. */
export function parseCopyIntoLocation(cursor: Cursor, start: number): CopyIntoLocation {
  const location = parseLocation(cursor)
  const properties: Property[] = [...parseProperties(cursor)]
  cursor.expect('FROM')
  const from =
    cursor.atSymbol('(') && atQuery(cursor, 1)
      ? parseQueryInParentheses(cursor)
      : parseObjectName(cursor, 'a table or a query in parentheses')
  let partitionBy: Expression | undefined
  let header = false
  for (;;) {
    if (atProperty(cursor)) properties.push(...parseProperties(cursor))
    else if (partitionBy === undefined && cursor.take('PARTITION', 'BY'))
      partitionBy = parseExpressionAt(cursor)
    else if (!header && cursor.take('HEADER')) header = true
    else break
  }
  return node<CopyIntoLocation>({
    kind: 'copyIntoLocation',
    location,
    from,
    partitionBy,
    properties,
    header,
    span: cursor.span(start),
  })
}
