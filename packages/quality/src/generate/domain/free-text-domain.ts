import { patternDomain, type TextLength, type TextPattern } from '../text/pattern-domain.ts'
import type { Domain } from './domain.ts'

/** Texts of which only the length matters, by how well they read. */
const readable = [
  '(?:[bdfgklmnprstvz][aeiou]){2,3}[nrs]?',
  '(?:[bdfgklmnprstvz][aeiou]){2,}[nrs]?',
  '(?:[bdfgklmnprstvz][aeiou]){2,}[nrs]?(?: (?:[bdfgklmnprstvz][aeiou]){2,}[nrs]?)*',
  '[a-z]*',
  '[a-z0-9]*',
  '[\\s\\S]*',
]

/** Words without meaning. Words for why there is none. */
export function freeTextDomain(length: TextLength, wanted: number): Domain<string> | string {
  let best: Domain<string> | string = 'its limits leave no text'
  for (const pattern of readable) {
    const found = patternDomain([{ pattern, match: 'fullMatch' } satisfies TextPattern], length, wanted)
    if (typeof found === 'string') continue
    if (found.size >= wanted) return found
    if (typeof best === 'string' || found.size > best.size) best = found
  }
  return best
}
