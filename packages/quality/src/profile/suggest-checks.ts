import { formatIdentifier, parseQualifiedName, type QualifiedName } from '@mesh/core'
import { tableName } from '../check/build/exact-names.ts'
import type { Check } from '../check/check.ts'
import { check } from '../check/check-builders.ts'
import { describeCheck } from '../check/describe-check.ts'
import { formatNumber } from '../check/format-number.ts'
import { formatPercent } from '../check/format-percent.ts'
import { threshold } from '../check/threshold.ts'
import type { Profile } from './profile.ts'
import { suggestForColumn } from './suggest-for-column.ts'
import type { SuggestOptions } from './suggest-options.ts'
import type { SuggestedCheck } from './suggested-check.ts'
import type { Suggestion } from './suggestion.ts'

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
  const keys = profile.keys.map((names): Suggestion => {
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
  const count: Suggestion = {
    check: check.rowCount(table, undefined, { should: threshold.atLeast(least) }),
    evidence: `${rows} rows${profile.sampled === undefined ? '' : ' were looked at'}; half of them would be a surprise`,
  }
  const all = [
    ...(profile.sampled === undefined ? [count] : []),
    ...keys,
    ...references,
    ...profile.columns.flatMap((column) => suggestForColumn(table, column, profile)),
  ]
  return all.map((each) => ({ ...each, words: wordsOf(each.check) }))
}

function wordsOf(suggested: Check): string {
  const { must } = suggested
  const words = describeCheck(suggested)
  if (must?.kind !== 'compare' || must.measure === 'value') return words
  const of = must.measure === 'fractionOfRows' ? 'rows' : 'values'
  return `${words}, but for at most ${formatPercent(must.limit)} of ${of}`
}

/** The name that a table or file goes by. */
function tableOf(source: string): QualifiedName {
  const file = /^(.*?)\.(?:parquet|csv|tsv|json|ndjson|jsonl)(?:\.gz)?(?: and \d+ more)?$/i.exec(source)?.[1]
  return file === undefined ? parseQualifiedName(source) : { name: file.toUpperCase() }
}
