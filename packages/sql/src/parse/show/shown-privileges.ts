import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'

/** `USAGE, CREATE TABLE, …` behind WITH PRIVILEGES. */
export const parseShownPrivileges = (cursor: Cursor): readonly string[] => parseList(cursor, parsePrivilege)

function parsePrivilege(cursor: Cursor): string {
  const words: string[] = []
  while (cursor.peek().kind === 'word' && !cursor.at('LIMIT') && !cursor.at('STARTS', 'WITH'))
    words.push(cursor.advance().value)
  return words.length === 0 ? cursor.fail('a privilege') : words.join(' ')
}
