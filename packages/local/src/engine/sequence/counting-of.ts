import { invalidStatement } from '../../errors/statement-failures.ts'
import type { Counting } from '../../storage/counter.ts'

/** START and INCREMENT as they are written; 1 where they are not. @throws SQL.SYNTAX for steps of nothing. */
export function countingOf({
  start = 1,
  increment = 1,
}: {
  readonly start?: number
  readonly increment?: number
}): Counting {
  if (increment === 0) throw invalidStatement('The increment of a sequence cannot be 0')
  return { start: BigInt(start), increment: BigInt(increment) }
}
