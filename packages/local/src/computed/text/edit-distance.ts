/** How many single-character insertions, deletions and substitutions lead from one text to another, at most `limit`. */
export function editDistance(left: string, right: string, limit = Number.POSITIVE_INFINITY): number {
  const [from, to] = [[...left], [...right]]
  let row = to.map((_, index) => index + 1)
  from.forEach((character, line) => {
    let [diagonal, above] = [line, line + 1]
    row = row.map((up, column) => {
      const cost = character === to[column] ? diagonal : Math.min(diagonal, up, above) + 1
      diagonal = up
      above = cost
      return cost
    })
  })
  return Math.min(row.at(-1) ?? from.length, limit)
}
