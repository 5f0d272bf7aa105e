import type {
  PatternAlternation,
  PatternRepetition,
  PatternSequence,
  RowPattern,
} from '../../tree/table/row-pattern.ts'
import type { Cursor } from '../cursor.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseInteger } from '../string.ts'

/** `(a+ (b | c){2,3}? $)`: the pattern in parentheses. */
export function parseRowPattern(cursor: Cursor): RowPattern {
  cursor.expectSymbol('(')
  const mark = cursor.enter()
  const pattern = parseSequence(cursor)
  cursor.leave(mark)
  cursor.expectSymbol(')')
  return pattern
}

function parseSequence(cursor: Cursor): RowPattern {
  const start = cursor.start()
  const first = parseAlternation(cursor)
  if (endsSequence(cursor)) return first
  const items = [first]
  while (!endsSequence(cursor)) items.push(parseAlternation(cursor))
  return node<PatternSequence>({ kind: 'patternSequence', items, span: cursor.span(start) })
}

const endsSequence = (cursor: Cursor): boolean =>
  cursor.atSymbol(')') || cursor.atSymbol(',') || cursor.atSymbol('-') || cursor.peek().kind === 'end'

function parseAlternation(cursor: Cursor): RowPattern {
  const start = cursor.start()
  const first = parseRepetition(cursor)
  if (!cursor.atSymbol('|')) return first
  const items = [first]
  while (cursor.takeSymbol('|')) items.push(parseRepetition(cursor))
  return node<PatternAlternation>({ kind: 'patternAlternation', items, span: cursor.span(start) })
}

function parseRepetition(cursor: Cursor): RowPattern {
  const start = cursor.start()
  const item = parsePrimary(cursor)
  const times = parseTimes(cursor)
  if (times === undefined) return item
  const reluctant = cursor.peek().kind === 'question'
  if (reluctant) cursor.advance()
  const [least, most] = times
  return node<PatternRepetition>({
    kind: 'patternRepetition',
    item,
    least,
    most,
    reluctant,
    span: cursor.span(start),
  })
}

/** How often at least, how often at most; undefined without a quantifier. */
function parseTimes(cursor: Cursor): readonly [number, number | undefined] | undefined {
  if (cursor.takeSymbol('*')) return [0, undefined]
  if (cursor.takeSymbol('+')) return [1, undefined]
  if (cursor.peek().kind === 'question') {
    cursor.advance()
    return [0, 1]
  }
  if (!cursor.atSymbol('{') || cursor.atSymbol('-', 1)) return undefined
  cursor.expectSymbol('{')
  const least = cursor.atSymbol(',') ? undefined : parseInteger(cursor)
  const ranged = cursor.takeSymbol(',')
  const most = ranged
    ? cursor.atSymbol('}') && least !== undefined
      ? undefined
      : parseInteger(cursor)
    : least
  cursor.expectSymbol('}')
  return [least ?? 0, most]
}

function parsePrimary(cursor: Cursor): RowPattern {
  const start = cursor.start()
  if (cursor.atSymbol('(')) return parseRowPattern(cursor)
  if (cursor.takeSymbol('^')) return { kind: 'patternAnchor', at: '^', span: cursor.span(start) }
  if (cursor.takeSymbol('$')) return { kind: 'patternAnchor', at: '$', span: cursor.span(start) }
  if (cursor.takeSymbol('{')) {
    cursor.expectSymbol('-')
    const mark = cursor.enter()
    const item = parseSequence(cursor)
    cursor.leave(mark)
    cursor.expectSymbol('-')
    cursor.expectSymbol('}')
    return { kind: 'patternExclusion', item, span: cursor.span(start) }
  }
  if (cursor.at('PERMUTE') && cursor.atSymbol('(', 1)) {
    cursor.advance()
    cursor.expectSymbol('(')
    const mark = cursor.enter()
    const items = [parseSequence(cursor)]
    while (cursor.takeSymbol(',')) items.push(parseSequence(cursor))
    cursor.leave(mark)
    cursor.expectSymbol(')')
    return { kind: 'patternPermutation', items, span: cursor.span(start) }
  }
  const symbol = parseIdentifier(cursor, 'a symbol of the pattern')
  return { kind: 'patternSymbol', symbol, span: cursor.span(start) }
}
