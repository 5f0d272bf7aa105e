import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMeshError } from '@mesh/core'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { check, threshold } from '../../src/exports/index.ts'
import { test } from '../../src/exports/vitest.ts'
import { anySoundContract } from '../generate/any-sound-contract.ts'
import { sales } from './orders.ts'

/** What a failing expectation says. */
async function failure(run: () => unknown): Promise<string> {
  try {
    await run()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'it passes'
}

const order = (id: number, more: object = {}) => ({
  id,
  customer: 'C0001',
  status: 'open',
  total: '12.50',
  placed: '2025-12-24T18:00:00',
  tags: null,
  extra: null,
  ...more,
})

describe('toSatisfyContract', () => {
  test('rows of all tables, of one table, with stored names', async ({ mesh }) => {
    const rows = mesh.generate(sales, { rows: 20 })
    await expect(rows).toSatisfyContract(sales)
    await expect(rows.orders).toSatisfyContract(sales, { table: 'orders' })
    await expect({ ORDERS: rows.orders, CUSTOMERS: rows.customers }).toSatisfyContract(sales)
    const stored = rows.orders.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toUpperCase(), value])),
    )
    await expect(stored).toSatisfyContract(sales, { table: 'orders' })
  })

  test('says which promise is broken, by how much, by which rows', async () => {
    const rows = [order(1), order(2), order(2), order(3, { status: 'lost' }), order(4, { total: '-1.00' })]
    const text = await failure(() => expect(rows).toSatisfyContract(sales, { table: 'orders' }))
    expect(text.replace(/of \d+ checks/, 'of all checks')).toBe(
      `Expected the contract sales to be kept: 3 of all checks fail

ORDERS  5 rows
  ✗ ID is unique                        1 surplus row of 5 (20 %)
      must be 0
      ID  rows
      2   2
  ✗ STATUS is 'open', 'paid' or 'sent'  1 invalid row of 5 (20 %)
      must be 0
      ID  STATUS
      3   lost
  ✗ TOTAL is at least 0                 1 invalid row of 5 (20 %)
      must be 0
      ID  TOTAL
      4   -1.00`,
    )
  })

  test('shows no classified value', async ({ mesh }) => {
    const { customers } = mesh.generate(sales, { rows: 4 })
    const email = customers[0]?.email ?? ''
    const twice = customers.map((row) => ({ ...row, email }))
    const odd = customers.map((row) => ({ ...row, email: { secret: email } }))
    for (const rows of [twice, odd]) {
      const text = await failure(() => expect(rows).toSatisfyContract(sales, { table: 'customers' }))
      expect(text).toContain('***')
      expect(text).not.toContain(email)
    }
  })

  test('rows of another shape fail, and are not sales under not either', async () => {
    const rows = [1, 2, 3, 4].map((id) => order(id, { total: 5, odd: true }))
    expect(await failure(() => expect(rows).toSatisfyContract(sales, { table: 'orders' }))).toBe(
      `Expected the contract sales to be kept: 4 rows are not what it says

  ✗ orders[0].total  Expected a decimal as text, found 5, and so in 3 more rows
  ✗ orders[0].odd    The table has no column "odd", and so in 3 more rows`,
    )
    await expect(rows).not.toSatisfyContract(sales, { table: 'orders' })
  })

  test('what is no subject is one clear error', async () => {
    const wrong: readonly unknown[] = [null, 5, undefined, { a: 1 }, {}, []]
    const codes = await Promise.all(
      wrong.map(async (subject) => {
        try {
          await expect(subject).toSatisfyContract(sales)
          return 'passes'
        } catch (error) {
          return isMeshError(error) ? error.code : String(error)
        }
      }),
    )
    expect(codes).toEqual([
      'QUALITY.NOT_A_SUBJECT',
      'QUALITY.NOT_A_SUBJECT',
      'QUALITY.NOT_A_SUBJECT',
      'QUALITY.NOT_A_SUBJECT',
      'QUALITY.NOT_A_SUBJECT',
      'QUALITY.NOT_A_SUBJECT',
    ])
  })

  test('tables of an engine, with the SQL for all broken rows', async ({ mesh }) => {
    const rows = mesh.generate(sales, { rows: 8 })
    await expect(await mesh.load(sales, rows)).toSatisfyContract(sales)
    const { rows: broken } = mesh.violate(rows, sales, 'ORDERS.STATUS invalidRows accepted')
    const text = await failure(async () => expect(await mesh.load(sales, broken)).toSatisfyContract(sales))
    expect(text).toMatch(/1 of \d+ checks fails/)
    expect(text).toContain(
      `All of the rows:
  SELECT "ID", "STATUS" FROM "ORDERS" WHERE `,
    )
  })
})

