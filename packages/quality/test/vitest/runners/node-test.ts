import { rejects } from 'node:assert/strict'
import { test } from 'node:test'
import { check, generateRows } from '@mesh/quality'
import {
  assertMatchesTable,
  assertMetric,
  assertPassesChecks,
  assertSatisfiesContract,
} from '@mesh/quality/testing'
import { sales } from '../orders.ts'

const rows = generateRows(sales, { rows: 6 })
const twice = [...rows.orders, ...rows.orders]

test('contract', async () => {
  await assertSatisfiesContract(rows, sales)
  await rejects(assertSatisfiesContract(twice, sales, { table: 'orders' }), {
    name: 'AssertionError',
    message: /ID is unique {2}6 surplus rows of 12/,
  })
})

test('checks', async () => {
  await assertPassesChecks(rows.orders, [check.unique('orders', 'id')])
  await rejects(assertPassesChecks(twice, [check.unique('orders', 'id')]), { name: 'AssertionError' })
  await rejects(assertPassesChecks(twice, [check.unique('orders', 'nope')]), { code: 'QUALITY.NOT_JUDGED' })
})

test('metric and table', async () => {
  await assertMetric(twice, { kind: 'surplusRows', columns: ['id'] }, 6)
  await rejects(assertMetric(twice, { kind: 'rowCount' }, 6), { name: 'AssertionError' })
  await assertMatchesTable(rows.orders, rows.orders.toReversed(), { key: 'id' })
  await rejects(assertMatchesTable(twice, rows.orders, { key: 'id' }), { name: 'AssertionError' })
})
