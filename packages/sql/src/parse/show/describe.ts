import { objectTypes } from '../../tree/name/object-type.ts'
import { type Describe, type DescribeRun, describedTypes } from '../../tree/show/describe.ts'
import type { UnknownStatement } from '../../tree/unknown-statement.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { findTypeOrClass, parseNamed } from '../named-object.ts'
import { node } from '../node.ts'
import { parseProperties } from '../property.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseUnknownObject } from '../statement/unknown-statement.ts'

/** `DESC[RIBE] <type> name`, `DESC[RIBE] RESULT '…'`, `DESC[RIBE] TRANSACTION n`. */
export function parseDescribe(cursor: Cursor): Describe | DescribeRun | UnknownStatement {
  const start = cursor.start()
  cursor.advance()
  const run = cursor.takeOneOf(['RESULT', 'TRANSACTION'])
  if (run !== undefined) {
    const id = parseExpressionAt(cursor)
    return { kind: 'describeRun', of: run, id, span: cursor.span(start) }
  }
  const own = cursor.takeOneOf(describedTypes)
  if (own === 'SEARCH OPTIMIZATION') cursor.expect('ON')
  const type = own === undefined ? findTypeOrClass(cursor) : undefined
  if (own === undefined && type === undefined) return parseUnknownObject(cursor, start, objectTypes)
  const named =
    type === undefined
      ? { class: undefined, name: parseObjectName(cursor), argumentTypes: undefined }
      : parseNamed(cursor, type)
  const application = cursor.take('IN', 'APPLICATION') ? parseObjectName(cursor, 'an application') : undefined
  const properties = parseProperties(cursor)
  return node<Describe>({
    kind: 'describe',
    ...named,
    objectType: own ?? type?.objectType ?? 'TABLE',
    application,
    properties,
    span: cursor.span(start),
  })
}
