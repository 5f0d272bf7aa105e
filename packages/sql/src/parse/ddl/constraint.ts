import type {
  CheckConstraint,
  Constraint,
  ForeignKeyConstraint,
  KeyConstraint,
} from '../../tree/ddl/constraint.ts'
import type { Identifier } from '../../tree/name/identifier.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseIdentifier, parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseString } from '../string.ts'

/** Whether a constraint comes next, rather than a column of that name. */
export const atConstraint = (cursor: Cursor): boolean =>
  cursor.at('CONSTRAINT') ||
  cursor.at('PRIMARY', 'KEY') ||
  cursor.at('FOREIGN', 'KEY') ||
  cursor.at('UNIQUE') ||
  cursor.at('CHECK')

/** `[CONSTRAINT name] PRIMARY KEY | UNIQUE | FOREIGN KEY | CHECK …`; within a column no columns are given. */
export function parseConstraint(cursor: Cursor, withColumns: boolean): Constraint {
  const start = cursor.start()
  const name = cursor.take('CONSTRAINT') ? parseIdentifier(cursor, 'the name of the constraint') : undefined
  if (cursor.take('CHECK')) {
    cursor.expectSymbol('(')
    const condition = parseExpressionAt(cursor)
    cursor.expectSymbol(')')
    const rest = parseRest(cursor, withColumns)
    return node<CheckConstraint>({
      kind: 'checkConstraint',
      name,
      condition,
      ...rest,
      span: cursor.span(start),
    })
  }
  const type = cursor.takeOneOf(['PRIMARY KEY', 'UNIQUE'])
  if (type !== undefined) {
    const columns = withColumns || cursor.atSymbol('(') ? parseColumns(cursor) : []
    const rest = parseRest(cursor, withColumns)
    return node<KeyConstraint>({
      kind: 'keyConstraint',
      name,
      type,
      columns,
      ...rest,
      span: cursor.span(start),
    })
  }
  if (!cursor.take('FOREIGN', 'KEY') && withColumns) cursor.fail('PRIMARY KEY, UNIQUE, FOREIGN KEY or CHECK')
  const columns = withColumns || cursor.atSymbol('(') ? parseColumns(cursor) : []
  cursor.expect('REFERENCES')
  const references = parseObjectName(cursor, 'a table')
  const referencedColumns = cursor.atSymbol('(') ? parseColumns(cursor) : []
  return node<ForeignKeyConstraint>({
    kind: 'foreignKeyConstraint',
    name,
    columns,
    references,
    referencedColumns,
    ...parseRest(cursor, withColumns),
    span: cursor.span(start),
  })
}

/** `(column, …)`. */
export const parseColumns = (cursor: Cursor): readonly Identifier[] =>
  parseParenthesised(cursor, (inner) => parseIdentifier(inner, 'a column'))

/** Characteristics, and a comment unless the constraint is part of a column, whose own comment that is. */
function parseRest(cursor: Cursor, withComment: boolean) {
  const characteristics = parseCharacteristics(cursor)
  const comment =
    withComment && cursor.take('COMMENT') ? parseString(cursor, 'the comment in quotes') : undefined
  return { characteristics, comment }
}

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

/** `NOT ENFORCED`, `RELY`, `ON DELETE CASCADE`, … in any order. */
export function parseCharacteristics(cursor: Cursor): readonly string[] {
  const found: string[] = []
  for (let word = cursor.takeOneOf(words); word !== undefined; word = cursor.takeOneOf(words))
    found.push(word)
  return found
}
