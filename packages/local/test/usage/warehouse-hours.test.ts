import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Warehouse } from '../../src/catalog/object/warehouse.ts'
import type { LoggedQuery } from '../../src/usage/query-log.ts'
import { warehouseHours } from '../../src/usage/warehouse-hours.ts'

const hour = 3_600_000
const minute = 60_000

const warehouse = (more: Partial<Warehouse> = {}): Warehouse => ({
  kind: 'WAREHOUSE',
  id: 1,
  name: 'W',
  createdOn: 0,
  owner: null,
  comment: '',
  tags: new Map(),
  ...more,
})

const query = (startedAt: number, endedAt: number, warehouseSize = 'X-Small'): LoggedQuery =>
  ({ warehouse: 'W', warehouseSize, type: 'SELECT', status: 'SUCCESS', startedAt, endedAt }) as LoggedQuery

const cost = (of: Warehouse, queries: readonly LoggedQuery[], now = 10 * hour) =>
  warehouseHours([of], queries, now).map(({ from, credits, attributed }) => [
    from / hour,
    Math.round((credits * hour) / 1000),
    Math.round((attributed * hour) / 1000),
  ])

// Credits are told in seconds of an X-Small.
test('a warehouse costs what it runs, until its AUTO_SUSPEND', () => {
  expect(cost(warehouse(), [query(0, 1000)])).toEqual([[0, 601, 1]])
  expect(cost(warehouse({ options: { AUTO_SUSPEND: '60' } }), [query(0, 1000)])).toEqual([[0, 61, 1]])
  // A minute at least.
  expect(cost(warehouse({ options: { AUTO_SUSPEND: '1' } }), [query(0, 1000)])).toEqual([[0, 60, 1]])
  expect(cost(warehouse({ stops: [2000] }), [query(0, 1000)])).toEqual([[0, 60, 1]])
  // Two statements of one run.
  expect(cost(warehouse({ stops: [5 * minute] }), [query(0, 1000), query(minute, 2 * minute)])).toEqual([
    [0, 300, 61],
  ])
  // Over the hour, and never suspended by itself.
  expect(cost(warehouse(), [query(hour - 1000, hour + 1000)])).toEqual([
    [0, 1, 1],
    [1, 601, 1],
  ])
  expect(cost(warehouse({ options: { AUTO_SUSPEND: '0' } }), [query(0, 1000)], 2 * hour)).toEqual([
    [0, 3600, 1],
    [1, 3600, 0],
  ])
  // A size costs from the statement that it came with.
  expect(cost(warehouse(), [query(0, 1000), query(minute, minute + 1000, 'Medium')])).toEqual([
    [0, 60 + 601 * 4, 1 + 4],
  ])
})

test('statements cost no more than the warehouse ran, and it ran no longer than there was time', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 5 * hour }), fc.integer({ min: 0, max: 20 * minute }))
  fc.assert(
    fc.property(
      fc.array(span, { maxLength: 8 }),
      fc.constantFrom('0', '1', '60', '600'),
      fc.array(fc.integer({ min: 0, max: 5 * hour }), { maxLength: 3 }),
      (spans, AUTO_SUSPEND, stops) => {
        // One after the other, as a session runs them.
        let clock = 0
        const queries = spans.map(([pause, length]) => {
          clock += pause
          const from = clock
          clock += length
          return query(from, clock)
        })
        const sorted = [...stops].sort((left, right) => left - right)
        const hours = warehouseHours(
          [warehouse({ options: { AUTO_SUSPEND }, stops: sorted })],
          queries,
          clock + hour,
        )
        for (const { credits, attributed } of hours) {
          expect(attributed).toBeLessThanOrEqual(credits + 1e-9)
          expect(credits).toBeLessThanOrEqual(1 + 1e-9)
        }
        const busy = spans.reduce((sum, [, length]) => sum + length, 0)
        expect(hours.reduce((sum, each) => sum + each.attributed, 0)).toBeCloseTo(busy / hour, 6)
      },
    ),
    { seed: Number(process.env.MESH_SEED ?? 1) },
  )
})
