import type { SqlClient } from '@mesh/core'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalSnowflake, startLocalSnowflake } from '../../src/exports/index.ts'

/** A row of the table: a key that tells it from others, a group, a whole number, cents and a text. */
interface Row {
  readonly K: number
  readonly G: string | null
  readonly I: number | null
  readonly C: number | null
  readonly T: string | null
}

type Cell = number | string | boolean | null

let server: LocalSnowflake
let client: SqlClient
const run = (text: string) => client.query({ kind: 'statement', text, binds: [] })

beforeAll(async () => {
  server = await startLocalSnowflake()
  client = await server.connect()
  await run('CREATE DATABASE D')
})
afterAll(async () => {
  await client.close()
  await server.stop()
})

const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { freq: 4 })

const anyRows = fc
  .array(
    fc.record({
      G: optional(fc.constantFrom('a', 'b', 'A')),
      I: optional(fc.integer({ min: -5, max: 5 })),
      C: optional(fc.integer({ min: -900, max: 900 })),
      T: optional(fc.constantFrom('', 'x', 'X', 'é', 'yy')),
    }),
    { maxLength: 25 },
  )
  .map((rows) => rows.map((row, K): Row => ({ K, ...row })))

async function load(rows: readonly Row[]): Promise<void> {
  const text = (value: string | null) => (value === null ? 'NULL' : `'${value}'`)
  const cents = (value: number | null) => (value === null ? 'NULL' : (value / 100).toFixed(2))
  await run('CREATE OR REPLACE TABLE T (K INT, G VARCHAR, I INT, N NUMBER(10,2), T VARCHAR)')
  if (rows.length > 0)
    await run(
      `INSERT INTO T VALUES ${rows.map(({ K, G, I, C, T }) => `(${K}, ${text(G)}, ${I}, ${cents(C)}, ${text(T)})`).join(', ')}`,
    )
}

/** Cells as texts, of numbers their value. */
const plain = (value: unknown): Cell =>
  typeof value === 'bigint' || (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value))
    ? Number(value)
    : Array.isArray(value)
      ? JSON.stringify(value)
      : (value as Cell)

const answer = async (text: string): Promise<readonly (readonly Cell[])[]> => {
  const { rows, columns } = await run(text)
  return rows.map((row) => columns.map(({ name }) => plain(row[name] ?? null)))
}

const known = <Value>(values: readonly (Value | null)[]): readonly Value[] =>
  values.filter((each) => each !== null)
const total = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0)
const orNull = <Value>(values: readonly Value[], of: (values: readonly Value[]) => Cell): Cell =>
  values.length === 0 ? null : of(values)
const compare = (left: string | number, right: string | number) =>
  Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right)))
/** Half away from zero, as exact numbers are rounded. */
const rounded = (numerator: number, denominator: number, digits: number) => {
  const scaled = (Math.abs(numerator) * 10 ** digits) / Math.abs(denominator)
  const whole = Math.floor(scaled + 0.5 + 1e-9)
  return (Math.sign(numerator) * Math.sign(denominator) * whole) / 10 ** digits || 0
}

