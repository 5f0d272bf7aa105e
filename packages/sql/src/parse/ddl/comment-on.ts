import type { CommentOn } from '../../tree/ddl/comment-on.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { parseObjectType } from '../object-type.ts'
import { parseString } from '../string.ts'

/** `COMMENT [IF EXISTS] ON <type> name IS '…'`. */
export function parseCommentOn(cursor: Cursor): CommentOn {
  const start = cursor.start()
  cursor.expect('COMMENT')
  const ifExists = cursor.take('IF', 'EXISTS')
  cursor.expect('ON')
  const objectType = cursor.take('COLUMN')
    ? 'COLUMN'
    : (parseObjectType(cursor) ?? cursor.fail('the type of an object'))
  const name = objectType === 'COLUMN' ? parseObjectName(cursor, 'a column', 4) : parseObjectName(cursor)
  cursor.expect('IS')
  const comment = parseString(cursor, 'the comment in quotes')
  return { kind: 'commentOn', ifExists, objectType, name, comment, span: cursor.span(start) }
}
