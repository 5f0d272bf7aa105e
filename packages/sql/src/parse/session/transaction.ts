import type { Begin, Commit, Rollback } from '../../tree/session/transaction.ts'
import type { Cursor } from '../cursor.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'

/** `BEGIN [WORK | TRANSACTION] [NAME name]`, `START TRANSACTION [NAME name]`. */
export function parseBegin(cursor: Cursor): Begin {
  const start = cursor.start()
  if (cursor.take('START')) cursor.expect('TRANSACTION')
  else {
    cursor.expect('BEGIN')
    cursor.takeOneOf(['WORK', 'TRANSACTION'])
  }
  const name = cursor.take('NAME') ? parseIdentifier(cursor, 'the name of the transaction') : undefined
  return node<Begin>({ kind: 'begin', name, span: cursor.span(start) })
}

/** `COMMIT [WORK]`. */
export function parseCommit(cursor: Cursor): Commit {
  const start = cursor.start()
  cursor.expect('COMMIT')
  cursor.take('WORK')
  return { kind: 'commit', span: cursor.span(start) }
}

/** `ROLLBACK [WORK]`. */
export function parseRollback(cursor: Cursor): Rollback {
  const start = cursor.start()
  cursor.expect('ROLLBACK')
  cursor.take('WORK')
  return { kind: 'rollback', span: cursor.span(start) }
}
