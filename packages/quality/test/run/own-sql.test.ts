import { createDuckDbClient, type DuckDbClient } from '@mesh/local'
import { duckDbDialect } from '@mesh/sql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Check, check, planChecks, runChecks, threshold } from '../../src/exports/index.ts'
import { createTable } from '../create-table.ts'

let client: DuckDbClient

beforeAll(async () => {
  client = await createDuckDbClient()
  const columns = { ID: { kind: 'integer', precision: 9 }, CITY: { kind: 'string' } } as const
  await createTable(client, 'T', columns, [
    { ID: 1, CITY: 'Rome' },
    { ID: 2, CITY: 'Rome' },
    { ID: 3, CITY: null },
    { ID: 3, CITY: 'Oslo' },
  ])
})
afterAll(async () => client.close())

const resultOf = async (given: Check) => {
  const { results } = await runChecks(client, [given], { samples: { limit: 9 } })
  const { outcome, value, rows, samples, error } = results[0] ?? {}
  return { outcome, value, rows, samples: samples?.rows, error: error?.code, where: error?.where }
}

const nothing = { value: undefined, rows: undefined, samples: undefined, error: undefined, where: undefined }

describe('a query of failing rows', () => {
  test('its rows are counted in the engine; a semicolon and a comment may follow', async () => {
    expect(
      await resultOf(check.sql('t', { failingRows: 'SELECT * FROM T WHERE CITY IS NULL; -- gone' })),
    ).toEqual({
      ...nothing,
      outcome: 'fail',
      value: 1,
      rows: 4,
    })
  })

  test('samples show the columns that its author named', async () => {
    const query = { failingRows: "SELECT ID, CITY FROM T WHERE CITY = 'Rome'" }
    expect((await resultOf(check.sql('t', query, { columns: ['id'] }))).samples).toEqual([[1], [2]])
  })
})

describe('a query of a number', () => {
  const metric = (query: string) => check.sql('t', { metric: query }, { must: threshold.atLeast(2) })

  test.each([
    { query: 'SELECT COUNT(DISTINCT CITY) FROM T', want: { outcome: 'pass', value: 2 } },
    { query: 'WITH U AS (SELECT 1.5 AS N) SELECT N FROM U', want: { outcome: 'fail', value: 1.5 } },
    { query: 'SELECT TRUE', want: { outcome: 'fail', value: 1 } },
    { query: 'SELECT NULL', want: { outcome: 'error', error: 'QUALITY.NO_NUMBER' } },
    { query: 'SELECT ID FROM T WHERE 1 = 0', want: { outcome: 'error', error: 'QUALITY.NO_NUMBER' } },
    { query: "SELECT 'many'", want: { outcome: 'error', error: 'QUALITY.NO_NUMBER' } },
    { query: 'SELECT NOPE FROM T', want: { outcome: 'error', error: 'SQL.NOT_FOUND' } },
  ])('$query', async ({ query, want }) => {
    expect(await resultOf(metric(query))).toMatchObject(want)
  })
})

describe('what does more than read is refused, with its position', () => {
  test.each([
    {
      query: '  DROP TABLE T',
      want: { error: 'QUALITY.NOT_READ_ONLY', where: { line: 1, column: 3, offset: 2 } },
    },
    {
      query: 'DELETE FROM T',
      want: { error: 'QUALITY.NOT_READ_ONLY', where: { line: 1, column: 1, offset: 0 } },
    },
    {
      query: 'SELECT 1;\nDROP TABLE T',
      want: { error: 'SQL.SYNTAX', where: { line: 2, column: 1, offset: 10 } },
    },
    {
      query: 'SELECT 1) AS A, (SELECT 2',
      want: { error: 'SQL.SYNTAX', where: { line: 1, column: 9, offset: 8 } },
    },
    { query: '', want: { error: 'SQL.SYNTAX' } },
  ])('$query', async ({ query, want }) => {
    expect(await resultOf(check.sql('t', { failingRows: query }))).toMatchObject({
      outcome: 'error',
      ...want,
    })
  })
})

describe('filters', () => {
  test('only rows that satisfy them are measured', async () => {
    const filter = "CITY = 'Rome' OR CITY = 'Oslo' -- known"
    const checks = [
      check.notNull('t', 'city', { filter }),
      check.unique('t', 'city', { filter }),
      check.rowCount('t', threshold.exactly(3), { filter }),
      check.references('t', 'id', 't', 'id', { filter }),
    ]
    const { results } = await runChecks(client, checks)
    expect(results.map(({ value, rows }) => [value, rows])).toEqual([
      [0, 3],
      [1, 3],
      [3, 3],
      [0, 3],
    ])
  })

  test.each(['1 = 1) OR (1 = 1', 'CITY = ', '1 = 1; DROP TABLE T'])('%s is refused', async (filter) => {
    expect(await resultOf(check.notNull('t', 'city', { filter }))).toMatchObject({
      outcome: 'error',
      error: 'SQL.SYNTAX',
    })
  })
})

