import type { ObjectGrammar } from '../../reference/object-grammar.ts'
import type { AlterAction } from '../../tree/ddl/alter-action.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { parseObjectName } from '../name.ts'
import { atProperty, parseProperties } from '../property.ts'
import { parseKey, parseSetTags, parseUnsetTags } from './alter-tags.ts'

/** What ALTER can do to any object: SET, UNSET, RENAME TO. */
export function parseCommonAction(cursor: Cursor, { looseUnset }: ObjectGrammar): AlterAction | undefined {
  const start = cursor.start()
  if (cursor.take('RENAME')) {
    cursor.expect('TO')
    return { kind: 'renameTo', name: parseObjectName(cursor), span: cursor.span(start) }
  }
  if (cursor.take('SET')) {
    if (cursor.at('TAG') && !cursor.atSymbol('=', 1)) return parseSetTags(cursor, start)
    if (!atProperty(cursor)) {
      if (cursor.peek().kind === 'word') cursor.missed('"="', 1)
      cursor.fail('TAG or an option with its value')
    }
    const properties = parseProperties(cursor)
    return { kind: 'setProperties', properties, span: cursor.span(start) }
  }
  if (!cursor.take('UNSET')) return undefined
  if (cursor.at('TAG')) return parseUnsetTags(cursor, start)
  const keys = [...parseList(cursor, parseUnsetKey)]
  while (looseUnset && cursor.peek().kind === 'word') keys.push(...parseList(cursor, parseUnsetKey))
  return { kind: 'unsetProperties', keys, span: cursor.span(start) }
}

const parseUnsetKey = (cursor: Cursor): string => cursor.takeOneOf(['DCM PROJECT']) ?? parseKey(cursor)
