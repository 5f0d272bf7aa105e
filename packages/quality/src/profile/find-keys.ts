import type { LogicalType } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import { readNumber } from '../metric/read-number.ts'
import type { ProfileReader } from './profile-reader.ts'
import type { ScannedColumn } from './scan-columns.ts'

/** An estimate of different values may be off by this part. */
const uncertainty = 0.2
/** Pairs that are tried when no column alone is a key. */
const mostPairs = 6

/**
 * Finds the columns that identify each row; if there is none, the pair that does with
 * the fewest values. A candidate has no NULL, is a whole number,
 * a text or a day (that a measure or a point in time never repeats says nothing about tomorrow), and has nearly as many values as
 * there are rows. Each is proven by a GROUP BY over all rows, in one statement for all.
 */
export async function findKeys(
  reader: ProfileReader,
  columns: readonly ScannedColumn[],
  sample: readonly Readonly<Record<string, unknown>>[],
  count: number,
  rows: SqlFragment,
  known: ReadonlyMap<string, { readonly distinct: number }>,
): Promise<readonly (readonly string[])[]> {
  if (count < 2) return []
  const candidates = columns.flatMap(({ column: { name, type }, nonNull, roughlyDistinct = 0 }) =>
    nonNull === count && canIdentify(type)
      ? [{ name, distinct: known.get(name)?.distinct ?? roughlyDistinct }]
      : [],
  )
  const alone = candidates
    .filter(({ distinct }) => distinct >= (1 - uncertainty) * count)
    .map(({ name }) => [name])
    .filter((names) => !repeats(sample, names))
  const single = await proven(reader, alone, count, rows, known)
  if (single.length > 0) return single
  // Next to a column that hardly ever repeats, any other looks like the rest of a key.
  const parts = candidates.filter(({ distinct }) => distinct <= count / 2)
  const pairs = parts
    .flatMap((one, index) => parts.slice(index + 1).map((other) => [one, other] as const))
    .map(([one, other]) => ({ names: [one.name, other.name], product: one.distinct * other.distinct }))
    .filter(({ names, product }) => product >= (1 - uncertainty) ** 2 * count && !repeats(sample, names))
    // The tighter the fit, the less of an accident it is.
    .sort((left, right) => left.product - right.product)
    .slice(0, mostPairs)
    .map(({ names }) => names)
  return (await proven(reader, pairs, count, rows, known)).slice(0, 1)
}

const canIdentify = (type: LogicalType): boolean =>
  ['integer', 'string', 'date'].includes(type.kind) || (type.kind === 'number' && type.scale === 0)

async function proven(
  reader: ProfileReader,
  candidates: readonly (readonly string[])[],
  count: number,
  rows: SqlFragment,
  known: ReadonlyMap<string, { readonly distinct: number }>,
): Promise<readonly (readonly string[])[]> {
  const unknown = candidates.filter((names) => names.length > 1 || !known.has(names[0] ?? ''))
  const answered = candidates.filter(
    (names) => names.length === 1 && known.get(names[0] ?? '')?.distinct === count,
  )
  if (unknown.length === 0) return answered
  const parts = unknown.map((names, index) => {
    const key = sql.join(names.map((name) => sql.identifier(name)))
    return sql`SELECT ${sql.literal(index)} AS COL, COUNT(*) AS N FROM (SELECT ${key} FROM ${rows} GROUP BY ${key}) AS KEYS_`
  })
  const answer = await reader.ask(sql.join(parts, sql` UNION ALL `))
  const counts = new Map(answer.rows.map((row) => [readNumber(row.COL), readNumber(row.N)]))
  const found = unknown.filter((_, index) => counts.get(index) === count)
  return candidates.filter((names) => answered.includes(names) || found.includes(names))
}

/** Whether values repeat in a few rows already. */
function repeats(sample: readonly Readonly<Record<string, unknown>>[], names: readonly string[]): boolean {
  const seen = new Set(sample.map((row) => JSON.stringify(names.map((name) => String(row[name])))))
  return seen.size < sample.length
}
