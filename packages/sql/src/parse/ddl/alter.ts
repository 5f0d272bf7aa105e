import type { ObjectGrammar } from '../../reference/object-grammar.ts'
import { objectGrammars } from '../../reference/object-grammars.ts'
import type { Alter } from '../../tree/ddl/alter.ts'
import type { AlterCurrent } from '../../tree/ddl/alter-current.ts'
import { objectTypes } from '../../tree/name/object-type.ts'
import type { Statement } from '../../tree/statement.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { parseObjectName } from '../name.ts'
import { findTypeOrClass, parseNamed } from '../named-object.ts'
import { node } from '../node.ts'
import { parseAlterSession } from '../session/alter-session.ts'
import { parseUnknownObject } from '../statement/unknown-statement.ts'
import { parseAlterActions } from './alter-action.ts'
import { parseObjectActions } from './alter-object.ts'

/** `ALTER <type> [IF EXISTS] name …` and `ALTER SESSION …`. */
export function parseAlter(cursor: Cursor): Statement {
  const start = cursor.start()
  cursor.expect('ALTER')
  if (cursor.at('SESSION') && !cursor.at('SESSION', 'POLICY')) return parseAlterSession(cursor, start)
  const type = findTypeOrClass(cursor)
  if (type === undefined) return parseUnknownObject(cursor, start, objectTypes)
  const { objectType, class: ofClass } = type
  const grammar = objectGrammars.get(objectType)
  const ifExists = cursor.take('IF', 'EXISTS')
  if (grammar?.unnamed) {
    const actions = parseActionsOfCurrent(cursor, grammar)
    if (actions.length > 0) {
      const current: AlterCurrent = {
        kind: 'alterCurrent',
        objectType,
        ifExists,
        actions,
        span: cursor.span(start),
      }
      return current
    }
  }
  const { name, argumentTypes } = parseNamed(cursor, { objectType, class: ofClass })
  const others =
    objectType === 'DYNAMIC TABLE' && cursor.takeSymbol(',') ? parseList(cursor, parseName) : undefined
  // An external table may have it behind its name: https://docs.snowflake.com/en/sql-reference/sql/alter-external-table
  const existing = objectType === 'EXTERNAL TABLE' && cursor.take('IF', 'EXISTS')
  const actions =
    grammar === undefined ? parseAlterActions(cursor, objectType) : parseObjectActions(cursor, grammar)
  if (actions.length === 0) cursor.fail('SET, UNSET, RENAME TO or what else is done')
  return node<Alter>({
    kind: 'alter',
    objectType,
    class: ofClass,
    ifExists: ifExists || existing,
    name,
    argumentTypes,
    others,
    actions,
    span: cursor.span(start),
  })
}

const parseName = (cursor: Cursor) => parseObjectName(cursor)

/** An object may be called `suspend`: then what is done to it follows. */
function parseActionsOfCurrent(cursor: Cursor, grammar: ObjectGrammar) {
  const next = cursor.peek(1)
  const named = next.kind === 'word' && verbs.has(next.value) && !cursor.at('SET') && !cursor.at('UNSET')
  return named ? [] : parseObjectActions(cursor, grammar)
}

const verbs: ReadonlySet<string> = new Set('ABORT DROP RENAME RESUME SET SUSPEND UNSET'.split(' '))
