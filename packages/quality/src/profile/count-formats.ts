import { type SqlFragment, sql } from '@mesh/sql'
import { readNumber } from '../metric/read-number.ts'
import { brokenRule } from '../rule/broken-rule.ts'
import { ruleDefinition } from '../rule/definitions.ts'
import type { FormatRule } from '../rule/format.ts'
import type { PatternRule } from '../rule/pattern.ts'
import type { CountedColumn } from './count-values.ts'
import type { GuessedFormats } from './guess-formats.ts'
import type { FormatMatch } from './profile.ts'
import type { ProfileReader } from './profile-reader.ts'

/**
 * Counts over all rows how many values keep each rule that was guessed: in one statement, or without any for columns of which
 * all values have been counted.
 */
export async function countFormats(
  reader: ProfileReader,
  guessed: ReadonlyMap<string, GuessedFormats>,
  rows: SqlFragment,
  counted: ReadonlyMap<string, CountedColumn>,
): Promise<ReadonlyMap<string, readonly FormatMatch[]>> {
  const wanted = [...guessed].flatMap(([name, { rules }]) => rules.map((rule) => ({ name, rule })))
  const isListed = (name: string) => counted.get(name)?.distinct === counted.get(name)?.top.length
  const asked = wanted.filter(({ name }) => counted.get(name) === undefined || !isListed(name))
  const answered = await askFor(reader, asked, rows)
  const matches = wanted.map((each) => ({
    name: each.name,
    match: matchOf(each.rule, answered.get(each) ?? keptIn(counted.get(each.name)?.top ?? [], each.rule)),
  }))
  return new Map(
    [...Map.groupBy(matches, ({ name }) => name)].map(([name, found]) => [
      name,
      found.map(({ match }) => match),
    ]),
  )
}

interface Wanted {
  readonly name: string
  readonly rule: FormatRule | PatternRule
}

async function askFor(
  reader: ProfileReader,
  wanted: readonly Wanted[],
  rows: SqlFragment,
): Promise<ReadonlyMap<Wanted, number>> {
  if (wanted.length === 0) return new Map()
  const counts = wanted.map(({ name, rule }, index) => {
    const column = sql.call('toText', sql.identifier(name))
    const kept = sql.call('countIf', sql`NOT (${brokenRule(column, rule)})`)
    return sql`${kept} AS ${sql.identifier(`F${index}`)}`
  })
  const answer = await reader.ask(sql`SELECT ${sql.join(counts)} FROM ${rows}`)
  const [row = {}] = answer.rows
  return new Map(wanted.map((each, index) => [each, readNumber(row[`F${index}`]) ?? 0]))
}

function keptIn(top: CountedColumn['top'], rule: FormatRule | PatternRule): number {
  const breaks = ruleDefinition(rule).breaks({ kind: 'string' }, rule)
  return top.reduce((sum, { value, rows }) => (breaks(String(value)) ? sum : sum + rows), 0)
}

const matchOf = (rule: FormatRule | PatternRule, rows: number): FormatMatch =>
  rule.kind === 'format'
    ? { kind: 'format', format: rule.format, rows }
    : { kind: 'pattern', pattern: rule.pattern, rows }
