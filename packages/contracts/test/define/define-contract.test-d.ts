import { expectTypeOf } from 'vitest'
import {
  type AnyColumn,
  array,
  boolean,
  type Contract,
  date,
  decimal,
  defineContract,
  defineDataProduct,
  type InferRow,
  integer,
  map,
  number,
  object,
  rowCount,
  rowSchema,
  string,
  table,
  timestamp,
  variant,
  vector,
} from '../../src/exports/index.ts'

const contract = defineContract({
  id: 'everything',
  version: '1.0.0',
  schema: {
    everything: table({
      columns: {
        key: string({ maxLength: 3 }).primaryKey(),
        small: integer({ precision: 15 }).required(),
        large: integer({ precision: 16 }).required(),
        largest: integer().required(),
        price: decimal({ precision: 10, scale: 2 }),
        ratio: number().required(),
        flag: boolean(),
        day: date(),
        at: timestamp({ timezone: true }).required(),
        kind: string()
          .enum(['a', { value: 'b', label: 'Bee' }])
          .required(),
        anything: variant(),
        place: object({ lat: number().required(), name: string() }).required(),
        words: array(string().required()),
        counts: map(string(), integer({ precision: 3 }).required()).required(),
        embedding: vector({ dimensions: 3 }),
        parent: string().references('everything.key'),
        elsewhere: string().references('other.odcs.yaml#/schema/a/properties/b'),
      },
      quality: [rowCount({ mustBeGreaterThan: 0 })],
    }),
  },
})

type Row = InferRow<typeof contract, 'everything'>
expectTypeOf<Row>().toEqualTypeOf<{
  readonly key: string
  readonly small: number
  readonly large: bigint
  readonly largest: bigint
  readonly price: string | null
  readonly ratio: number
  readonly flag: boolean | null
  readonly day: string | null
  readonly at: string
  readonly kind: 'a' | 'b'
  readonly anything: unknown
  readonly place: { readonly lat: number; readonly name: string | null }
  readonly words: readonly string[] | null
  readonly counts: Readonly<Record<string, number>>
  readonly embedding: readonly number[] | null
  readonly parent: string | null
  readonly elsewhere: string | null
}>()

expectTypeOf(rowSchema(contract, 'everything').parse({})).toEqualTypeOf<Row>()

// @ts-expect-error the contract has no such table
type Missing = InferRow<typeof contract, 'missing'>
expectTypeOf<Missing>()

const dangling = table({ columns: { parent: string().references('everything.id') } })
// @ts-expect-error "No column of this contract is called everything.id"
defineContract({ id: 'x', version: '1', schema: { dangling } })

const columns: Readonly<Record<string, AnyColumn>> = { parent: string().references('everything.id') }
expectTypeOf(
  defineContract({ id: 'x', version: '1', schema: { computed: table({ columns }) } }),
).toExtend<Contract>()

// @ts-expect-error a rule has exactly one operator
rowCount({ mustBe: 1, mustBeLessThan: 2 })
// @ts-expect-error a rule needs an operator
rowCount({})
// @ts-expect-error an enum of texts holds no number
string().enum([1])
// @ts-expect-error examples have the type of the column
integer({ precision: 3 }).examples('three')

defineDataProduct({
  id: 'p',
  outputPorts: [{ name: 'o', contract }],
  ingestion: [{ table: 'everything', format: { type: 'parquet' } }],
})
defineDataProduct({
  id: 'p',
  outputPorts: [{ name: 'o', contract }],
  // @ts-expect-error the product offers no such table
  ingestion: [{ table: 'missing', format: { type: 'parquet' } }],
})
