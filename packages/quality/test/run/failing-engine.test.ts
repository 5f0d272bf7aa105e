import { type SqlClient, sqlFailure } from '@mesh/core'
import { createDuckDbClient, type DuckDbClient } from '@mesh/local'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Check, check, type MetricHistory, runChecks, threshold } from '../../src/exports/index.ts'
import { createTable } from '../create-table.ts'

let duckdb: DuckDbClient
beforeAll(async () => {
  duckdb = await createDuckDbClient()
  for (const name of ['A', 'B', 'C', 'D', 'E'])
    await createTable(duckdb, name, { ID: { kind: 'integer', precision: 9 } }, [{ ID: 1 }])
})
afterAll(async () => duckdb.close())

/** The engine, whose connection fails for some statements, counted from 1. */
function withFailures(isLost: (statement: number) => boolean): SqlClient & { readonly sent: () => number } {
  let sent = 0
  return {
    ...duckdb,
    dialect: duckdb.dialect,
    statistics: duckdb.statistics,
    query: (statement, options) => {
      sent += 1
      if (isLost(sent))
        return Promise.reject(sqlFailure('connection', { message: 'The connection was lost' }))
      return duckdb.query(statement, options)
    },
    sent: () => sent,
  }
}

const checks: readonly Check[] = ['a', 'b', 'c', 'd', 'e'].map((table) => check.notNull(table, 'id'))
const run = (client: SqlClient) => runChecks(client, checks, { concurrency: 1, samples: { limit: 3 } })

describe('a connection that is lost in the middle', () => {
  test('leaves what was measured, and is an error of the rest', async () => {
    const { results, counts } = await run(withFailures((statement) => statement >= 3))
    expect(results.map(({ outcome, error }) => error?.code ?? outcome)).toEqual([
      'pass',
      'pass',
      'SQL.CONNECTION',
      'SQL.CONNECTION',
      'SQL.CONNECTION',
    ])
    expect(counts).toMatchObject({ pass: 2, error: 3 })
  })

  test('is not asked again and again: two failures in a row are enough', async () => {
    const client = withFailures(() => true)
    await run(client)
    expect(client.sent()).toBe(2)
  })

  test('one that comes back goes on', async () => {
    const { results } = await run(withFailures((statement) => statement === 2))
    expect(results.map(({ outcome }) => outcome)).toEqual(['pass', 'error', 'pass', 'pass', 'pass'])
  })
})

describe('a history that fails', () => {
  const failing = (what: 'values' | 'record'): MetricHistory => {
    const failure = sqlFailure('connection', { message: 'The store is away' })
    return {
      values: () => (what === 'values' ? Promise.reject(failure) : Promise.resolve([[]])),
      record: () => (what === 'record' ? Promise.reject(failure) : Promise.resolve()),
      runs: async () => [],
    }
  }
  const given = [check.notNull('a', 'id'), check.rowCount('a', threshold.changeAtMost(0.1))]

  test('when it is read, the checks that need it are errors', async () => {
    const { results } = await runChecks(duckdb, given, { history: failing('values') })
    expect(results.map(({ outcome, error }) => error?.code ?? outcome)).toEqual(['pass', 'SQL.CONNECTION'])
  })

  test('when it is written, the run says so and is not lost', async () => {
    const { results, historyError } = await runChecks(duckdb, given, { history: failing('record') })
    expect(results.map(({ outcome }) => outcome)).toEqual(['pass', 'skipped'])
    expect(historyError?.code).toBe('SQL.CONNECTION')
  })
})

test('history is judged for each segment by its own past', async () => {
  const points = new Map([
    ['["x"]', 4],
    ['["y"]', 100],
  ])
  const client = duckdb
  await createTable(
    client,
    'S',
    { G: { kind: 'string' } },
    ['x', 'x', 'x', 'x', 'y'].map((G) => ({ G })),
  )
  const history: MetricHistory = {
    values: async (series) =>
      series.map(({ segment = '' }) => {
        const value = points.get(segment)
        return value === undefined ? [] : [{ at: '2026-01-01T00:00:00Z', value, outcome: 'pass' as const }]
      }),
    record: async () => {},
    runs: async () => [],
  }
  const given = { ...check.rowCount('s', threshold.changeAtMost(0.5)), groupBy: ['g'] }
  const { results } = await runChecks(client, [given], { history })
  expect(results[0]?.segments?.map(({ key, outcome }) => [key, outcome])).toEqual([
    ['["y"]', 'fail'],
    ['["x"]', 'pass'],
  ])
})
