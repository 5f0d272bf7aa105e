import type { SqlClient } from '@mesh/core'
import { createDuckDbClient, type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSqlHistory, seriesOf } from '../../src/exports/index.ts'
import { expectHistory, expectSegments } from './history-conformance.ts'
import { checkOf, day, runOf } from './run-of.ts'

let server: LocalSnowflake | undefined
const engines = {
  duckdb: () => createDuckDbClient(),
  snowflake: async () => {
    server = await startLocalSnowflake()
    const client = await server.connect()
    for (const statement of [sql`CREATE DATABASE QUALITY`, sql`USE SCHEMA QUALITY.PUBLIC`])
      await client.query(compileSql(statement, client.dialect))
    return client
  },
} as const
afterAll(() => server?.stop())

describe.each(['duckdb', 'snowflake'] as const)('a history on %s', (engine) => {
  let client: SqlClient
  let histories = 0
  const newHistory = () => {
    const n = ++histories
    return createSqlHistory(client, { runs: `runs_${n}`, results: `"Results of ${n}"` })
  }
  beforeAll(async () => {
    client = await engines[engine]()
  })
  afterAll(() => client.close())

  test('what is recorded comes back', () => expectHistory(async () => newHistory(), 12))

  test('segments are series of their own', () => expectSegments(newHistory()))

  test('before the first record there is nothing, and nothing is made', async () => {
    const history = newHistory()
    expect(await history.values([seriesOf(checkOf('A'))], 3)).toEqual([[]])
    expect(await history.runs(3)).toEqual([])
  })

  test('a wide run needs few statements; of one that was stopped nothing is read', async () => {
    const history = newHistory()
    const wide = Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`T ${index}`, index]))
    const before = client.statistics.statements
    await history.record(runOf(day(1), wide))
    expect(client.statistics.statements - before).toBeLessThanOrEqual(6)
    const series = Object.keys(wide).map((name) => seriesOf(checkOf(name)))
    expect((await history.values(series, 3)).flat().map(({ value }) => value)).toEqual(Object.values(wide))

    const stopped: SqlClient = {
      ...client,
      dialect: client.dialect,
      statistics: client.statistics,
      query: (statement, options) =>
        statement.text.includes('INSERT INTO') && statement.text.includes('STATEMENT_COUNT')
          ? Promise.reject(new RangeError('the process ended'))
          : client.query(statement, options),
    }
    const names = { runs: `runs_${histories}`, results: `"Results of ${histories}"` }
    await expect(createSqlHistory(stopped, names).record(runOf(day(2), { 'T 1': 77 }))).rejects.toThrow()
    expect((await history.values(series.slice(1, 2), 3)).flat()).toMatchObject([{ value: 1 }])
    expect(await history.runs(9)).toMatchObject([{ at: day(1), ms: 12, statements: 1, engine: 'duckdb' }])
  })
})
