import { objectGrammars } from '../../reference/object-grammars.ts'
import type { CreateObject } from '../../tree/ddl/create-object.ts'
import type { ObjectType } from '../../tree/name/object-type.ts'
import type { Phrase } from '../../tree/property/phrase.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { type PhraseList, phraseList } from '../phrase/phrase-list.ts'
import { atProperty } from '../property.ts'
import { type CreateHead, parseCreatedName, parseCreateOptions } from './create-head.ts'

interface Clauses {
  readonly modifiers: readonly string[]
  readonly create: PhraseList
  readonly body: PhraseList
  readonly required: readonly string[]
}

const compiled = new Map<ObjectType, Clauses>()

/** What follows the type of an object that is a name with options. */
export function parseCreateObject(cursor: Cursor, head: CreateHead, objectType: ObjectType): CreateObject {
  const { modifiers, create, body, required } = clausesOf(objectType) ?? cursor.fail('the type of an object')
  for (const each of head.modifiers) if (!modifiers.includes(each)) cursor.fail(`no ${each} before it`)
  const { ifNotExists, name } = parseCreatedName(cursor)
  const isMonitor = objectType === 'RESOURCE MONITOR'
  const clauses: Phrase[] = []
  const options = parseCreateOptions(cursor, () => {
    // `[WITH] KEY = value`, `[WITH] TRIGGERS …`
    if (cursor.at('WITH') && (atProperty(cursor, 1) || (isMonitor && cursor.at('WITH', 'TRIGGERS'))))
      return cursor.take('WITH')
    const found = create(cursor)
    if (found !== undefined) clauses.push(found)
    return found !== undefined
  })
  const end = body(cursor)
  const found = end === undefined ? clauses : [...clauses, end]
  for (const word of required) if (!found.some((each) => startsWith(each, word))) cursor.fail(word)
  return node<CreateObject>({
    kind: 'createObject',
    objectType,
    orReplace: head.orReplace,
    orAlter: head.orAlter,
    modifiers: [...head.modifiers],
    ifNotExists,
    name,
    clauses,
    ...options,
    body: end,
    span: cursor.span(head.start),
  })
}

function startsWith({ parts: [first] }: Phrase, word: string): boolean {
  return first?.kind === 'keyword' && (first.text === word || first.text.startsWith(`${word} `))
}

function clausesOf(objectType: ObjectType): Clauses | undefined {
  const known = compiled.get(objectType)
  const grammar = objectGrammars.get(objectType)
  if (known !== undefined || grammar === undefined || grammar.alterOnly) return known
  const clauses: Clauses = {
    modifiers: grammar.modifiers ?? [],
    create: phraseList(grammar.create ?? []),
    body: phraseList(grammar.body ?? []),
    required: grammar.required ?? [],
  }
  compiled.set(objectType, clauses)
  return clauses
}