describe('SQL of one’s own is Snowflake’s, whatever the engine', () => {
  test.each([
    { filter: "IFF(city = 'Rome', 1, 0) = 1", want: 2 },
    { filter: "city RLIKE 'R.*'", want: 2 },
    { filter: 't.id::VARCHAR = $$3$$', want: 2 },
    { filter: 'id / 2 > 1', want: 2 },
    { filter: 'NVL(city, $$none$$) = $$none$$', want: 1 },
  ])('$filter', async ({ filter, want }) => {
    expect(await resultOf(check.rowCount('t', threshold.exactly(want), { filter }))).toMatchObject({
      outcome: 'pass',
      error: undefined,
    })
  })

  test('queries too: QUALIFY, stars without columns', async () => {
    const failingRows = 'SELECT * EXCLUDE city FROM t QUALIFY COUNT(*) OVER (PARTITION BY id) > 1'
    expect(await resultOf(check.sql('t', { failingRows }, { columns: ['id'] }))).toMatchObject({
      outcome: 'fail',
      value: 2,
      samples: [[3], [3]],
    })
  })

  test.each([
    {
      given: check.rowCount('t', threshold.atLeast(1), { filter: 'id > 0 AND\n  citi IS NULL' }),
      want: { code: 'SQL.NOT_FOUND', hint: 'Did you mean CITY?', where: { line: 2, column: 3, offset: 13 } },
    },
    {
      given: check.sql('t', { failingRows: 'SELECT ID, CITI FROM T' }),
      want: { code: 'SQL.NOT_FOUND', hint: 'Did you mean CITY?', where: { line: 1, column: 12, offset: 11 } },
    },
    {
      given: check.holds('t', 'id > nope'),
      want: { code: 'SQL.NOT_FOUND', where: { line: 1, column: 6, offset: 5 } },
    },
    { given: check.sql('t', { failingRows: 'SELECT * FROM NOWHERE' }), want: { code: 'SQL.NOT_FOUND' } },
    {
      given: check.rowCount('t', threshold.atLeast(1), { filter: 'SNOWFLAKE.CORTEX.SENTIMENT(city) = 1' }),
      want: { code: 'SQL.UNSUPPORTED', where: { line: 1, column: 1, offset: 0 } },
    },
  ])('$want.code with the place and a suggestion: $given.id', async ({ given, want }) => {
    const { results } = await runChecks(client, [given, check.notNull('t', 'id')])
    expect(results.map(({ outcome }) => outcome)).toEqual(['error', 'pass'])
    const { code, hint, where } = results[0]?.error ?? {}
    expect({ code, hint, where }).toMatchObject(want)
  })
})

describe('a query that is no more than an aggregate of its table', () => {
  const statementsOf = async (query: string) => {
    const checks = [
      check.notNull('t', 'id'),
      check.sql('t', { metric: query }, { must: threshold.exactly(0) }),
    ]
    return planChecks(checks, duckDbDialect).steps.length
  }

  test.each([
    { query: 'SELECT SUM(ID) FROM T', want: 1 },
    { query: 'SELECT COUNT(*) / COUNT_IF(ID > 1) FROM t', want: 1 },
    { query: 'SELECT MAX(ID) - MIN(ID) AS SPAN FROM T;', want: 1 },
    { query: "SELECT SUM(ID) FROM T WHERE CITY = 'Rome'", want: 2 },
    { query: 'SELECT SUM(ID) FROM OTHER', want: 2 },
    { query: 'SELECT SUM(ID) FROM T AS X', want: 2 },
    { query: 'SELECT COUNT(DISTINCT ID) FROM T', want: 2 },
    { query: 'SELECT SUM(ID) FROM T GROUP BY CITY', want: 2 },
    { query: 'SELECT SUM(ID) OVER () FROM T', want: 2 },
    { query: 'SELECT SUM(ID) + (SELECT 1) FROM T', want: 2 },
    { query: 'SELECT SUM(ID) + ID FROM T', want: 2 },
    { query: 'SELECT SUM(ID) FROM T LIMIT 1', want: 2 },
    { query: 'SELECT SUM(ID), 1 FROM T', want: 2 },
    { query: 'SELECT 1 FROM T', want: 2 },
    { query: 'SELECT SUM(ID) FROM T HAVING COUNT(*) > 1', want: 2 },
    { query: 'SELECT MEDIAN(ID) FROM T', want: 2 },
  ])('$query: $want statements', async ({ query, want }) => {
    expect(await statementsOf(query)).toBe(want)
  })

  test.each([
    { query: 'SELECT * FROM T WHERE ID > 1', want: 1 },
    { query: 'SELECT * FROM T WHERE ID > 1 OR CITY IS NULL', want: 1 },
    { query: 'SELECT * FROM T', want: 2 },
    { query: 'SELECT ID FROM T WHERE ID > 1', want: 2 },
    { query: 'SELECT * EXCLUDE ID FROM T WHERE ID > 1', want: 2 },
    { query: 'SELECT * FROM T WHERE ID > 1 LIMIT 1', want: 2 },
    { query: 'SELECT DISTINCT * FROM T WHERE ID > 1', want: 2 },
    { query: 'SELECT * FROM T WHERE ID > 1 QUALIFY ROW_NUMBER() OVER (ORDER BY ID) = 1', want: 2 },
  ])('failing rows by $query: $want statements', ({ query, want }) => {
    const checks = [check.notNull('t', 'id'), check.sql('t', { failingRows: query })]
    expect(planChecks(checks, duckDbDialect).steps.length).toBe(want)
  })

  test('shares the scan with the filter that it has', async () => {
    const filter = "CITY = 'Rome'"
    const checks = [
      check.rowCount('t', threshold.exactly(2), { filter }),
      check.sql('t', { metric: `SELECT SUM(ID) FROM T WHERE ${filter}` }, { must: threshold.exactly(3) }),
    ]
    const { results, statements } = await runChecks(client, checks)
    expect(results.map(({ outcome }) => outcome)).toEqual(['pass', 'pass'])
    // The columns are asked for once, the rest is one scan.
    expect(statements).toBe(2)
  })
})
