import type { LogicalType, SqlClient } from '@mesh/core'
import fc from 'fast-check'
import { expect } from 'vitest'
import { type Check, check, runChecks, threshold } from '../../src/exports/index.ts'
import { createTable } from '../create-table.ts'
import { type ModelRow, model } from './metric-model.ts'
import { statistics } from './statistics-model.ts'

const columns: Readonly<Record<keyof ModelRow, LogicalType>> = {
  K: { kind: 'integer', precision: 9 },
  T: { kind: 'string' },
  D: { kind: 'number', precision: 10, scale: 2 },
}

const texts = [
  '',
  'a',
  'b',
  'ab',
  'abc',
  'A',
  'NA',
  'é',
  'e\u0301',
  'ß',
  '💧',
  '👩‍👩‍👧',
  ' ',
  "'",
  '\\',
  '"',
  '%',
  '\n',
  'ab💧',
]

const row: fc.Arbitrary<ModelRow> = fc.record({
  K: fc.option(fc.integer({ min: -4, max: 4 }), { freq: 4 }),
  T: fc.option(fc.constantFrom(...texts), { freq: 4 }),
  D: fc.option(
    fc.integer({ min: -300, max: 300 }).map((cents) => (cents / 100).toFixed(2)),
    { freq: 4 },
  ),
})

const free = { must: threshold.atLeast(0), should: threshold.atLeast(0, 'fractionOfNonNull') }

interface Case {
  readonly check: Check
  readonly want: (rows: readonly ModelRow[], parents: readonly ModelRow[]) => number | null
}

const duplicateCases = (['surplusRows', 'duplicatedKeys', 'rowsInDuplicates'] as const).flatMap(
  (metric): Case[] => [
    {
      check: check.unique('ROWS_', 'K', { ...free, metric }),
      want: (rows) => model.duplicates(rows, ['K'])[metric],
    },
    {
      check: check.unique('ROWS_', ['T', 'K'], { ...free, metric }),
      want: (rows) => model.duplicates(rows, ['K', 'T'])[metric],
    },
    {
      check: check.unique('ROWS_', ['D', 'K', 'T'], { ...free, metric }),
      want: (rows) => model.duplicates(rows, ['K', 'T', 'D'])[metric],
    },
  ],
)

const any = threshold.atLeast(Number.NEGATIVE_INFINITY)

const statisticCases: readonly Case[] = [
  {
    check: check.notBlank('ROWS_', 'T', free),
    want: (rows) => model.invalid(rows, 'T', (text) => text.trim() !== ''),
  },
  {
    check: check.multipleOf('ROWS_', 'D', 0.05, free),
    want: (rows) => model.invalid(rows, 'D', (decimal) => cents(decimal) % 5 === 0),
  },
  {
    check: check.holds('ROWS_', "K < D OR T = 'a'", free),
    want: (rows) =>
      rows.filter(({ K, D, T }) => {
        const less = K === null || D === null ? null : K * 100 < cents(D)
        const isA = T === null ? null : T === 'a'
        return less === false && isA === false
      }).length,
  },
  { check: check.minimum('ROWS_', 'D', any), want: (rows) => statistics.minimum(numbers(rows, 'D')) },
  { check: check.maximum('ROWS_', 'K', any), want: (rows) => statistics.maximum(numbers(rows, 'K')) },
  { check: check.sum('ROWS_', 'D', any), want: (rows) => statistics.sum(numbers(rows, 'D')) },
  { check: check.mean('ROWS_', 'D', any), want: (rows) => statistics.mean(numbers(rows, 'D')) },
  { check: check.mean('ROWS_', 'K', any), want: (rows) => statistics.mean(numbers(rows, 'K')) },
  { check: check.variance('ROWS_', 'D', any), want: (rows) => statistics.variance(numbers(rows, 'D')) },
  {
    check: check.standardDeviation('ROWS_', 'K', any),
    want: (rows) => statistics.standardDeviation(numbers(rows, 'K')),
  },
  { check: check.skewness('ROWS_', 'K', any), want: (rows) => statistics.skewness(numbers(rows, 'K')) },
  ...[0, 0.07, 0.25, 0.5, 0.9, 1].map(
    (at): Case => ({
      check: check.quantile('ROWS_', 'D', at, any),
      want: (rows) => statistics.quantile(numbers(rows, 'D'), at),
    }),
  ),
  {
    check: check.distinctValues('ROWS_', ['K', 'D'], any),
    want: (rows) => statistics.keys(rows, ['K', 'D']).length,
  },
  {
    check: check.entropy('ROWS_', 'T', any),
    want: (rows) => statistics.entropy(statistics.keys(rows, ['T'])),
  },
  {
    check: check.correlation('ROWS_', ['K', 'D'], any),
    want: (rows) => statistics.correlation(rows.map(({ K, D }) => [K, D === null ? null : cents(D)])),
  },
  { check: check.minimumLength('ROWS_', 'T', any), want: (rows) => statistics.minimum(lengths(rows)) },
  { check: check.maximumLength('ROWS_', 'T', any), want: (rows) => statistics.maximum(lengths(rows)) },
  { check: check.averageLength('ROWS_', 'T', any), want: (rows) => statistics.mean(lengths(rows)) },
]

const numbers = (rows: readonly ModelRow[], column: 'K' | 'D'): readonly number[] =>
  rows.flatMap(({ [column]: value }) => (value === null ? [] : [Number(value)]))