/** Aggregates with what they give for the rows of a group. */
const aggregates: readonly (readonly [string, (rows: readonly Row[]) => Cell])[] = [
  ['COUNT(*)', (rows) => rows.length],
  ['COUNT(I)', (rows) => known(rows.map(({ I }) => I)).length],
  ['COUNT(DISTINCT I)', (rows) => new Set(known(rows.map(({ I }) => I))).size],
  [
    'COUNT(DISTINCT I, T)',
    (rows) => new Set(rows.flatMap(({ I, T }) => (I === null || T === null ? [] : [`${I} ${T}`]))).size,
  ],
  ['COUNT_IF(I > 0)', (rows) => rows.filter(({ I }) => I !== null && I > 0).length],
  ['SUM(I)', (rows) => orNull(known(rows.map(({ I }) => I)), total)],
  ['SUM(N)', (rows) => orNull(known(rows.map(({ C }) => C)), (cents) => total(cents) / 100)],
  ['SUM(DISTINCT I)', (rows) => orNull([...new Set(known(rows.map(({ I }) => I)))], total)],
  ['AVG(I)', (rows) => orNull(known(rows.map(({ I }) => I)), (all) => rounded(total(all), all.length, 6))],
  [
    'AVG(N)',
    (rows) => orNull(known(rows.map(({ C }) => C)), (all) => rounded(total(all), 100 * all.length, 8)),
  ],
  ['MIN(N)', (rows) => orNull(known(rows.map(({ C }) => C)), (all) => Math.min(...all) / 100)],
  ['MAX(T)', (rows) => orNull(known(rows.map(({ T }) => T)), (all) => [...all].sort(compare).at(-1) ?? null)],
  [
    'MEDIAN(I)',
    (rows) =>
      orNull(known(rows.map(({ I }) => I)), (all) => {
        const sorted = [...all].sort((left, right) => left - right)
        const middle = (sorted.length - 1) / 2
        return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
      }),
  ],
  ['BOOLOR_AGG(I)', (rows) => orNull(known(rows.map(({ I }) => I)), (all) => all.some((each) => each !== 0))],
  [
    'BOOLAND_AGG(I)',
    (rows) => orNull(known(rows.map(({ I }) => I)), (all) => all.every((each) => each !== 0)),
  ],
  [
    'BITOR_AGG(I)',
    (rows) => orNull(known(rows.map(({ I }) => I)), (all) => all.reduce((bits, each) => bits | each, 0)),
  ],
  [
    'BITAND_AGG(I)',
    (rows) => orNull(known(rows.map(({ I }) => I)), (all) => all.reduce((bits, each) => bits & each, -1)),
  ],
  [
    'BITXOR_AGG(I)',
    (rows) => orNull(known(rows.map(({ I }) => I)), (all) => all.reduce((bits, each) => bits ^ each, 0)),
  ],
  [
    "LISTAGG(T, '|') WITHIN GROUP (ORDER BY K DESC)",
    (rows) => known(rows.toReversed().map(({ T }) => T)).join('|'),
  ],
  [
    "LISTAGG(DISTINCT T, '|') WITHIN GROUP (ORDER BY T)",
    (rows) => [...new Set(known(rows.map(({ T }) => T)))].sort(compare).join('|'),
  ],
  ['ARRAY_AGG(I) WITHIN GROUP (ORDER BY K)', (rows) => JSON.stringify(known(rows.map(({ I }) => I)))],
  [
    'ARRAY_SORT(ARRAY_UNIQUE_AGG(I))',
    (rows) => JSON.stringify([...new Set(known(rows.map(({ I }) => I)))].sort((a, b) => a - b)),
  ],
  ['MAX_BY(K, K)', (rows) => orNull(rows, (all) => all.at(-1)?.K ?? null)],
]

test('aggregates give what is counted by hand', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      await load(rows)
      const list = aggregates.map(([text], index) => `${text} AS C${index}`).join(', ')
      expect(await answer(`SELECT ${list} FROM T`)).toEqual([aggregates.map(([, of]) => of(rows))])
      const groups = Map.groupBy(rows, ({ G }) => G)
      const byGroup = [...groups].map(([group, members]) => [
        group,
        ...aggregates.map(([, of]) => of(members)),
      ])
      const got = await answer(`SELECT G, ${list} FROM T GROUP BY G`)
      const sorted = (all: readonly (readonly Cell[])[]) =>
        [...all].sort(([a], [b]) => compare(String(a), String(b)))
      expect(sorted(got)).toEqual(sorted(byGroup))
    }),
    { numRuns: 12 },
  )
})

