import type { Describe } from '../../tree/show/describe.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { parseObjectType } from '../object-type.ts'

/** `DESC[RIBE] <type> name`. */
export function parseDescribe(cursor: Cursor): Describe {
  const start = cursor.start()
  cursor.advance()
  for (const word of ['RESULT', 'FUNCTION', 'PROCEDURE'])
    if (cursor.at(word)) cursor.refuse(`DESCRIBE ${word}`)
  const objectType = parseObjectType(cursor) ?? cursor.fail('the type of an object')
  const name = parseObjectName(cursor)
  if (cursor.at('TYPE')) cursor.refuse('DESCRIBE … TYPE')
  return { kind: 'describe', objectType, name, span: cursor.span(start) }
}
