import { valueFailure } from '../../errors/duckdb-failures.ts'
import { itemsOf } from './items-of.ts'

/**
 * The items of all arrays in an array: each as often as it is in the one that has it most; nulls are left out.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/array_union_agg
 * @throws 100071 for an item that is no array.
 */
export function uniteArrays(arrays: string): string {
  const most = new Map<string, number>()
  for (const array of itemsOf(arrays)) {
    if (!array.startsWith('['))
      throw valueFailure('100071', '22000', `Failed to cast variant value ${array} to ARRAY`)
    for (const [item, same] of Map.groupBy(itemsOf(array), (each) => each))
      if (item !== 'null') most.set(item, Math.max(most.get(item) ?? 0, same.length))
  }
  return `[${[...most].flatMap(([item, count]) => Array.from({ length: count }, () => item)).join(',')}]`
}
