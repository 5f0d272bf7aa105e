import type { RuleValue } from './rule-value.ts'

const mostValues = 8

/** Values in words: `'x', 'y' or 3`; of a long list its beginning, and how many more there are. */
export function describeValues(values: readonly RuleValue[]): string {
  const written = values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)))
  const shown = values.length <= mostValues ? written : written.slice(0, mostValues - 1)
  const rest = shown.length < written.length ? [`${written.length - shown.length} more`] : []
  const all = [...shown, ...rest]
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`
}
