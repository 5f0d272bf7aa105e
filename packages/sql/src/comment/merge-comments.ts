/** Two lists of starts and ends as one, in the order of the text. */
export function mergeComments(left: readonly number[], right: readonly number[]): readonly number[] {
  if (right.length === 0) return left
  const pairs = [...left, ...right].flatMap((start, index, all): (readonly [number, number])[] =>
    index % 2 === 0 ? [[start, all[index + 1] ?? start]] : [],
  )
  return pairs.sort(([one], [two]) => one - two).flat()
}
