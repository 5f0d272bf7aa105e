import { objectGrammars } from '../../reference/object-grammars.ts'
import type { Alter } from '../../tree/ddl/alter.ts'
import type { ObjectType } from '../../tree/name/object-type.ts'
import type { Statement } from '../../tree/statement.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { parseObjectType } from '../object-type.ts'
import { type PhraseList, phraseList } from '../phrase/phrase-list.ts'
import { parseAlterSession } from '../session/alter-session.ts'
import { parseAlterActions } from './alter-action.ts'

const compiled = new Map<ObjectType, PhraseList>()

function alterClauses(objectType: ObjectType): PhraseList | undefined {
  const known = compiled.get(objectType)
  const patterns = objectGrammars.get(objectType)?.alter
  if (known !== undefined || patterns === undefined) return known
  const clauses = phraseList(patterns)
  compiled.set(objectType, clauses)
  return clauses
}

/** `ALTER <type> [IF EXISTS] name …` and `ALTER SESSION …`. */
export function parseAlter(cursor: Cursor): Statement {
  const start = cursor.start()
  cursor.expect('ALTER')
  if (cursor.at('SESSION')) return parseAlterSession(cursor, start)
  if (cursor.at('ACCOUNT')) cursor.refuse('ALTER ACCOUNT')
  const objectType = parseObjectType(cursor) ?? cursor.fail('the type of an object')
  const ifExists = cursor.take('IF', 'EXISTS')
  const name = parseObjectName(cursor)
  const clause = alterClauses(objectType)?.(cursor)
  const actions = clause === undefined ? parseAlterActions(cursor) : [clause]
  const alter: Alter = { kind: 'alter', objectType, ifExists, name, actions, span: cursor.span(start) }
  return alter
}
