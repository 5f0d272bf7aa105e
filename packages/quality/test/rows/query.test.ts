import { describe, expect, test } from 'vitest'
import { check, evaluateChecks, threshold } from '../../src/exports/index.ts'

const orders = [
  { id: 1, country: 'CH', total: '10.50', paid: true },
  { id: 2, country: 'CH', total: '0.50', paid: false },
  { id: 3, country: 'DE', total: null, paid: false },
  { id: 3, country: null, total: '7.00', paid: null },
]
const columns = [
  {
    name: { name: 'ORDERS' },
    columns: [{ name: 'TOTAL', type: { kind: 'number', precision: 10, scale: 2 } as const }],
  },
]

const resultOf = (given: ReturnType<typeof check.sql>) => {
  const { outcome, value, error } = evaluateChecks({ orders }, [given], { columns }).results[0] ?? {}
  return error === undefined ? [outcome, value] : [outcome, error.code, error.where?.column]
}

describe('a query of a number', () => {
  test.each<readonly [string, readonly unknown[]]>([
    ['SELECT COUNT(*) FROM orders', ['pass', 4]],
    ["SELECT COUNT(total) FROM orders o WHERE o.paid OR country = 'DE'", ['pass', 1]],
    ['SELECT COUNT(DISTINCT country) + 0.5 AS n FROM orders', ['pass', 2.5]],
    ['SELECT SUM(total) / COUNT(*) FROM db.public.orders', ['pass', 4.5]],
    ['SELECT AVG(total) FROM orders', ['pass', 6]],
    ['SELECT MAX(id) - MIN(id) FROM orders', ['pass', 2]],
    ['SELECT COUNT_IF(total > 5) FROM orders', ['pass', 2]],
    ['SELECT SUM(IFF(paid, total, 0)) FROM orders', ['pass', 10.5]],
    ['SELECT COUNT(*) FROM orders WHERE 1 = 0', ['pass', 0]],
    ['SELECT SUM(total) FROM orders WHERE 1 = 0', ['error', 'QUALITY.NO_NUMBER', undefined]],
    ['SELECT COALESCE(SUM(total), 0) FROM orders WHERE 1 = 0', ['pass', 0]],
    ["SELECT id FROM orders WHERE country = 'DE'", ['pass', 3]],
    ['SELECT id FROM orders WHERE 1 = 0', ['error', 'QUALITY.NO_NUMBER', undefined]],
    ['SELECT 1.5', ['pass', 1.5]],
    ['SELECT country FROM orders WHERE id = 1', ['error', 'QUALITY.NO_NUMBER', undefined]],
    ['SELECT id FROM orders', ['error', 'QUALITY.NOT_EVALUABLE', 1]],
    ['SELECT id, COUNT(*) FROM orders', ['error', 'QUALITY.NOT_EVALUABLE', 8]],
    ['SELECT COUNT(*) FROM orders JOIN orders b ON TRUE', ['error', 'QUALITY.NOT_EVALUABLE', 22]],
    ['SELECT COUNT(*) FROM (SELECT 1)', ['error', 'QUALITY.NOT_EVALUABLE', 22]],
    ['SELECT MEDIAN(id) FROM orders', ['error', 'QUALITY.NOT_EVALUABLE', 8]],
    ['SELECT COUNT(*) FROM parcels', ['error', 'QUALITY.NO_TABLE', undefined]],
    ['SELECT COUNT(nope) FROM orders', ['error', 'QUALITY.NO_COLUMN', undefined]],
    ['DELETE FROM orders', ['error', 'QUALITY.NOT_READ_ONLY', 1]],
    ['SELECT COUNT(*) FROM', ['error', 'SQL.SYNTAX', 21]],
  ])('%s', (query, want) => {
    expect(resultOf(check.sql('orders', { metric: query }, { must: threshold.atLeast(0) }))).toEqual(want)
  })
})

describe('a query of failing rows', () => {
  test.each<readonly [string, readonly unknown[]]>([
    ['SELECT * FROM orders WHERE total < 1', ['fail', 1]],
    ['SELECT * FROM orders WHERE total IS NULL AND paid', ['pass', 0]],
    ['SELECT id, COUNT(*) FROM orders GROUP BY id HAVING COUNT(*) > 1', ['fail', 1]],
    ['SELECT country FROM orders GROUP BY country', ['fail', 3]],
    ['SELECT 1 FROM orders o GROUP BY o.country HAVING SUM(o.total) > 100', ['pass', 0]],
    [
      "SELECT country FROM orders GROUP BY UPPER(country) HAVING country = 'CH'",
      ['error', 'QUALITY.NOT_EVALUABLE', 59],
    ],
    ['SELECT DISTINCT id FROM orders', ['error', 'QUALITY.NOT_EVALUABLE', 1]],
    ['SELECT * FROM orders LIMIT 1', ['error', 'QUALITY.NOT_EVALUABLE', 28]],
    ['WITH o AS (SELECT 1) SELECT * FROM o', ['error', 'QUALITY.NOT_EVALUABLE', 1]],
    ['SELECT * FROM orders WHERE id IN (SELECT id FROM orders)', ['error', 'QUALITY.NOT_EVALUABLE', 28]],
  ])('%s', (query, want) => {
    expect(resultOf(check.sql('orders', { failingRows: query }))).toEqual(want)
  })
})
