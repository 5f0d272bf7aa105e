import type { ForEach, ForRange, Loop, Repeat, While } from '../../tree/scripting/loop.ts'
import type { Cursor } from '../cursor.ts'
import { atIdentifier, parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseCondition } from './condition.ts'
import { parseLabel } from './label.ts'
import { parseStatementList } from './statement-list.ts'

/** `LOOP … END LOOP [label]`. */
export function parseLoop(cursor: Cursor): Loop {
  const start = cursor.start()
  cursor.expect('LOOP')
  const statements = parseStatementList(cursor)
  cursor.expect('END', 'LOOP')
  const label = parseLabel(cursor)
  return node<Loop>({ kind: 'loop', statements, label, span: cursor.span(start) })
}

/** `REPEAT … UNTIL (…) END REPEAT [label]`. */
export function parseRepeat(cursor: Cursor): Repeat {
  const start = cursor.start()
  cursor.expect('REPEAT')
  const statements = parseStatementList(cursor)
  cursor.expect('UNTIL')
  const until = parseCondition(cursor)
  cursor.expect('END', 'REPEAT')
  const label = parseLabel(cursor)
  return node<Repeat>({ kind: 'repeat', statements, until, label, span: cursor.span(start) })
}

/** `WHILE (…) {DO | LOOP} … END {WHILE | LOOP} [label]`. */
export function parseWhile(cursor: Cursor): While {
  const start = cursor.start()
  cursor.expect('WHILE')
  const condition = parseCondition(cursor)
  const { statements, label } = parseBody(cursor, 'WHILE')
  return node<While>({ kind: 'while', condition, statements, label, span: cursor.span(start) })
}

/** `FOR name IN {cursor | [REVERSE] from TO to} {DO | LOOP} … END {FOR | LOOP} [label]`. */
export function parseFor(cursor: Cursor): ForEach | ForRange {
  const start = cursor.start()
  cursor.expect('FOR')
  const variable = parseIdentifier(cursor, 'the variable of the loop')
  cursor.expect('IN')
  if (atIdentifier(cursor) && (cursor.atWord('DO', 1) || cursor.atWord('LOOP', 1))) {
    const source = parseIdentifier(cursor)
    const { statements, label } = parseBody(cursor, 'FOR')
    return node<ForEach>({ kind: 'forEach', variable, source, statements, label, span: cursor.span(start) })
  }
  const reverse = cursor.take('REVERSE')
  const from = parseExpressionAt(cursor)
  cursor.expect('TO')
  const to = parseExpressionAt(cursor)
  const { statements, label } = parseBody(cursor, 'FOR')
  return node<ForRange>({
    kind: 'forRange',
    variable,
    reverse,
    from,
    to,
    statements,
    label,
    span: cursor.span(start),
  })
}

function parseBody(
  cursor: Cursor,
  word: string,
): Pick<Loop, 'statements'> & { label: Loop['label'] | undefined } {
  if (cursor.takeOneOf(['DO', 'LOOP']) === undefined) cursor.fail('DO or LOOP')
  const statements = parseStatementList(cursor)
  cursor.expect('END')
  if (cursor.takeOneOf([word, 'LOOP']) === undefined) cursor.fail(`${word} or LOOP`)
  return { statements, label: parseLabel(cursor) }
}
