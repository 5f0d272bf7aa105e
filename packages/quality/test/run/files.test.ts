import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDuckDbClient, type DuckDbClient } from '@mesh/local'
import { compileSql, duckDbDialect, sql } from '@mesh/sql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check, dataFile, planChecks, runChecks, threshold } from '../../src/exports/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'mesh-checks-'))
const file = (name: string) => join(folder, name)
let client: DuckDbClient

beforeAll(async () => {
  client = await createDuckDbClient()
  const orders = sql`COPY (SELECT range AS order_id, range % 3 AS customer_id, CAST(range AS DECIMAL(9, 2)) AS "Amount €" FROM range(10)) TO ${sql.literal(file("o'r [1]*.parquet"))} (FORMAT parquet)`
  await client.query(compileSql(orders, client.dialect))
  writeFileSync(file('customers.csv'), 'customer_id,name\n0,Ann\n1,\n')
  writeFileSync(file('broken.parquet'), 'this is text')
})
afterAll(async () => {
  await client.close()
  rmSync(folder, { recursive: true })
})

const tables = {
  orders: dataFile(file("o'r [1]*.parquet")),
  customers: dataFile(file('customers.csv')),
}

test('tables may be files: every lane reads them, also SQL of one’s own', async () => {
  const checks = [
    check.rowCount('orders', threshold.exactly(10)),
    check.unique('orders', 'order_id'),
    check.references('orders', 'customer_id', 'customers', 'customer_id'),
    check.notNull('customers', 'name'),
    check.notNull('orders', 'order_id', { filter: 'IFF("Amount €" > 5, TRUE, FALSE)' }),
    check.sql('orders', {
      failingRows: 'SELECT o.* FROM orders o JOIN customers c USING (customer_id) WHERE c.name IS NULL',
    }),
  ]
  const { results, outcome } = await runChecks(client, checks, { tables, samples: { limit: 2 } })
  expect(results.map((each) => [each.outcome, each.value, each.rows, each.error])).toEqual([
    ['pass', 10, 10, undefined],
    ['pass', 0, 10, undefined],
    ['fail', 3, 10, undefined],
    ['fail', 1, 2, undefined],
    ['pass', 0, 4, undefined],
    ['fail', 3, 10, undefined],
  ])
  expect(outcome).toBe('fail')
  const { rows } = await client.query(compileSql(sql.trusted(results[2]?.reproduce ?? ''), client.dialect))
  expect(rows).toEqual([{ customer_id: 2 }, { customer_id: 2 }, { customer_id: 2 }])
})

describe('what cannot be read', () => {
  test.each([
    { given: dataFile(file('broken.parquet')), why: /^Invalid Input Error/ },
    { given: dataFile(file('missing.parquet')), why: /No files found/ },
    { given: dataFile(file('customers.csv'), { format: 'parquet' }), why: /^Invalid Input Error/ },
  ])('$given.paths is an error of its checks alone', async ({ given, why }) => {
    const checks = [
      check.unique('bad', 'id'),
      check.rowCount('bad', threshold.atLeast(1), { filter: 'id > 1' }),
      check.references('orders', 'customer_id', 'bad', 'id'),
      check.unique('orders', 'order_id'),
    ]
    const { results } = await runChecks(client, checks, { tables: { ...tables, bad: given } })
    expect(results.map(({ outcome, error }) => [outcome, error?.code, why.test(error?.why ?? '')])).toEqual([
      ['error', 'QUALITY.UNREADABLE_FILE', true],
      ['error', 'QUALITY.UNREADABLE_FILE', true],
      ['error', 'QUALITY.UNREADABLE_FILE', true],
      ['pass', undefined, false],
    ])
  })

  test('an engine that reads no files says so', () => {
    const { checks } = planChecks([check.unique('orders', 'order_id')], duckDbDialect, { tables })
    expect(checks.map((each) => each.kind === 'refused' && each.error.code)).toEqual([
      'QUALITY.FILES_NOT_READABLE',
    ])
  })

  test.each(['orders', 'orders.txt', ''])('nobody knows how to read %j', (path) => {
    expect(() => dataFile(path)).toThrow(expect.objectContaining({ code: 'QUALITY.UNKNOWN_FILE_FORMAT' }))
  })
})

test.each([
  ['a.parquet', 'parquet'],
  ['A.PARQUET', 'parquet'],
  ['x.csv.gz', 'csv'],
  ['x.tsv', 'csv'],
  ['x.ndjson', 'json'],
  ['dir.csv/x.jsonl', 'json'],
] as const)('%s is %s', (path, format) => {
  expect(dataFile(path).format).toBe(format)
})
