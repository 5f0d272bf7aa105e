import type { Alphabet } from './alphabet.ts'

/** The characters that a piece of a pattern matches, of so many tiers; of the first that has any, when those have none. */
export function createCharacterFinder(
  { tiers }: Alphabet,
  depth: number,
): (source: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  const find = (source: string): ReadonlySet<string> => {
    const expression = new RegExp(`^(?:${source})$`, 'u')
    const matches = tiers.map((tier) => tier.filter((each) => expression.test(each)))
    const gladly = matches.slice(0, depth).flat()
    return new Set(gladly.length > 0 ? gladly : (matches.find((tier) => tier.length > 0) ?? []))
  }
  return (source) => {
    const found = known.get(source) ?? find(source)
    known.set(source, found)
    return found
  }
}
