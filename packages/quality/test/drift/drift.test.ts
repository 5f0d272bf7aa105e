import type { SqlClient } from '@mesh/core'
import { createDuckDbClient, type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { driftValue } from '../../src/drift/drift-value.ts'
import {
  type Baseline,
  type Check,
  captureBaseline,
  type DriftMetric,
  driftMethods,
  evaluateChecks,
  runChecks,
  threshold,
} from '../../src/exports/index.ts'
import { createTable } from '../create-table.ts'

type Row = { readonly N: number | null; readonly T: string | null }

const columns = { N: { kind: 'integer', precision: 9 }, T: { kind: 'string' } } as const

const row: fc.Arbitrary<Row> = fc.record({
  N: fc.option(fc.integer({ min: -5, max: 9 }), { freq: 5 }),
  T: fc.option(fc.constantFrom('', 'a', 'b', "it's", 'é', '💧', ','), { freq: 5 }),
})

/** Counts of both sides by value in order, as plain JavaScript sees them. */
function modelPairs(before: readonly Row[], now: readonly Row[], column: 'N' | 'T', ranges?: number) {
  const present = (rows: readonly Row[]) => rows.map((each) => each[column]).filter((each) => each !== null)
  const [old, fresh] = [present(before), present(now)]
  const missing = { left: before.length - old.length, right: now.length - fresh.length }
  const group = (value: string | number): string | number => {
    if (ranges === undefined) return value
    const smaller = old.filter((each) => each < value).length
    return old.length === 0 ? 0 : Math.min(ranges - 1, Math.floor((smaller * ranges) / old.length))
  }
  const keys = [...new Set([...old, ...fresh].map(group))].sort((left, right) =>
    typeof left === 'number' ? left - Number(right) : left < right ? -1 : 1,
  )
  const count = (values: readonly (string | number)[], key: unknown) =>
    values.filter((value) => group(value) === key).length
  return { pairs: keys.map((key) => ({ left: count(old, key), right: count(fresh, key) })), missing }
}

const checkOf = (metric: DriftMetric): Check => ({
  kind: 'check',
  id: JSON.stringify(metric),
  table: { name: 'NOW' },
  metric,
  must: threshold.atLeast(-1),
  sample: { columns: [], masked: [] },
})

const metrics: readonly DriftMetric[] = driftMethods.flatMap((method): DriftMetric[] => {
  const baseline = { kind: 'rows', table: { name: 'BEFORE' } } as const
  const number = { kind: 'drift', column: 'N', method, baseline } as const
  if (method.startsWith('kolmogorovSmirnov')) return [number]
  return [
    number,
    { ...number, column: 'T' },
    { ...number, ranges: 3 },
    { ...number, ranges: 7, nulls: 'ignore' },
  ]
})

async function expectModelDrift(client: SqlClient, runs: number): Promise<void> {
  const rows = fc.array(row, { maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(rows, rows, async (before, now) => {
      await createTable(client, 'BEFORE', columns, before)
      await createTable(client, 'NOW', columns, now)
      const run = await runChecks(client, metrics.map(checkOf))
      for (const [index, metric] of metrics.entries()) {
        const { value, error } = run.results[index] ?? {}
        const { pairs, missing } = modelPairs(before, now, metric.column === 'N' ? 'N' : 'T', metric.ranges)
        const want = driftValue(metric, pairs, missing)
        expect([metric, error, isNear(value, want)]).toEqual([metric, undefined, true])
      }
    }),
    { numRuns: runs },
  )
}

// The order of a sum of floating-point numbers is another in the model.
function isNear(got: number | null | undefined, want: number | null): boolean {
  if (typeof got !== 'number' || want === null) return got === want
  return Math.abs(got - want) <= 1e-8 * Math.abs(want) + 1e-12
}

describe.each(['duckdb', 'snowflake'])('drift on %s', (engine) => {
  let client: SqlClient
  let server: LocalSnowflake | undefined
  beforeAll(async () => {
    if (engine === 'duckdb') {
      client = await createDuckDbClient()
      return
    }
    server = await startLocalSnowflake()
    client = await server.connect()
    for (const statement of [sql`CREATE DATABASE QUALITY`, sql`USE SCHEMA QUALITY.PUBLIC`])
      await client.query(compileSql(statement, client.dialect))
  })
  afterAll(async () => {
    await client.close()
    await server?.stop()
  })

  test('random tables give the numbers of the plain model', async () =>
    expectModelDrift(client, engine === 'duckdb' ? 25 : 6))

  test('one statement reads both sides', async () => {
    await createTable(client, 'BEFORE', columns, [{ N: 1, T: 'a' }])
    await createTable(client, 'NOW', columns, [{ N: 2, T: 'a' }])
    const [metric] = metrics
    const run = await runChecks(client, metric === undefined ? [] : [checkOf(metric)])
    expect([run.statements, run.results[0]?.value]).toEqual([1, 1])
  })

  test('the same table before and after, by filters', async () => {
    await createTable(client, 'NOW', columns, [
      { N: 1, T: 'old' },
      { N: 2, T: 'old' },
      { N: 2, T: 'new' },
      { N: 2, T: 'new' },
    ])
    const metric: DriftMetric = {
      kind: 'drift',
      column: 'N',
      method: 'totalVariation',
      baseline: { kind: 'rows', table: { name: 'NOW' }, filter: "T = 'old'" },
    }
    const { results } = await runChecks(client, [{ ...checkOf(metric), filter: "T = 'new'" }])
    expect(results[0]).toMatchObject({ outcome: 'pass', value: 0.5 })
  })

  test('each group is compared with itself', async () => {
    await createTable(client, 'BEFORE', columns, [
      { N: 1, T: 'a' },
      { N: 1, T: 'b' },
    ])
    await createTable(client, 'NOW', columns, [
      { N: 1, T: 'a' },
      { N: 2, T: 'b' },
    ])
    for (const [method, ranges] of [
      ['totalVariation', undefined],
      ['kolmogorovSmirnov', undefined],
      ['totalVariation', 2],
    ] as const) {
      const baseline = { kind: 'rows', table: { name: 'BEFORE' } } as const
      const metric: DriftMetric = {
        kind: 'drift',
        column: 'N',
        method,
        baseline,
        ...(ranges !== undefined && { ranges }),
      }
      const { results } = await runChecks(client, [{ ...checkOf(metric), groupBy: ['T'] }])
      expect(results[0]?.segments?.map(({ values, value }) => [values, value])).toEqual([
        [['a'], 0],
        [['b'], 1],
      ])
    }
  })

  test('a captured baseline gives what the rows gave', async () => {
    const before = Array.from({ length: 40 }, (_, index) => ({
      N: index % 9 === 0 ? null : (index * 7) % 13,
      T: index % 5 === 0 ? null : (["it's", 'é', 'b'][index % 3] ?? null),
    }))
    const now = before.map(({ N, T }, index) => ({
      N: N === null ? 3 : N + (index % 2),
      T: index < 9 ? 'new' : T,
    }))
    await createTable(client, 'BEFORE', columns, before)
    await createTable(client, 'NOW', columns, now)
    const byRange = roundTrip(await captureBaseline(client, 'before', 'n', { ranges: 4 }))
    const byValue = roundTrip(await captureBaseline(client, 'before', 't'))
    const baseline = { kind: 'rows', table: { name: 'BEFORE' } } as const
    for (const method of [
      'totalVariation',
      'chiSquaredPValue',
      'populationStability',
      'jensenShannon',
      'nullShareChange',
    ] as const) {
      const { results } = await runChecks(client, [
        checkOf({ kind: 'drift', column: 'N', method, ranges: 4, baseline }),
        checkOf({ kind: 'drift', column: 'N', method, baseline: byRange }),
        checkOf({ kind: 'drift', column: 'T', method, baseline }),
        checkOf({ kind: 'drift', column: 'T', method, baseline: byValue }),
      ])
      const [ranges, captured, values, capturedValues] = results.map(
        ({ value, error }) => error ?? value?.toPrecision(6),
      )
      expect([method, captured, capturedValues]).toEqual([method, ranges, values])
    }
    const checks = [
      checkOf({ kind: 'drift', column: 'N', method: 'totalVariation', baseline: byRange }),
      checkOf({ kind: 'drift', column: 'T', method: 'chiSquared', baseline: byValue }),
    ]
    const [onEngine, inMemory] = [await runChecks(client, checks), evaluateChecks({ NOW: now }, checks)]
    expect(inMemory.results.map(({ value, error }) => error ?? value)).toEqual(
      onEngine.results.map(({ value }) => value),
    )
    const few = await captureBaseline(client, 'before', 't', { values: 1 })
    expect(few).toMatchObject({ kind: 'categories', nulls: 8, values: [{ rows: 11 }], others: 21 })
  })

  test('a column without values gives no baseline', async () => {
    await createTable(client, 'BEFORE', columns, [{ N: null, T: null }])
    await expect(captureBaseline(client, 'before', 'n')).rejects.toMatchObject({
      code: 'QUALITY.NO_BASELINE',
    })
    await expect(captureBaseline(client, 'before', 'n', { ranges: 3 })).rejects.toMatchObject({
      code: 'QUALITY.NO_BASELINE',
    })
  })
})

const roundTrip = (baseline: Baseline): Baseline => JSON.parse(JSON.stringify(baseline))

test('rows in memory are not compared with a table: an error, never a pass', () => {
  const [metric] = metrics
  const run = evaluateChecks({ NOW: [{ N: 1, T: 'a' }] }, metric === undefined ? [] : [checkOf(metric)])
  expect(run.results[0]).toMatchObject({ outcome: 'error', error: { code: 'QUALITY.NOT_EVALUABLE' } })
})

test('what cannot be compared is refused', async () => {
  const client = await createDuckDbClient()
  const baseline: Baseline = { kind: 'categories', nulls: 0, values: [{ value: 1, rows: 1 }], others: 0 }
  const rows = { kind: 'rows', table: { name: 'X' } } as const
  const { results } = await runChecks(client, [
    checkOf({ kind: 'drift', column: 'N', method: 'kolmogorovSmirnov', baseline }),
    checkOf({ kind: 'drift', column: 'N', method: 'totalVariation', baseline: { ...baseline, values: [] } }),
    checkOf({
      kind: 'drift',
      column: 'N',
      method: 'totalVariation',
      baseline: { kind: 'ranges', nulls: 0, edges: [1], rows: [1] },
    }),
    checkOf({ kind: 'drift', column: 'N', method: 'totalVariation', baseline: rows, ranges: 1 }),
  ])
  expect(results.map(({ error }) => error?.why)).toEqual([
    'Categories have no order, which the test of Kolmogorov and Smirnov needs.',
    'Its baseline has no values.',
    'Its baseline has one count more than edges.',
    'A distribution has at least two ranges.',
  ])
  await client.close()
})
