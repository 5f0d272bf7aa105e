import type { Phrase } from '../../tree/property/phrase.ts'
import type { Cursor } from '../cursor.ts'
import { type PhraseRule, phrase } from './phrase.ts'

/** Reads the first of some clauses that comes next. The clause that is the start of another stands behind it. */
export type PhraseList = (cursor: Cursor) => Phrase | undefined

/** See {@link PhraseList}. The rules are sorted by their first word, so that a long list costs no more than a short one. */
export function phraseList(patterns: readonly string[]): PhraseList {
  let byWord: ReadonlyMap<string, readonly PhraseRule[]> | undefined
  return (cursor) => {
    byWord ??= indexByWord(patterns)
    const { kind, value } = cursor.peek()
    const candidates = kind === 'word' ? (byWord.get(value) ?? byWord.get('')) : byWord.get('')
    const found = candidates?.find((each) => each.at(cursor))
    if (found === undefined) for (const word of byWord.keys()) cursor.at(word)
    return found?.read(cursor)
  }
}

/** Under each first word the rules that can start with it; under '' those that start with something else. */
function indexByWord(patterns: readonly string[]): ReadonlyMap<string, readonly PhraseRule[]> {
  const index = new Map<string, PhraseRule[]>()
  const others: PhraseRule[] = []
  for (const pattern of patterns) {
    const rule = phrase(pattern)
    const word = /^[A-Z_][A-Z0-9_$]*/.exec(pattern)?.[0]
    if (word === undefined) {
      others.push(rule)
      for (const rules of index.values()) rules.push(rule)
    } else {
      const rules = index.get(word) ?? [...others]
      rules.push(rule)
      index.set(word, rules)
    }
  }
  return index.set('', others)
}