const lengths = (rows: readonly ModelRow[]): readonly number[] =>
  rows.flatMap(({ T }) => (T === null ? [] : [[...T].length]))

/** Every metric whose number the plain model knows. */
const cases: readonly Case[] = [
  { check: check.rowCount('ROWS_', threshold.atLeast(0)), want: (rows) => rows.length },
  { check: check.notNull('ROWS_', 'T', free), want: (rows) => model.missing(rows, 'T', []) },
  {
    check: check.notNull('ROWS_', 'T', { ...free, missingValues: ['', 'NA', "'", '\\'] }),
    want: (rows) => model.missing(rows, 'T', ['', 'NA', "'", '\\']),
  },
  {
    check: check.notNull('ROWS_', 'K', { ...free, missingValues: [-1] }),
    want: (rows) => model.missing(rows, 'K', [-1]),
  },
  {
    check: check.accepted('ROWS_', 'T', ['a', 'é', '💧', '\n', '%'], free),
    want: (rows) => model.invalid(rows, 'T', (text) => ['a', 'é', '💧', '\n', '%'].includes(text)),
  },
  {
    check: check.length('ROWS_', 'T', { minimum: 1, maximum: 2 }, free),
    want: (rows) => model.invalid(rows, 'T', (text) => [...text].length >= 1 && [...text].length <= 2),
  },
  {
    check: check.pattern('ROWS_', 'T', /[a-c]b/, free),
    want: (rows) => model.invalid(rows, 'T', (text) => /[a-c]b/.test(text)),
  },
  {
    check: check.pattern('ROWS_', 'T', '[a-c]+', { ...free, match: 'fullMatch' }),
    want: (rows) => model.invalid(rows, 'T', (text) => /^(?:[a-c]+)$/.test(text)),
  },
  {
    check: check.pattern('ROWS_', 'T', "^[\\\\']$", free),
    want: (rows) => model.invalid(rows, 'T', (text) => text === '\\' || text === "'"),
  },
  {
    check: check.range('ROWS_', 'K', { minimum: -2, maximum: { value: 2, exclusive: true } }, free),
    want: (rows) => model.invalid(rows, 'K', (number) => number >= -2 && number < 2),
  },
  {
    check: check.range('ROWS_', 'D', { minimum: { value: -1.5, exclusive: true }, maximum: 2.25 }, free),
    want: (rows) => model.invalid(rows, 'D', (decimal) => cents(decimal) > -150 && cents(decimal) <= 225),
  },
  {
    check: check.references('ROWS_', 'K', 'PARENTS', 'K', free),
    want: (rows, parents) => model.orphans(rows, parents, ['K']),
  },
  {
    check: check.references('ROWS_', ['K', 'T'], 'PARENTS', ['K', 'T'], free),
    want: (rows, parents) => model.orphans(rows, parents, ['K', 'T']),
  },
  {
    check: check.references('ROWS_', 'D', 'ROWS_', 'D', free),
    want: () => 0,
  },
  ...duplicateCases,
  ...statisticCases,
]

const cents = (decimal: string): number => Math.round(Number(decimal) * 100)

/** Random tables: every metric that the engine gives is the one that plain JavaScript gives. */
export async function expectModelMetrics(client: SqlClient, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 24 }),
      fc.array(row, { maxLength: 8 }),
      async (rows, parents) => {
        await createTable(client, 'ROWS_', columns, rows)
        await createTable(client, 'PARENTS', columns, parents)
        const run = await runChecks(
          client,
          cases.map((each) => each.check),
        )
        const got = run.results.map(({ check: { id }, outcome, value, error }) => ({
          id,
          outcome,
          value,
          error,
        }))
        const wanted = cases.map((each) => {
          const value = each.want(rows, parents)
          return {
            id: each.check.id,
            outcome: value === null ? 'skipped' : 'pass',
            value: value === null ? null : expect.closeTo(value, 8),
            error: undefined,
          }
        })
        expect(got).toEqual(wanted)
        const counted = run.results.filter((result) => result.rows !== undefined)
        expect(counted.every((result) => result.rows === rows.length)).toBe(true)
      },
    ),
    { numRuns: runs },
  )
}

/** Failing rows that are listed are as many as are counted. */
export async function expectListedRows(client: SqlClient, runs: number): Promise<void> {
  const listed = cases.filter(({ check: { metric } }) =>
    ['missingRows', 'invalidRows', 'orphanRows', 'duplicatedKeys'].includes(metric.kind),
  )
  const strict = listed.map(({ check: each }) => ({ ...each, must: threshold.exactly(0) }))
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 24 }),
      fc.array(row, { maxLength: 8 }),
      async (rows, parents) => {
        await createTable(client, 'ROWS_', columns, rows)
        await createTable(client, 'PARENTS', columns, parents)
        const { results } = await runChecks(client, strict, { samples: { limit: 1_000 } })
        for (const {
          value,
          samples,
          reproduce,
          check: { id },
        } of results) {
          expect([id, samples?.rows.length ?? 0]).toEqual([id, value])
          const again = await client.query({ kind: 'statement', text: reproduce ?? '', binds: [] })
          expect([id, again.rows.length]).toEqual([id, value])
        }
      },
    ),
    { numRuns: runs },
  )
}
