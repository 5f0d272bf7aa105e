import { evaluationFailed } from '../../errors.ts'

/** How a LIKE pattern is meant. */
export interface LikeOptions {
  /** The character that makes the next one mean itself; empty for none. */
  readonly escape: string
  readonly anyCase: boolean
}

/** One piece of a pattern between two `%`: code points, undefined for `_`. */
type Piece = readonly (string | undefined)[]

/** Tells whether a text matches a LIKE pattern: `%` is any text, `_` one character. */
export function likeMatcher(
  pattern: string,
  { escape: escapeCharacter, anyCase }: LikeOptions,
): (text: string) => boolean {
  const fold = anyCase ? (text: string) => text.toLowerCase() : (text: string) => text
  const pieces = piecesOf(fold(pattern), fold(escapeCharacter))
  const [first = [], ...rest] = pieces
  const last = rest.pop()
  return (text) => {
    const characters = Array.from(fold(text))
    if (!matchesAt(first, characters, 0)) return false
    if (last === undefined) return first.length === characters.length
    let at = first.length
    for (const piece of rest) {
      const found = find(piece, characters, at)
      if (found < 0) return false
      at = found + piece.length
    }
    const end = characters.length - last.length
    return end >= at && matchesAt(last, characters, end)
  }
}

function piecesOf(pattern: string, escapeCharacter: string): readonly Piece[] {
  const pieces: (string | undefined)[][] = [[]]
  let escaped = false
  for (const character of pattern) {
    if (escaped || (character !== escapeCharacter && character !== '%' && character !== '_')) {
      pieces.at(-1)?.push(character)
      escaped = false
    } else if (character === escapeCharacter) escaped = true
    else if (character === '_') pieces.at(-1)?.push(undefined)
    else pieces.push([])
  }
  if (escaped) throw evaluationFailed('A LIKE pattern ends with its escape character.')
  return pieces
}

function find(piece: Piece, characters: readonly string[], from: number): number {
  for (let at = from; at + piece.length <= characters.length; at += 1)
    if (matchesAt(piece, characters, at)) return at
  return -1
}

const matchesAt = (piece: Piece, characters: readonly string[], at: number): boolean =>
  at + piece.length <= characters.length &&
  piece.every((character, index) => character === undefined || character === characters[at + index])
