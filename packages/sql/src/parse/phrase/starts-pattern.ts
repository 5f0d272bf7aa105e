import type { Cursor } from '../cursor.ts'
import type { Pattern } from './pattern.ts'
import { slotOf } from './slots.ts'

/** How many tokens the keywords at the start of a pattern take when they come next; undefined when it does not start here. */
export function startsPattern(cursor: Cursor, pieces: readonly Pattern[], from = 0): number | undefined {
  let ahead = from
  for (const piece of pieces) {
    switch (piece.type) {
      case 'word':
        if (!cursor.atWord(piece.text, ahead)) return undefined
        ahead += 1
        break
      case 'symbol':
        if (!cursor.atSymbol(piece.text, ahead)) return undefined
        ahead += 1
        break
      case 'slot':
        return slotOf(piece.slot).starts(cursor, ahead) ? ahead : undefined
      case 'list':
      case 'repeat':
        return startsPattern(cursor, [piece.item], ahead)
      case 'optional': {
        const inside = startsPattern(cursor, piece.pieces, ahead)
        if (inside !== undefined) return inside
        break
      }
      default:
        for (const each of piece.alternatives) {
          const inside = startsPattern(cursor, each, ahead)
          if (inside !== undefined) return inside
        }
        return undefined
    }
  }
  return ahead
}
