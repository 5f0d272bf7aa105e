import type { CreateTag } from '../../tree/ddl/create-tag.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { node } from '../node.ts'
import { parseString } from '../string.ts'
import { type CreateHead, parseCreatedName, parseCreateOptions } from './create-head.ts'

/** `TAG name [ALLOWED_VALUES 'a', …] [COMMENT = '…']`. */
export function parseCreateTag(cursor: Cursor, { start, orReplace, orAlter }: CreateHead): CreateTag {
  cursor.expect('TAG')
  const { ifNotExists, name } = parseCreatedName(cursor)
  let allowedValues: readonly string[] = []
  const options = parseCreateOptions(cursor, () => {
    if (!cursor.take('ALLOWED_VALUES')) return false
    allowedValues = parseList(cursor, (inner) => parseString(inner, 'a value in quotes'))
    return true
  })
  return node<CreateTag>({
    kind: 'createTag',
    orReplace,
    orAlter,
    ifNotExists,
    name,
    allowedValues,
    ...options,
    span: cursor.span(start),
  })
}
