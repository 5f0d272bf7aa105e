import type { Domain } from './domain.ts'

/** The values of a list, in its order. */
export const listDomain = <Value>(values: readonly Value[]): Domain<Value> => ({
  size: values.length,
  at: (position) => values[position] as Value,
})
