import { defineContract, integer, table } from '@mesh/contracts'
import { check } from '@mesh/quality'
import { type MeshFixture, test } from '@mesh/quality/vitest'
import { describe, expect, expectTypeOf } from 'vitest'

const orders = defineContract({
  id: 'orders',
  version: '1.0.0',
  name: 'orders',
  domain: 'shop',
  schema: { orders: table({ columns: { id: integer({ precision: 9, minimum: 1 }).primaryKey() } }) },
})

describe('the same test on every major of vitest', () => {
  test('matchers and fixture', async ({ mesh }) => {
    expectTypeOf(mesh).toEqualTypeOf<MeshFixture>()
    const rows = mesh.generate(orders, { rows: 5 })
    expectTypeOf(rows.orders).toEqualTypeOf<{ readonly id: number }[]>()
    await expect(rows.orders).toSatisfyContract(orders)
    await expect(rows.orders).toPassCheck(check.unique('orders', 'id'))
    await expect(rows.orders).toPassChecks([check.notNull('orders', 'id')])
    await expect(rows.orders).toHaveMetric({ kind: 'rowCount' }, 5)
    await expect(rows.orders).toMatchTable(rows.orders, { key: 'id' })
    expect(rows.orders[0]).toEqual(expect.validRowOf(orders))
    const { rows: broken } = mesh.violate(rows.orders, orders, 'ORDERS.ID surplusRows')
    await expect(broken).not.toSatisfyContract(orders)
    await expect(async () => expect(broken).toSatisfyContract(orders)).rejects.toThrow('1 surplus row of 5')
    await expect(async () =>
      expect(rows.orders).not.toPassCheck(check.unique('orders', 'nope')),
    ).rejects.toThrow('was not judged')
    // @ts-expect-error a contract is needed
    void (() => expect(rows.orders).toSatisfyContract())
    // @ts-expect-error the name of a table is a text
    void (() => expect.validRowOf(orders, 5))
    // @ts-expect-error there is no such table
    void rows.customers
  })
})
