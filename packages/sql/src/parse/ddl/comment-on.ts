import type { CommentOn } from '../../tree/ddl/comment-on.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { parseNamedObject } from '../named-object.ts'
import { node } from '../node.ts'
import { parseString } from '../string.ts'

/** `COMMENT [IF EXISTS] ON <type> name IS '…'`. */
export function parseCommentOn(cursor: Cursor): CommentOn {
  const start = cursor.start()
  cursor.expect('COMMENT')
  const ifExists = cursor.take('IF', 'EXISTS')
  cursor.expect('ON')
  const named = cursor.take('COLUMN') ? parseColumn(cursor) : parseNamedObject(cursor)
  cursor.expect('IS')
  const comment = parseString(cursor, 'the comment in quotes')
  return node<CommentOn>({ kind: 'commentOn', ifExists, ...named, comment, span: cursor.span(start) })
}

const parseColumn = (cursor: Cursor) => ({
  objectType: 'COLUMN' as const,
  class: undefined,
  name: parseObjectName(cursor, 'a column', 4),
  argumentTypes: undefined,
})
