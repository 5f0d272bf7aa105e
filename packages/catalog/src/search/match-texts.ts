import type { SearchText } from './search-document.ts'
import { type SearchMatch, searchFields } from './search-result.ts'
import { splitWords, type Word } from './split-words.ts'

const mostMatches = 8

/** The texts in which a term begins a word, weightiest first, with what to highlight. */
export function matchTexts(texts: readonly SearchText[], terms: readonly string[]): readonly SearchMatch[] {
  const matches = texts.flatMap(({ field, text }): SearchMatch[] => {
    const ranges = mergeRanges(splitWords(text).filter((word) => terms.some((term) => begins(term, word))))
    return ranges.length === 0 ? [] : [{ field, text, ranges }]
  })
  return matches
    .sort((left, right) => searchFields.indexOf(left.field) - searchFields.indexOf(right.field))
    .slice(0, mostMatches)
}

const begins = (term: string, word: Word): boolean =>
  term.length < 2 ? word.term === term : word.term.startsWith(term)

function mergeRanges(words: readonly Word[]): SearchMatch['ranges'] {
  const merged: [number, number][] = []
  for (const { start, end } of [...words].sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
