/**
 * How alike two texts are in any case, from 0 to 100, by Jaro and Winkler: a common beginning weighs more, of up to ten
 * characters, as the examples of the page show.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/jarowinkler_similarity
 */
export function jaroWinkler(left: string, right: string): number {
  const [a, b] = [[...left.toLowerCase()], [...right.toLowerCase()]]
  if (a.length === 0 || b.length === 0) return 0
  const reach = Math.max(Math.floor(Math.max(a.length, b.length) / 2) - 1, 0)
  const taken = b.map(() => false)
  const fromLeft: string[] = []
  a.forEach((character, index) => {
    for (let at = Math.max(0, index - reach); at < Math.min(b.length, index + reach + 1); at += 1) {
      if (taken[at] || b[at] !== character) continue
      taken[at] = true
      fromLeft.push(character)
      return
    }
  })
  if (fromLeft.length === 0) return 0
  const fromRight = b.filter((_, index) => taken[index])
  const swapped = Math.floor(fromLeft.filter((character, index) => character !== fromRight[index]).length / 2)
  const matches = fromLeft.length
  const jaro = (matches / a.length + matches / b.length + (matches - swapped) / matches) / 3
  let prefix = 0
  while (prefix < 10 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1
  return Math.floor((jaro + prefix * 0.1 * (1 - jaro)) * 100)
}
