import { createDuckDbClient, type DuckDbClient } from '@mesh/local'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Check, check, runChecks, threshold } from '../../src/exports/index.ts'
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
