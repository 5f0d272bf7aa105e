import type { Constraint, ForeignKeyConstraint, KeyConstraint } from '../../tree/ddl/constraint.ts'
import type { Identifier } from '../../tree/name/identifier.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseIdentifier, parseObjectName } from '../name.ts'
import { node } from '../node.ts'

/** Whether a constraint comes next, rather than a column of that name. */
export const atConstraint = (cursor: Cursor): boolean =>
  cursor.at('CONSTRAINT') || cursor.at('PRIMARY', 'KEY') || cursor.at('FOREIGN', 'KEY') || cursor.at('UNIQUE')

/** `[CONSTRAINT name] PRIMARY KEY | UNIQUE | FOREIGN KEY …`; within a column no columns are given. */
export function parseConstraint(cursor: Cursor, withColumns: boolean): Constraint {
  const start = cursor.start()
  const name = cursor.take('CONSTRAINT') ? parseIdentifier(cursor, 'the name of the constraint') : undefined
  if (cursor.at('CHECK')) cursor.refuse('CHECK')
  const type = cursor.takeOneOf(['PRIMARY KEY', 'UNIQUE'])
  if (type !== undefined) {
    const columns = withColumns || cursor.atSymbol('(') ? parseColumns(cursor) : []
    const characteristics = parseCharacteristics(cursor)
    return node<KeyConstraint>({
      kind: 'keyConstraint',
      name,
      type,
      columns,
      characteristics,
      span: cursor.span(start),
    })
  }
  if (!cursor.take('FOREIGN', 'KEY') && withColumns) cursor.fail('PRIMARY KEY, UNIQUE or FOREIGN KEY')
  const columns = cursor.atSymbol('(') ? parseColumns(cursor) : []
  cursor.expect('REFERENCES')
  const references = parseObjectName(cursor, 'a table')
  const referencedColumns = cursor.atSymbol('(') ? parseColumns(cursor) : []
  const characteristics = parseCharacteristics(cursor)
  return node<ForeignKeyConstraint>({
    kind: 'foreignKeyConstraint',
    name,
    columns,
    references,
    referencedColumns,
    characteristics,
    span: cursor.span(start),
  })
}

/** `(column, …)`. */
export const parseColumns = (cursor: Cursor): readonly Identifier[] =>
  parseParenthesised(cursor, (inner) => parseIdentifier(inner, 'a column'))

const actions = ['CASCADE', 'SET NULL', 'SET DEFAULT', 'RESTRICT', 'NO ACTION'] as const
const words = [
  'MATCH FULL',
  'MATCH SIMPLE',
  'MATCH PARTIAL',
  ...actions.flatMap((action) => [`ON UPDATE ${action}`, `ON DELETE ${action}`]),
  'NOT ENFORCED',
  'ENFORCED',
  'NOT DEFERRABLE',
  'DEFERRABLE',
  'INITIALLY DEFERRED',
  'INITIALLY IMMEDIATE',
  'ENABLE',
  'DISABLE',
  'VALIDATE',
  'NOVALIDATE',
  'RELY',
  'NORELY',
]

function parseCharacteristics(cursor: Cursor): readonly string[] {
  const found: string[] = []
  for (let word = cursor.takeOneOf(words); word !== undefined; word = cursor.takeOneOf(words))
    found.push(word)
  return found
}
