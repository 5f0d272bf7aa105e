import { type DataAlteration, dataAlterations } from '../../reference/data-alterations.ts'
import type { AlterAction } from '../../tree/ddl/alter-action.ts'
import type { ObjectType } from '../../tree/name/object-type.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { parseObjectName } from '../name.ts'
import { type PhraseList, phraseList } from '../phrase/phrase-list.ts'
import { parseString } from '../string.ts'
import { parseRelationActions } from './alter-relation.ts'
import { parseSet, parseUnset } from './alter-set.ts'

interface Clauses {
  readonly alter: PhraseList
  readonly set: PhraseList
}

const none: DataAlteration = {}
const compiled = new Map<DataAlteration, Clauses>()

function clausesOf(alteration: DataAlteration): Clauses {
  const known = compiled.get(alteration)
  if (known !== undefined) return known
  const { alter = [], set = [] } = alteration
  const clauses = { alter: phraseList(alter), set: phraseList(set) }
  compiled.set(alteration, clauses)
  return clauses
}

/** What ALTER does to an object of data, from its verb to the end; nothing when no action comes next. */
export function parseAlterActions(cursor: Cursor, objectType: ObjectType): readonly AlterAction[] {
  const start = cursor.start()
  const alteration = dataAlterations.get(objectType) ?? none
  const clauses = clausesOf(alteration)
  const clause = clauses.alter(cursor)
  if (clause !== undefined) return [clause]
  const state = alteration.states && cursor.takeOneOf(alteration.states)
  if (state !== undefined) return [{ kind: 'changeState', state, span: cursor.span(start) }]
  if (cursor.take('RENAME', 'TO'))
    return [{ kind: 'renameTo', name: parseObjectName(cursor), span: cursor.span(start) }]
  if (alteration.swap === true && cursor.take('SWAP', 'WITH'))
    return [{ kind: 'swapWith', name: parseObjectName(cursor), span: cursor.span(start) }]
  if (objectType === 'TAG') {
    const verb = cursor.takeOneOf(['ADD ALLOWED_VALUES', 'DROP ALLOWED_VALUES'])
    if (verb !== undefined) return [allowedValues(cursor, verb, start)]
  }
  if (cursor.take('SET')) return [parseSet(cursor, start, clauses.set)]
  if (cursor.take('UNSET')) return [parseUnset(cursor, start)]
  return alteration.relation === true ? parseRelationActions(cursor) : []
}

function allowedValues(cursor: Cursor, verb: string, start: number): AlterAction {
  const values = parseList(cursor, (inner) => parseString(inner))
  const kind = verb.startsWith('ADD') ? 'addAllowedValues' : 'dropAllowedValues'
  return { kind, values, span: cursor.span(start) }
}
