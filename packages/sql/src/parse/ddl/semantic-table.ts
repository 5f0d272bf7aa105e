import type { SemanticTable } from '../../tree/ddl/create-semantic-view.ts'
import type { Phrase } from '../../tree/property/phrase.ts'
import type { TagAssignment } from '../../tree/property/tag-assignment.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { atIdentifier, parseIdentifier, parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { phraseList } from '../phrase/phrase-list.ts'
import { parseTagClause } from '../property.ts'
import { parseString } from '../string.ts'

const keys = phraseList([
  'PRIMARY KEY ( <identifier>... )',
  'UNIQUE ( <identifier>... )',
  'CONSTRAINT DISTINCT RANGE BETWEEN <identifier> AND <identifier> EXCLUSIVE',
  'CONSTRAINT <identifier> DISTINCT RANGE BETWEEN <identifier> AND <identifier> EXCLUSIVE',
])

/** Whether `name AS` comes next. */
export const atSemanticAlias = (cursor: Cursor): boolean => atIdentifier(cursor) && cursor.atWord('AS', 1)

/** `[alias AS] table …`. */
export function parseSemanticTable(cursor: Cursor): SemanticTable {
  const start = cursor.start()
  const alias = atSemanticAlias(cursor) ? parseIdentifier(cursor) : undefined
  if (alias !== undefined) cursor.expect('AS')
  const table = parseObjectName(cursor, 'a table')
  const found: Phrase[] = []
  for (let key = keys(cursor); key !== undefined; key = keys(cursor)) found.push(key)
  return node<SemanticTable>({
    kind: 'semanticTable',
    alias,
    table,
    keys: found,
    ...parseSemanticNotes(cursor),
    span: cursor.span(start),
  })
}

/** `WITH SYNONYMS [=] ('…', …)`, COMMENT and TAG, in any order. */
export function parseSemanticNotes(cursor: Cursor) {
  let synonyms: readonly string[] = []
  let tags: readonly TagAssignment[] = []
  let comment: string | undefined
  for (;;) {
    const more = parseTagClause(cursor)
    if (more !== undefined) tags = [...tags, ...more]
    else if (cursor.take('WITH', 'SYNONYMS')) {
      cursor.takeSymbol('=')
      synonyms = parseParenthesised(cursor, (inner) => parseString(inner, 'a synonym in quotes'))
    } else if (cursor.take('COMMENT')) {
      cursor.expectSymbol('=')
      comment = parseString(cursor, 'the comment in quotes')
    } else return { synonyms, tags, comment }
  }
}
