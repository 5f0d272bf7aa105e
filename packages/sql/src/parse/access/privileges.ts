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

const ends: ReadonlySet<string> = new Set(['ON', 'TO', 'FROM', 'AND', 'OR'])

/** Whether the next word belongs to the privilege; one of one word behind another of one word lacks the comma. */
function goesOn(cursor: Cursor, privilege: string): boolean {
  const { kind, value } = cursor.peek()
  return kind === 'word' && !ends.has(value) && !(whole.has(privilege) && whole.has(value))
}

function parsePrivilege(cursor: Cursor): string {
  if (cursor.take('ALL')) {
    cursor.take('PRIVILEGES')
    return 'ALL'
  }
  let privilege = ''
  while (goesOn(cursor, privilege)) {
    privilege += `${privilege === '' ? '' : ' '}${cursor.advance().value}`
    // `CREATE SNOWFLAKE.ML.FORECAST`: the privilege names a class
    while (cursor.atSymbol('.') && cursor.peek(1).kind === 'word') {
      cursor.advance()
      privilege += `.${cursor.advance().value}`
    }
  }
  if (privilege === '') cursor.fail('a privilege')
  return privilege
}
