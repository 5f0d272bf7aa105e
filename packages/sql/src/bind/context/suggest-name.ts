import { suggestWord } from '../../parse/suggest-word.ts'
import type { BindContext } from './bind-context.ts'

/** Findings before it that may have searched for a near name: a statement full of wrong names is still answered at once. */
const mostSuggestions = 20

/** The hint that names what was probably meant. Names that differ in case alone come first: quotes keep the case. */
export function suggestName(
  { diagnostics }: BindContext,
  wanted: string,
  known: Iterable<string>,
): string | undefined {
  if (diagnostics.length >= mostSuggestions) return undefined
  const names = [...new Set(known)].filter((name) => name !== '*')
  const folded = wanted.toUpperCase()
  const sameLetters = names.find((name) => name !== wanted && name.toUpperCase() === folded)
  if (sameLetters !== undefined) return `Did you mean ${sameLetters}? A name in quotes keeps its case.`
  const spelled = new Map(names.map((name) => [name.toUpperCase(), name]))
  const near = spelled.get(suggestWord(folded, spelled.keys()) ?? '')
  return near === undefined ? undefined : `Did you mean ${near}?`
}
