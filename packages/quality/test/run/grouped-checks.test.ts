import type { SqlClient } from '@mesh/core'
import { createDuckDbClient, startLocalSnowflake } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Check, check, planChecks, runChecks, threshold } from '../../src/exports/index.ts'
import { createTable } from '../create-table.ts'

const engines: readonly {
  name: string
  open: () => Promise<{ client: SqlClient; close: () => Promise<void> }>
}[] = [
  {
    name: 'DuckDB',
    open: async () => {
      const client = await createDuckDbClient()
      return { client, close: () => client.close() }
    },
  },
  {
    name: 'Snowflake SQL',
    open: async () => {
      const server = await startLocalSnowflake()
      const client = await server.connect()
      for (const statement of [sql`CREATE DATABASE QUALITY`, sql`USE SCHEMA QUALITY.PUBLIC`])
        await client.query(compileSql(statement, client.dialect))
      const close = async () => {
        await client.close()
        await server.stop()
      }
      return { client, close }
    },
  },
]

const rows = [
  { ID: 1, LAND: 'DE', CITY: 'Bonn', AMOUNT: 5 },
  { ID: 1, LAND: 'DE', CITY: null, AMOUNT: 50 },
  { ID: 2, LAND: "l'été", CITY: 'Nice', AMOUNT: 7 },
  { ID: null, LAND: "l'été", CITY: null, AMOUNT: null },
  { ID: null, LAND: null, CITY: 'Nowhere', AMOUNT: 500 },
]

describe.each(engines)('groups on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    engine = await open()
    const integer = { kind: 'integer', precision: 9 } as const
    const text = { kind: 'string' } as const
    await createTable(engine.client, 'T', { ID: integer, LAND: text, CITY: text, AMOUNT: integer }, rows)
    await createTable(engine.client, 'PARENT', { ID: integer }, [{ ID: 1 }])
  })
  afterAll(async () => engine.close())

  const segmentsOf = async (given: Check) => {
    const { results } = await runChecks(engine.client, [given])
    const [result] = results
    const segments = result?.segments?.map(({ values, outcome, value }) => [...values, outcome, value])
    return { outcome: result?.outcome, error: result?.error?.code, segments }
  }

  test.each([
    {
      name: 'a scan',
      given: check.notNull('t', 'city', { must: threshold.atMost(0.5, 'fractionOfRows') }),
      want: [
        ['DE', 'pass', 1],
        ["l'été", 'pass', 1],
        [null, 'pass', 0],
      ],
      outcome: 'pass',
    },
    {
      name: 'repeated keys: a segment without a key has none',
      given: check.unique('t', 'id'),
      want: [
        ['DE', 'fail', 1],
        ["l'été", 'pass', 0],
        [null, 'pass', 0],
      ],
      outcome: 'fail',
    },
    {
      name: 'references',
      given: check.references('t', 'id', 'parent', 'id', { should: threshold.exactly(0) }),
      want: [
        ["l'été", 'warn', 1],
        ['DE', 'pass', 0],
        [null, 'pass', 0],
      ],
      outcome: 'warn',
    },
    {
      name: 'a filter keeps groups out',
      given: check.rowCount('t', threshold.atLeast(2), { filter: 'amount < 100' }),
      want: [
        ["l'été", 'fail', 1],
        ['DE', 'pass', 2],
      ],
      outcome: 'fail',
    },
  ])('$name', async ({ given, want, outcome }) => {
    expect(await segmentsOf({ ...given, groupBy: ['land'] })).toEqual({
      outcome,
      error: undefined,
      segments: want,
    })
  })

  test('groups are expressions, several of them', async () => {
    const given = {
      ...check.rowCount('t', threshold.atLeast(1)),
      groupBy: ['IFF(amount > 6, 1, 0)', 'land IS NULL'],
    }
    expect((await segmentsOf(given)).segments).toEqual([
      [0, false, 'pass', 2],
      [1, false, 'pass', 2],
      [1, true, 'pass', 1],
    ])
  })

  test.each([
    {
      what: 'a query of its own',
      given: check.sql('t', { failingRows: 'SELECT * FROM T' }),
      groupBy: ['land'],
      want: 'QUALITY.INVALID_CHECK',
    },
    {
      what: 'an unknown column',
      given: check.unique('t', 'id'),
      groupBy: ['nowhere'],
      want: 'SQL.NOT_FOUND',
    },
    {
      what: 'two expressions in one',
      given: check.unique('t', 'id'),
      groupBy: ['land, id'],
      want: 'SQL.SYNTAX',
    },
  ])('$what is an error of that check alone', async ({ given, groupBy, want }) => {
    const { results } = await runChecks(engine.client, [{ ...given, groupBy }, check.unique('t', 'id')])
    expect(results.map(({ outcome, error }) => [outcome, error?.code])).toEqual([
      ['error', want],
      ['fail', undefined],
    ])
  })

  test('a table that is missing is an error of the checks that need it, whatever shares their statement', async () => {
    const checks = [
      check.unique('t', 'id'),
      check.unique('t', 'city'),
      check.references('t', 'id', 'missing', 'id'),
      check.references('t', 'id', 'parent', 'id'),
      check.rowCount('t', threshold.exactly(2), { filter: "land = 'DE'" }),
    ]
    const { results } = await runChecks(engine.client, checks)
    expect(results.map(({ outcome, value, error }) => [outcome, error?.code ?? value])).toEqual([
      ['fail', 1],
      ['pass', 0],
      ['error', 'SQL.NOT_FOUND'],
      ['fail', 1],
      ['pass', 2],
    ])
  })

  test('more segments than allowed are an error, never cut', async () => {
    const given = { ...check.rowCount('t', threshold.atLeast(1)), groupBy: ['land'] }
    const outcomes = await Promise.all(
      [2, 3].map(async (segmentLimit) => {
        const { results } = await runChecks(engine.client, [given], { segmentLimit })
        return results[0]?.error?.code ?? results[0]?.outcome
      }),
    )
    expect(outcomes).toEqual(['QUALITY.TOO_MANY_SEGMENTS', 'pass'])
  })

  test('an empty table has no segments and is not judged', async () => {
    const given = { ...check.unique('t', 'id'), filter: '1 = 0', groupBy: ['land'] }
    expect(await segmentsOf(given)).toEqual({ outcome: 'skipped', error: undefined, segments: [] })
  })
})

test('checks with the same groups share one statement', async () => {
  const checks = [check.notNull('t', 'a'), check.notNull('t', 'b'), check.rowCount('t', threshold.atLeast(1))]
  const client = await createDuckDbClient()
  const plan = planChecks(
    checks.map((each) => ({ ...each, groupBy: ['land'] })),
    client.dialect,
  )
  await client.close()
  expect(plan.steps.map(({ statement }) => statement.text)).toEqual([
    'SELECT "MESH_GROUP_0" AS "G0", COUNT(*) - COUNT("A") AS "M0", COUNT(*) AS "M1", COUNT(*) - COUNT("B") AS "M2" FROM (SELECT *, land AS "MESH_GROUP_0" FROM "T") AS MESH_ROWS GROUP BY "MESH_GROUP_0" LIMIT 1001',
  ])
})
