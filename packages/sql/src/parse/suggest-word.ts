/**
 * The known word that is nearest to a mistyped one: at most two letters may differ, one in words of up to five. Words of two
 * are near to everything: only their letters may be swapped.
 */
export function suggestWord(word: string, known: Iterable<string>): string | undefined {
  if (word.length <= 2) {
    const swapped = word.length === 2 ? `${word[1]}${word[0]}` : undefined
    for (const each of known) if (each === swapped) return each
    return undefined
  }
  let best: string | undefined
  let bestDistance = word.length < 6 ? 2 : 3
  for (const each of known) {
    if (Math.abs(each.length - word.length) > bestDistance || each === word) continue
    const distance = editDistance(word, each)
    const isNearer =
      distance === bestDistance &&
      best !== undefined &&
      sharedStart(word, each) > Math.max(2, sharedStart(word, best))
    if (distance < bestDistance || isNearer) {
      best = each
      bestDistance = distance
    }
  }
  return best
}

/** How many letters two words start with in common. */
function sharedStart(left: string, right: string): number {
  let length = 0
  while (length < left.length && left[length] === right[length]) length += 1
  return length
}

/** Insertions, removals, replacements and swaps of neighbours. */
function editDistance(left: string, right: string): number {
  let before: readonly number[] = []
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1]
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = previous
    previous = current
  }
  return previous[right.length] ?? 0
}
