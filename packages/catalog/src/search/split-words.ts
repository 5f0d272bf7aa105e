/** A piece of a text as it is looked up, and where it stands. */
export interface Word {
  /** Lower-case, without accents. */
  readonly term: string
  /** [start, end) in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Whether it is a whole identifier (`flightdate` of `FLIGHT_DATE`) beside its pieces. */
  readonly compound: boolean
}

const identifiers = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}_$-]*[\p{L}\p{N}\p{M}])?/gu
// A number, an abbreviation in capitals that is no beginning of a word, a word with at most one capital, stray marks.
const pieces =
  /\p{N}+|(?:\p{Lu}\p{M}*)+(?!\p{Ll})|(?:\p{Lu}\p{M}*)?(?:[\p{Ll}\p{Lt}\p{Lm}\p{Lo}]\p{M}*)+|\p{Lu}\p{M}*|\p{M}+/gu

/** The words of a text. Identifiers are split at `_`, `-`, `$`, where digits begin and at the humps of camelCase. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: identifier, index } of text.matchAll(identifiers)) {
    const parts = [...identifier.matchAll(pieces)].map((part) => ({
      term: foldWord(part[0]),
      start: index + part.index,
      end: index + part.index + part[0].length,
      compound: false,
    }))
    words.push(...parts.filter(({ term }) => term !== ''))
    if (parts.length > 1)
      words.push({
        term: parts.map(({ term }) => term).join(''),
        start: index,
        end: index + identifier.length,
        compound: true,
      })
  }
  return words
}

/** Lower-case without accents, so that `Zürich` is found by `zurich`. */
const foldWord = (piece: string): string =>
  piece.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
