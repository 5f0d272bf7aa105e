import type { Cast, Collate } from '../../tree/expression/cast.ts'
import type { OuterJoinColumn } from '../../tree/expression/column-reference.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type { Path, PathSegment } from '../../tree/expression/path.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseString } from '../string.ts'
import { parseType } from '../type.ts'
import { parsePrimary } from './primary.ts'

/** A value with the casts, paths and collations that follow it. */
export function parsePostfix(cursor: Cursor): Expression {
  const mark = cursor.enter()
  const start = cursor.start()
  let operand = parsePrimary(cursor)
  for (;;) {
    if (cursor.takeSymbol('::')) {
      const type = parseType(cursor)
      operand = node<Cast>({
        kind: 'cast',
        operand,
        type,
        try: false,
        fields: undefined,
        span: cursor.span(start),
      })
    } else if (cursor.take('COLLATE')) {
      const collation = parseString(cursor, 'a collation in quotes')
      operand = node<Collate>({ kind: 'collate', operand, collation, span: cursor.span(start) })
    } else if (cursor.atSymbol(':') || cursor.atSymbol('[') || atStagedElement(cursor, operand)) {
      const base: Expression = operand.kind === 'path' ? operand.operand : operand
      const before = operand.kind === 'path' ? operand.segments : []
      const segments = parseSegments(cursor, before)
      operand = node<Path>({ kind: 'path', operand: base, segments, span: cursor.span(start) })
    } else if (cursor.atSymbol('(') && atOuterJoin(cursor)) {
      for (let count = 0; count < 3; count += 1) cursor.advance()
      operand = node<OuterJoinColumn>({ kind: 'outerJoinColumn', column: operand, span: cursor.span(start) })
    } else break
    cursor.grow()
  }
  cursor.leave(mark)
  return operand
}

/** Whether `(+)` comes next. */
const atOuterJoin = (cursor: Cursor): boolean => cursor.atSymbol('+', 1) && cursor.atSymbol(')', 2)

/** `$1.element` of a staged file: `$1:element`. Source: https://docs.snowflake.com/en/sql-reference/sql/copy-into-table */
const atStagedElement = (cursor: Cursor, operand: Expression): boolean =>
  operand.kind === 'positionalColumn' && cursor.atSymbol('.')

function parseSegments(cursor: Cursor, before: readonly PathSegment[]): readonly PathSegment[] {
  const segments = [...before]
  for (;;) {
    const start = cursor.start()
    if (cursor.takeSymbol('[')) {
      const index = parseExpressionAt(cursor)
      cursor.expectSymbol(']')
      segments.push({ kind: 'pathIndex', index, span: cursor.span(start) })
    } else if (cursor.takeSymbol(':') || cursor.takeSymbol('.')) {
      const token = cursor.peek()
      if (token.kind !== 'word' && token.kind !== 'quotedIdentifier') cursor.fail('a key')
      cursor.advance()
      const name = token.kind === 'word' ? token.text : token.value
      segments.push({ kind: 'pathKey', name, span: cursor.span(start) })
    } else return segments
  }
}
