import type { SqlReader } from '../rival/rival.ts'

/** One number for each parser but ours, by its name. */
export function byRival(
  readers: readonly SqlReader[],
  measure: (reader: SqlReader) => number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(readers.slice(1).map((each) => [each.name, measure(each)]))
}
