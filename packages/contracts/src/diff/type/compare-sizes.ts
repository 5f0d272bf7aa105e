import type { TypeChange } from './type-change.ts'

/** Compares what two types of one kind have room for, size by size. */
export function compareSizes(before: readonly number[], after: readonly number[]): TypeChange {
  const steps = before.map((size, index) => Math.sign((after[index] ?? 0) - size))
  const grows = steps.includes(1)
  const shrinks = steps.includes(-1)
  if (grows && shrinks) return 'changed'
  return grows ? 'widened' : shrinks ? 'narrowed' : 'same'
}
