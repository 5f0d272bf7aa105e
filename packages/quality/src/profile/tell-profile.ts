import { formatNumber } from '../check/format-number.ts'
import type { Profile } from './profile.ts'

/** What is said of a profile as a whole, a line each. */
export function tellProfile({
  rows,
  sampled,
  columns,
  keys,
  references,
  statements,
  ms,
}: Profile): readonly string[] {
  const looked =
    sampled === undefined ? `${formatNumber(rows)} rows` : `the first ${formatNumber(rows)} rows only`
  return [
    `${looked}, ${columns.length} column${columns.length === 1 ? '' : 's'}; ${statements} statements, ${(ms / 1000).toFixed(1)} s`,
    ...keys.map(
      (names) => `${names.join(' + ')} ${names.length === 1 ? 'identifies' : 'together identify'} each row`,
    ),
    ...references.map(({ column, table, references: other }) => `${column} refers to ${table} (${other})`),
  ]
}