describe('toPassCheck, toPassChecks', () => {
  const rows = [order(1), order(2, { status: 'paid' }), order(2)]

  test('pass and fail, and the opposite under not', async () => {
    await expect(rows).toPassCheck(check.notNull('orders', 'id'))
    await expect(rows).not.toPassCheck(check.unique('orders', 'id'))
    await expect({ orders: rows }).toPassChecks([
      check.notNull('orders', 'id'),
      check.rowCount('orders', threshold.exactly(3)),
    ])
    expect(await failure(() => expect(rows).not.toPassCheck(check.notNull('orders', 'id')))).toBe(
      'Expected the check to fail, and it passes',
    )
  })

  test('a warning fails only when it is asked to', async () => {
    const warning = check.unique('orders', 'id', { should: threshold.exactly(0) })
    await expect(rows).toPassCheck(warning)
    await expect(rows).not.toPassCheck(warning, { strict: true })
  })

  test('what cannot be measured is neither a pass nor a failure', async () => {
    const unknown = check.notNull('orders', 'nowhere')
    for (const run of [
      () => expect(rows).toPassCheck(unknown),
      () => expect(rows).not.toPassCheck(unknown),
      () => expect(rows).not.toPassChecks([unknown, check.unique('orders', 'id')]),
    ])
      expect(await failure(run)).toContain('The expectation was not judged')
  })

  test('a file is read by the engine', async () => {
    const folder = await mkdtemp(join(tmpdir(), `mesh 'quoted' `))
    const path = join(folder, 'orders.csv')
    await writeFile(path, 'id,status\n1,open\n2,paid\n2,lost\n')
    await expect(path).toPassCheck(check.notNull('orders', '"id"'))
    expect(await failure(() => expect(path).toPassCheck(check.unique('orders', '"id"')))).toContain(
      '1 surplus row of 3',
    )
    await expect(path).toMatchTable([
      { id: 1, status: 'open' },
      { id: 2, status: 'lost' },
      { id: 2, status: 'paid' },
    ])
  })
})

describe('toHaveMetric', () => {
  const rows = [1, 2, 2, 3, 3, 3, 3, 4, 4, null].map((id) => ({ id }))

  test.each([
    ['surplusRows', 5],
    ['duplicatedKeys', 3],
    ['rowsInDuplicates', 8],
  ] as const)('%s is %i', async (kind, value) => {
    await expect(rows).toHaveMetric({ kind, columns: ['id'] }, value)
    await expect(rows).not.toHaveMetric({ kind, columns: ['id'] }, value + 1)
  })

  test('says what was measured', async () => {
    await expect(rows).toHaveMetric({ kind: 'rowCount' }, threshold.between(5, 10))
    expect(await failure(() => expect(rows).toHaveMetric({ kind: 'rowCount' }, 7))).toBe(
      `Expected the check to pass

ROWS  10 rows
  ✗ 7 rows  10 rows
      must be 7`,
    )
  })
})

