import type { SemanticExpression } from '../../tree/ddl/create-semantic-view.ts'
import type { Phrase } from '../../tree/property/phrase.ts'
import type { Cursor } from '../cursor.ts'
import { atIdentifier, parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { phrase } from '../phrase/phrase.ts'
import { phraseList } from '../phrase/phrase-list.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseSemanticNotes } from './semantic-table.ts'

const clauses = phraseList([
  'LABELS = ( <identifier>... )',
  'USING ( <identifier>... )',
  'NON ADDITIVE BY ( { <expression> [ { ASC | DESC } ] [ NULLS { FIRST | LAST } ] }... )',
])
const search = phrase('WITH CORTEX SEARCH SERVICE <name> [ USING <identifier> ]')

/** A fact, a dimension or a metric: `[PRIVATE | PUBLIC] table.name … AS expression …`. */
export function parseSemanticExpression(cursor: Cursor): SemanticExpression {
  const start = cursor.start()
  const prefixed = atIdentifier(cursor, 1) && !cursor.atWord('AS', 1)
  const visibility = prefixed ? cursor.takeOneOf(['PRIVATE', 'PUBLIC']) : undefined
  const name = parseObjectName(cursor, 'the name of a fact, a dimension or a metric')
  const found: Phrase[] = []
  for (let clause = clauses(cursor); clause !== undefined; clause = clauses(cursor)) found.push(clause)
  cursor.expect('AS')
  const expression = parseExpressionAt(cursor)
  const notes = parseSemanticNotes(cursor)
  return node<SemanticExpression>({
    kind: 'semanticExpression',
    visibility,
    name,
    clauses: found,
    expression,
    ...notes,
    search: search.at(cursor) ? search.read(cursor) : undefined,
    span: cursor.span(start),
  })
}
