import { sameValue } from '../same-value.ts'

/**
 * Whether other arguments let a metric of the library count more values (`tightened`, as fewer are better) or fewer.
 * Source: https://bitol-io.github.io/open-data-contract-standard/latest/data-quality/
 */
export function compareArguments(
  metric: string,
  before: unknown,
  after: unknown,
): 'same' | 'tightened' | 'loosened' | 'replaced' {
  if (sameValue(before ?? {}, after ?? {})) return 'same'
  const name = {
    missingValues: 'missingValues',
    invalidValues: 'validValues',
    duplicateValues: 'properties',
  }[metric]
  if (name === undefined) return 'replaced'
  const [{ [name]: was, ...oldRest }, { [name]: is, ...newRest }] = [fields(before), fields(after)]
  if (!sameValue(oldRest, newRest) || !Array.isArray(was) || !Array.isArray(is)) return 'replaced'
  const has = (list: readonly unknown[], value: unknown) => list.some((each) => sameValue(each, value))
  const added = is.some((value) => !has(was, value))
  const removed = was.some((value) => !has(is, value))
  if (added && removed) return 'replaced'
  if (!added && !removed) return 'same'
  return added === (metric === 'missingValues') ? 'tightened' : 'loosened'
}

const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