describe('toMatchTable', () => {
  const rows = [
    { ID: 1, name: 'a', at: 0.1 + 0.2 },
    { ID: 2, name: null, at: 1 },
  ]

  test.each([
    ['in any order', [rows[1], rows[0]], {}, true],
    ['names in other letters', [{ id: 1, NAME: 'a' }, { id: 2 }], { key: 'id' }, true],
    [
      'numbers within the tolerance',
      [
        { ID: 1, at: 0.3 },
        { ID: 2, at: 1 },
      ],
      { key: 'ID', tolerance: 1e-9 },
      true,
    ],
    ['tolerance without a key', [{ at: 1 }, { at: 0.3 }], { tolerance: 1e-9 }, true],
    [
      'numbers exactly',
      [
        { ID: 1, at: 0.3 },
        { ID: 2, at: 1 },
      ],
      { key: 'ID' },
      false,
    ],
    [
      'a column left out',
      [
        { ID: 1, name: 'b' },
        { ID: 2, name: 'c' },
      ],
      { key: 'ID', ignore: ['NAME'] },
      true,
    ],
    ['a row too few', [{ ID: 1 }], { key: 'ID' }, false],
    ['a row too many', [{ ID: 1 }, { ID: 2 }, { ID: 3 }], { key: 'ID' }, false],
    ['a row twice', [{ ID: 1 }, { ID: 1 }], { key: 'ID' }, false],
    ['bigint and number', [{ ID: 1n }, { ID: 2n }], {}, true],
    ['text is no number', [{ ID: '1' }, { ID: '2' }], {}, false],
  ])('%s', async (_, expected, options, isMatch) => {
    const wanted = expected as readonly Record<string, unknown>[]
    if (isMatch) await expect(rows).toMatchTable(wanted, options)
    else await expect(rows).not.toMatchTable(wanted, options)
  })

  test('shows the difference by key', async () => {
    const expected = [
      { ID: 1, name: 'b', at: 0.30000000000000004 },
      { ID: 3, name: 'c', at: 1 },
    ]
    expect(await failure(() => expect(rows).toMatchTable(expected, { key: 'ID' }))).toBe(
      `Expected the rows to match: 1 differs, 1 missing, 1 too many

  ✗ ID 1
      name  expected b, found a

  - ID 3, name c, at 1

  + ID 2, name NULL, at 1`,
    )
  })
})

describe('validRowOf', () => {
  test('inside other expectations', () => {
    expect({ orders: [order(1)] }).toEqual({ orders: [expect.validRowOf(sales, 'orders')] })
    expect({ orders: [order(-1)] }).not.toEqual({ orders: [expect.validRowOf(sales, 'orders')] })
  })
})

describe('mesh', () => {
  test('time stands still, for rows and for checks', async ({ mesh }) => {
    expect(new Date(mesh.clock.now()).toISOString()).toBe('2026-01-01T00:00:00.000Z')
    const { orders } = mesh.generate(sales)
    const run = await mesh.check(orders, [check.freshness('orders', 'placed', 730 * 86_400)])
    expect(run.outcome).toBe('pass')
    const whole = await mesh.check(orders, sales, { table: 'orders' })
    expect(whole.counts).toEqual({ pass: whole.results.length, skipped: 0, warn: 0, fail: 0, error: 0 })
  })
})

describe('mesh.load', () => {
  test('any rows that a contract makes keep it on the engine too', async ({ mesh }) => {
    for (const contract of fc.sample(anySoundContract, { numRuns: 12, seed: 3 })) {
      const rows = mesh.generate(contract, { rows: 8 })
      const loaded = await mesh.load(contract, rows)
      await expect(loaded).toSatisfyContract(contract, { clock: mesh.clock })
    }
  })

  test('moments as Date are the same moments', async ({ mesh }) => {
    const rows = mesh.generate(sales, { rows: 4 })
    const dated = rows.orders.map((row) => ({ ...row, placed: new Date(`${row.placed}Z`) }))
    const { client } = await mesh.load(sales, { orders: dated })
    await expect({ client, table: 'orders' }).toMatchTable(
      rows.orders.map(({ id, placed }) => ({ id, placed })),
      { key: 'id' },
    )
  })
})
