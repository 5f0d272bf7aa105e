import { createDuckDbClient } from '@mesh/local'
import { parseStatement } from '@mesh/sql'
import { expect, test } from 'vitest'
import { compareTables, renderCheckRun, reportFormats, runOfComparison } from '../../src/exports/index.ts'

test('a comparison is a run that every report takes', async () => {
  const client = await createDuckDbClient()
  const run = (text: string) => client.query({ kind: 'statement', text, binds: [] })
  await run("CREATE TABLE ONE AS SELECT i AS ID, 'a' AS A, 1 AS B FROM range(4) t(i)")
  await run(
    "CREATE TABLE TWO AS SELECT i AS ID, CASE WHEN i = 2 THEN 'b' ELSE 'a' END AS A, 2 AS C FROM range(1, 6) t(i)",
  )
  const comparison = await compareTables({ client, table: 'one' }, { client, table: 'two' }, { key: ['id'] })
  const found = runOfComparison(comparison, { owner: 'sales' })
  expect(found).toMatchObject({
    kind: 'checkRun',
    outcome: 'fail',
    counts: { pass: 0, fail: 4 },
    statements: 6,
  })
  expect(found.results.map(({ value, samples, details }) => [value, samples?.rows, details])).toEqual([
    [1, [[0]], undefined],
    [2, expect.arrayContaining([[4], [5]]), undefined],
    [1, [[2, 'a → b']], undefined],
    [2, undefined, ['B is missing', 'C is extra']],
  ])
  for (const { check } of found.results) {
    expect(check.owner).toBe('sales')
    if (check.metric.kind === 'failingRows') expect(parseStatement(check.metric.query).kind).toBe('query')
  }
  for (const format of reportFormats) expect(renderCheckRun(found, format)).toContain('TWO')
  const same = await compareTables({ client, table: 'one' }, { client, table: 'one' }, { key: ['id'] })
  expect(runOfComparison(same, { table: 'sales.public.orders' })).toMatchObject({
    outcome: 'pass',
    counts: { pass: 4, fail: 0 },
    results: [
      { check: { table: { database: 'SALES', schema: 'PUBLIC', name: 'ORDERS' } }, rows: 4 },
      {},
      {},
      {},
    ],
  })
  await client.close()
})

test('what the checks ask gives, of one engine, what the comparison has found', async () => {
  const client = await createDuckDbClient()
  const run = (text: string) => client.query({ kind: 'statement', text, binds: [] })
  await run('CREATE TABLE ONE AS SELECT i AS ID, i % 3 AS A FROM range(50) t(i)')
  await run('CREATE TABLE TWO AS SELECT i AS ID, i % 4 AS A FROM range(7, 60) t(i)')
  const comparison = await compareTables({ client, table: 'one' }, { client, table: 'two' }, { key: ['id'] })
  for (const { check, value } of runOfComparison(comparison).results)
    if (check.metric.kind === 'failingRows') expect((await run(check.metric.query)).rows.length).toBe(value)
  await client.close()
})
