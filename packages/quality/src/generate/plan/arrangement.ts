import { allows } from '../needs/allows.ts'
import type { KeyNeeds } from '../needs/table-needs.ts'

/** How rows repeat the values of a key: so many different ones, and which of them each row has. */
export interface Arrangement {
  readonly distinct: number
  readonly of: (rank: number) => number
}

/**
 * An arrangement of rows with a value over at most `capacity` different values that the checks of a key allow: none repeated
 * where that is allowed. Nothing when there is none.
 */
export function arrange(
  { checks }: KeyNeeds,
  withValue: number,
  rows: number,
  capacity: number,
): Arrangement | undefined {
  const isAllowed = (distinct: number, repeated: number) =>
    checks.every((check) => {
      const surplus = withValue - distinct
      const numbers = { surplusRows: surplus, duplicatedKeys: repeated, rowsInDuplicates: surplus + repeated }
      const value = numbers[check.metric.kind as keyof typeof numbers]
      return allows(check, { value, rows, nonNull: withValue })
    })
  for (let pairs = Math.max(0, withValue - capacity); pairs <= withValue / 2; pairs += 1) {
    const distinct = withValue - pairs
    if (isAllowed(distinct, pairs))
      return { distinct, of: (rank) => (rank < distinct ? rank : rank - distinct) }
  }
  const distinct = Math.min(capacity, withValue)
  if (distinct === 0) return isAllowed(0, 0) ? { distinct, of: () => 0 } : undefined
  const repeated = Math.min(distinct, withValue - distinct)
  if (isAllowed(distinct, repeated)) return { distinct, of: (rank) => rank % distinct }
  if (isAllowed(distinct, Math.min(1, repeated)))
    return { distinct, of: (rank) => Math.min(rank, distinct - 1) }
  return undefined
}
