import type { IntervalPart, IntervalUnit } from '../tree/type/interval-unit.ts'
import type { Cursor } from './cursor.ts'
import { node } from './node.ts'
import { parseInteger } from './string.ts'

const parts: ReadonlyMap<string, IntervalPart> = new Map(
  (['YEAR', 'QUARTER', 'MONTH', 'WEEK', 'DAY', 'HOUR', 'MINUTE', 'SECOND'] as const).flatMap((each) => [
    [each, each],
    [`${each}S`, each],
  ]),
)

/** Whether the unit of an interval comes next. */
export const atIntervalUnit = (cursor: Cursor): boolean => {
  const { kind, value } = cursor.peek()
  return kind === 'word' && parts.has(value)
}

/** `DAY`, `YEAR(2) TO MONTH`, `SECOND(5, 6)`. */
export function parseIntervalUnit(cursor: Cursor): IntervalUnit {
  const start = cursor.start()
  const from = parsePart(cursor)
  let precision: number | undefined
  let fraction: number | undefined
  if (cursor.takeSymbol('(')) {
    precision = parseInteger(cursor)
    if (cursor.takeSymbol(',')) fraction = parseInteger(cursor)
    cursor.expectSymbol(')')
  }
  const to = cursor.take('TO') ? parsePart(cursor) : undefined
  if (to !== undefined && cursor.takeSymbol('(')) {
    fraction = parseInteger(cursor)
    cursor.expectSymbol(')')
  }
  return node<IntervalUnit>({
    kind: 'intervalUnit',
    from,
    precision,
    to,
    fraction,
    span: cursor.span(start),
  })
}

function parsePart(cursor: Cursor): IntervalPart {
  const { kind, value } = cursor.peek()
  const part = kind === 'word' ? parts.get(value) : undefined
  if (part === undefined) return cursor.fail('a unit such as DAY')
  cursor.advance()
  return part
}
