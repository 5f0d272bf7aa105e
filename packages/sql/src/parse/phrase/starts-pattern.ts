import type { Cursor } from '../cursor.ts'
import type { Pattern } from './pattern.ts'
import { slotOf } from './slots.ts'

/** Where the keywords of a pattern end is not known: something that is no keyword comes before. */
const beyond = Number.POSITIVE_INFINITY

/**
 * How many tokens the keywords at the start of a pattern take when they come next; undefined when it does not start here. What
 * stands behind the first slot is not looked at.
 */
export function startsPattern(cursor: Cursor, pieces: readonly Pattern[], from = 0): number | undefined {
  let ahead = from
  for (const piece of pieces) {
    switch (piece.type) {
      case 'word':
        if (!cursor.atWord(piece.text, ahead)) return missed(cursor, piece.text, ahead)
        ahead += 1
        break
      case 'symbol':
        if (!cursor.atSymbol(piece.text, ahead)) return missed(cursor, `"${piece.text}"`, ahead)
        ahead += 1
        break
      case 'slot':
        return slotOf(piece.slot).starts(cursor, ahead)
          ? beyond
          : missed(cursor, slotOf(piece.slot).expected, ahead)
      case 'list':
      case 'repeat':
        return startsPattern(cursor, [piece.item], ahead) === undefined ? undefined : beyond
      case 'optional':
        ahead = startsPattern(cursor, piece.pieces, ahead) ?? ahead
        break
      default: {
        const inside = startsOneOf(cursor, piece.alternatives, ahead)
        if (inside === undefined) return undefined
        ahead = inside
      }
    }
    if (ahead === beyond) return beyond
  }
  return ahead
}

function missed(cursor: Cursor, expected: string, ahead: number): undefined {
  if (ahead > 0) cursor.missed(expected, ahead)
}

function startsOneOf(
  cursor: Cursor,
  alternatives: readonly (readonly Pattern[])[],
  ahead: number,
): number | undefined {
  for (const each of alternatives) {
    const inside = startsPattern(cursor, each, ahead)
    if (inside !== undefined) return inside
  }
  return undefined
}
