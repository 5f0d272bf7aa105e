import type {
  CreateSemanticView,
  SemanticExpression,
  SemanticRelationship,
} from '../../tree/ddl/create-semantic-view.ts'
import type { Phrase } from '../../tree/property/phrase.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { phrase } from '../phrase/phrase.ts'
import { phraseList } from '../phrase/phrase-list.ts'
import { parseColumns } from './constraint.ts'
import { headFields, type NamedHead, parseCreateOptions } from './create-head.ts'
import { parseSemanticExpression } from './semantic-expression.ts'
import { atSemanticAlias, parseSemanticTable } from './semantic-table.ts'

const clauses = phraseList([
  'AI_SQL_GENERATION <text>',
  'AI_QUESTION_CATEGORIZATION <text>',
  `AI_VERIFIED_QUERIES ( { <identifier> AS ( QUESTION <text> [ VERIFIED_AT <expression> ] [ ONBOARDING_QUESTION <word> ]
    [ VERIFIED_BY <text> ] SQL <text> ) }... )`,
  'WITH EXTENSION ( <assignments> )',
])

/** What follows `SEMANTIC VIEW name`. The order of the parts is fixed. */
export function parseCreateSemanticView(cursor: Cursor, head: NamedHead): CreateSemanticView {
  cursor.expect('TABLES')
  const tables = parseParenthesised(cursor, parseSemanticTable)
  const relationships = cursor.take('RELATIONSHIPS') ? parseParenthesised(cursor, parseRelationship) : []
  const facts = parsePart(cursor, 'FACTS')
  const dimensions = parsePart(cursor, 'DIMENSIONS')
  const metrics = parsePart(cursor, 'METRICS')
  let copyGrants = false
  const found: Phrase[] = []
  const options = parseCreateOptions(cursor, () => {
    if (cursor.take('COPY', 'GRANTS')) copyGrants = true
    else {
      const clause = clauses(cursor)
      if (clause === undefined) return false
      found.push(clause)
    }
    return true
  })
  return node<CreateSemanticView>({
    kind: 'createSemanticView',
    ...headFields(head),
    tables,
    relationships,
    facts,
    dimensions,
    metrics,
    copyGrants,
    clauses: found,
    ...options,
    span: cursor.span(head.start),
  })
}

const parsePart = (cursor: Cursor, word: string): readonly SemanticExpression[] =>
  cursor.take(word) ? parseParenthesised(cursor, parseSemanticExpression) : []

const match = phrase(
  '( { BETWEEN <identifier> AND <identifier> EXCLUSIVE | { ASOF <identifier> | <identifier> }... } )',
)

function parseRelationship(cursor: Cursor): SemanticRelationship {
  const start = cursor.start()
  const name = atSemanticAlias(cursor) ? parseIdentifier(cursor) : undefined
  if (name !== undefined) cursor.expect('AS')
  const table = parseIdentifier(cursor, 'a table of the view')
  const columns = parseColumns(cursor)
  cursor.expect('REFERENCES')
  const references = parseIdentifier(cursor, 'a table of the view')
  return node<SemanticRelationship>({
    kind: 'semanticRelationship',
    name,
    table,
    columns,
    references,
    match: cursor.atSymbol('(') ? match.read(cursor) : undefined,
    span: cursor.span(start),
  })
}
