import { formatIdentifier, parseQualifiedName, type QualifiedName } from '@mesh/core'
import { tableName } from '../check/build/exact-names.ts'
import { check } from '../check/check-builders.ts'
import { formatNumber } from '../check/format-number.ts'
import { threshold } from '../check/threshold.ts'
import type { Profile } from './profile.ts'
import { suggestForColumn } from './suggest-for-column.ts'
import type { SuggestOptions } from './suggest-options.ts'
import type { SuggestedCheck } from './suggested-check.ts'

const defaultFewestRows = 30

/**
 * Suggests checks that the profiled data passes and that are likely to be meant: what holds by accident, such as the largest
 * value seen so far, is not suggested, and what holds nearly always gets a threshold with room for chance. A person decides.
 */
export function suggestChecks(profile: Profile, options: SuggestOptions = {}): readonly SuggestedCheck[] {
  const { fewestRows = defaultFewestRows } = options
  if (profile.rows < fewestRows) return []
  const table = options.table === undefined ? tableOf(profile.source) : tableName(options.table)
  const rows = formatNumber(profile.rows)
  const keys = profile.keys.map((names): SuggestedCheck => {
    const columns = names.map((name) => formatIdentifier(name))
    return {
      check: check.unique(table, columns),
      evidence: `${rows} rows, each with ${names.length === 1 ? 'a value' : 'values'} of its own in ${names.join(', ')}`,
    }
  })
  const references = profile.references.map(({ column, table: parent, references: other, rows: found }) => ({
    check: check.references(table, formatIdentifier(column), tableOf(parent), formatIdentifier(other)),
    evidence: `all ${formatNumber(found)} values of ${column} are found in ${parent}`,
  }))
  const least = Math.floor(profile.rows / 2)
  const count: SuggestedCheck = {
    check: check.rowCount(table, undefined, { should: threshold.atLeast(least) }),
    evidence: `${rows} rows${profile.sampled === undefined ? '' : ' were looked at'}; half of them would be a surprise`,
  }
  return [
    ...(profile.sampled === undefined ? [count] : []),
    ...keys,
    ...references,
    ...profile.columns.flatMap((column) => suggestForColumn(table, column, profile)),
  ]
}

/** The name that a table or file goes by. */
function tableOf(source: string): QualifiedName {
  const file = /^(.*?)\.(?:parquet|csv|tsv|json|ndjson|jsonl)(?:\.gz)?(?: and \d+ more)?$/i.exec(source)?.[1]
  return file === undefined ? parseQualifiedName(source) : { name: file.toUpperCase() }
}
