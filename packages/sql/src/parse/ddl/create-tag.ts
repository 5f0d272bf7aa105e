import type { CreateTag } from '../../tree/ddl/create-tag.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { node } from '../node.ts'
import { parseString } from '../string.ts'
import { headFields, type NamedHead, parseCreateOptions } from './create-head.ts'

/** What follows `TAG name`: `[ALLOWED_VALUES 'a', …] …`. */
export function parseCreateTag(cursor: Cursor, head: NamedHead): CreateTag {
  let allowedValues: readonly string[] = []
  const options = parseCreateOptions(cursor, () => {
    if (!cursor.take('ALLOWED_VALUES')) return false
    allowedValues = parseList(cursor, (inner) => parseString(inner, 'a value in quotes'))
    return true
  })
  return node<CreateTag>({
    kind: 'createTag',
    ...headFields(head),
    allowedValues,
    ...options,
    span: cursor.span(head.start),
  })
}
