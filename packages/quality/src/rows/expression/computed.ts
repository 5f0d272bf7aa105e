import type { ValueType } from '../cell/value-type.ts'
import type { Evaluator, ValueAt } from './evaluator.ts'

/** A value that is worked out from others; once, where all of them are constant. */
export function computed(type: ValueType, from: readonly Evaluator[], at: ValueAt): Evaluator {
  if (from.some(({ constant }) => constant === undefined)) return { type, at }
  let known: ReturnType<ValueAt> | undefined
  // Not before the first row asks for it: without rows nothing fails.
  const once: ValueAt = (row) => {
    if (known === undefined) known = at(row)
    return known
  }
  return { type, at: once }
}
