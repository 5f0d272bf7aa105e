/** Whether a text fits a pattern of ILIKE: `%` for any characters, `_` for one, letters of either case. Never backtracks far. */
export function matchesLike(text: string, pattern: string): boolean {
  const letters = [...text.toUpperCase()]
  const wanted = [...pattern.toUpperCase()]
  let at = 0
  let next = 0
  let afterPercent = -1
  let retry = 0
  while (at < letters.length) {
    if (wanted[next] === '%') {
      next += 1
      afterPercent = next
      retry = at
    } else if (wanted[next] === '_' || wanted[next] === letters[at]) {
      at += 1
      next += 1
    } else if (afterPercent >= 0) {
      retry += 1
      at = retry
      next = afterPercent
    } else return false
  }
  while (wanted[next] === '%') next += 1
  return next === wanted.length
}
