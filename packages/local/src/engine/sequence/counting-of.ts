import { invalidStatement } from '../../errors.ts'
import type { Counting } from '../../storage/counter.ts'

/** START and INCREMENT as they are written; 1 where they are not. @throws SQL.SYNTAX for steps of nothing and for what is too large. */
export function countingOf({
  start = 1,
  increment = 1,
}: {
  readonly start?: number
  readonly increment?: number
}): Counting {
  if (increment === 0) throw invalidStatement('The increment of a sequence cannot be 0')
  for (const each of [start, increment])
    if (!Number.isSafeInteger(each))
      throw invalidStatement(`START and INCREMENT are whole numbers up to ${Number.MAX_SAFE_INTEGER} here`)
  return { start: BigInt(start), increment: BigInt(increment) }
}