/** Window functions with what they give for the n-th of the rows of a partition, which are in order. */
const windows: readonly (readonly [string, (rows: readonly Row[], at: number) => Cell])[] = [
  ['ROW_NUMBER() OVER (PARTITION BY G ORDER BY I, K)', (_, at) => at + 1],
  ['RANK() OVER (PARTITION BY G ORDER BY I)', (rows, at) => rows.findIndex(({ I }) => I === rows[at]?.I) + 1],
  [
    'DENSE_RANK() OVER (PARTITION BY G ORDER BY I)',
    (rows, at) => new Set(rows.slice(0, at + 1).map(({ I }) => I)).size,
  ],
  [
    'PERCENT_RANK() OVER (PARTITION BY G ORDER BY I)',
    (rows, at) => (rows.length === 1 ? 0 : rows.findIndex(({ I }) => I === rows[at]?.I) / (rows.length - 1)),
  ],
  [
    'CUME_DIST() OVER (PARTITION BY G ORDER BY I)',
    (rows, at) => (rows.findLastIndex(({ I }) => I === rows[at]?.I) + 1) / rows.length,
  ],
  ['LAG(C0) OVER (PARTITION BY G ORDER BY I, K)', (rows, at) => rows[at - 1]?.C ?? null],
  [
    'LEAD(C0, 2, -1) OVER (PARTITION BY G ORDER BY I, K)',
    (rows, at) => (at + 2 < rows.length ? (rows[at + 2]?.C ?? null) : -1),
  ],
  [
    'LAG(C0) IGNORE NULLS OVER (PARTITION BY G ORDER BY I, K)',
    (rows, at) => known(rows.slice(0, at).map(({ C }) => C)).at(-1) ?? null,
  ],
  ['FIRST_VALUE(C0) OVER (PARTITION BY G ORDER BY I, K)', (rows) => rows[0]?.C ?? null],
  ['LAST_VALUE(C0) OVER (PARTITION BY G ORDER BY I, K)', (rows) => rows.at(-1)?.C ?? null],
  ['NTH_VALUE(C0, 2) OVER (PARTITION BY G ORDER BY I, K)', (rows) => rows[1]?.C ?? null],
  [
    'SUM(C0) OVER (PARTITION BY G ORDER BY I)',
    (rows, at) => {
      const last = rows.findLastIndex(({ I }) => I === rows[at]?.I)
      return orNull(known(rows.slice(0, last + 1).map(({ C }) => C)), total)
    },
  ],
  [
    'SUM(C0) OVER (PARTITION BY G ORDER BY I, K ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING)',
    (rows, at) => orNull(known(rows.slice(Math.max(0, at - 1), at + 2).map(({ C }) => C)), total),
  ],
  ['COUNT(C0) OVER (PARTITION BY G)', (rows) => known(rows.map(({ C }) => C)).length],
  [
    'NTILE(3) OVER (PARTITION BY G ORDER BY I, K)',
    (rows, at) => {
      const [size, more] = [Math.floor(rows.length / 3), rows.length % 3]
      const larger = more * (size + 1)
      return at < larger
        ? Math.floor(at / (size + 1)) + 1
        : more + Math.floor((at - larger) / Math.max(1, size)) + 1
    },
  ],
  [
    'CONDITIONAL_TRUE_EVENT(C0 > 0) OVER (PARTITION BY G ORDER BY I, K)',
    (rows, at) => rows.slice(0, at + 1).filter(({ C }) => C !== null && C > 0).length,
  ],
  [
    'CONDITIONAL_CHANGE_EVENT(I) OVER (PARTITION BY G ORDER BY I, K)',
    (rows, at) => Math.max(0, new Set(known(rows.slice(0, at + 1).map(({ I }) => I))).size - 1),
  ],
]

test('window functions give what is counted by hand', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      await load(rows)
      // NULL is the largest value.
      const place = ({ I, K }: Row) => (I ?? 1_000) * 1_000 + K
      const want = new Map(
        [...Map.groupBy(rows, ({ G }) => G).values()].flatMap((members) => {
          const sorted = [...members].sort((left, right) => place(left) - place(right))
          return sorted.map(({ K }, at) => [K, windows.map(([, of]) => of(sorted, at))] as const)
        }),
      )
      const list = windows.map(([text], index) => `${text} AS W${index}`).join(', ')
      const got = await answer(`SELECT K, ${list} FROM (SELECT K, G, I, (N * 100)::INT AS C0 FROM T)`)
      expect(new Map(got.map(([K, ...cells]) => [K, cells]))).toEqual(want)
    }),
    { numRuns: 25 },
  )
})
