import type { ObjectGrammar } from '../../reference/object-grammar.ts'
import type { AlterAction } from '../../tree/ddl/alter-action.ts'
import type { ObjectType } from '../../tree/name/object-type.ts'
import type { Cursor } from '../cursor.ts'
import { type PhraseList, phraseList } from '../phrase/phrase-list.ts'
import { parseCommonAction } from './alter-common.ts'

interface Clauses {
  readonly alter: PhraseList
  readonly after: PhraseList
}

const compiled = new Map<ObjectType, Clauses>()

function clausesOf({ type, alter = [], after = [] }: ObjectGrammar): Clauses {
  const known = compiled.get(type)
  if (known !== undefined) return known
  const clauses = { alter: phraseList(alter), after: phraseList(after) }
  compiled.set(type, clauses)
  return clauses
}

/** What ALTER does to an object of a type whose clauses are data; nothing when no action comes next. */
export function parseObjectActions(cursor: Cursor, grammar: ObjectGrammar): readonly AlterAction[] {
  const { alter, after } = clausesOf(grammar)
  const action = alter(cursor) ?? parseState(cursor, grammar) ?? parseCommonAction(cursor, grammar)
  if (action === undefined) return []
  const more = after(cursor)
  return more === undefined ? [action] : [action, more]
}

function parseState(cursor: Cursor, { states }: ObjectGrammar): AlterAction | undefined {
  const start = cursor.start()
  const state = states && cursor.takeOneOf(states)
  return state && { kind: 'changeState', state, span: cursor.span(start) }
}
