import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'

/** `SELECT, CREATE TABLE, …` up to ON. */
export const parsePrivileges = (cursor: Cursor): readonly string[] => parseList(cursor, parsePrivilege)

/** Privileges of one word. */
const whole: ReadonlySet<string> = new Set(
  'SELECT INSERT UPDATE DELETE TRUNCATE REFERENCES REBUILD USAGE OPERATE WRITE OWNERSHIP REFERENCE_USAGE'.split(
    ' ',
  ),
)

/** Whether another privilege comes next: the comma between them is missing. */
const isNext = (cursor: Cursor, before: string): boolean =>
  whole.has(before) && whole.has(cursor.peek().value)

function parsePrivilege(cursor: Cursor): string {
  let privilege = ''
  while (cursor.peek().kind === 'word' && !cursor.at('ON') && !isNext(cursor, privilege)) {
    privilege += `${privilege === '' ? '' : ' '}${cursor.advance().value}`
    // `CREATE SNOWFLAKE.ML.FORECAST`: the privilege names a class
    while (cursor.atSymbol('.') && cursor.peek(1).kind === 'word') {
      cursor.advance()
      privilege += `.${cursor.advance().value}`
    }
  }
  if (privilege === '') cursor.fail('a privilege')
  return privilege === 'ALL PRIVILEGES' ? 'ALL' : privilege
}
