import { type Contract, decimal, defineContract, integer, string, table } from '@mesh/contracts'
import { expectTypeOf } from 'vitest'
import {
  type Check,
  generateRows,
  type MutationScore,
  mutationScore,
  violate,
} from '../../src/exports/index.ts'

const shop = defineContract({
  id: 'shop',
  version: '1.0.0',
  schema: {
    customers: table({ columns: { id: string().primaryKey() } }),
    orders: table({
      columns: {
        id: integer({ precision: 9 }).primaryKey(),
        big: integer().required(),
        total: decimal({ precision: 9, scale: 2 }),
      },
    }),
  },
})

// Rows have the types of the contract, by the names of its tables.
const rows = generateRows(shop, { rows: { orders: 3 }, seed: 1 })
expectTypeOf(rows.customers).toEqualTypeOf<{ readonly id: string }[]>()
expectTypeOf(rows.orders).toEqualTypeOf<
  { readonly id: number; readonly big: bigint; readonly total: string | null }[]
>()
// @ts-expect-error the contract has no such table
void rows.parcels

// Of a document nobody knows the tables.
const document: Contract = shop
expectTypeOf(generateRows(document).anything).toEqualTypeOf<Readonly<Record<string, unknown>>[] | undefined>()

// A violation has the shape of the rows that were given.
expectTypeOf(violate(rows, shop, 'id').rows).toEqualTypeOf<typeof rows>()
expectTypeOf(violate(rows.orders, shop, 'id').rows).toEqualTypeOf<typeof rows.orders>()
expectTypeOf(violate(rows, shop, 'id').check).toEqualTypeOf<Check>()
// @ts-expect-error a row is no list of rows
void (() => violate(rows.orders[0], shop, 'id'))

expectTypeOf(mutationScore(shop, [])).toEqualTypeOf<MutationScore>()
// @ts-expect-error distributions have names
void (() => generateRows(shop, { columns: { orders: { total: { distribution: 'gauss' } } } }))
