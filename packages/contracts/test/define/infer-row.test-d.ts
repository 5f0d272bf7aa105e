import { expectTypeOf } from 'vitest'
import {
  array,
  binary,
  boolean,
  type Column,
  type ColumnRow,
  compileRowValidator,
  date,
  decimal,
  defineContract,
  type InferRow,
  integer,
  map,
  number,
  object,
  physical,
  rowSchema,
  string,
  table,
  time,
  timestamp,
  variant,
  vector,
} from '../../src/exports/index.ts'

/** What a row holds in a required column. */
declare function row<Value>(column: Column<Value, boolean, string>): Value
/** What a row holds in a column, NULL included. */
declare function whole<Each extends Column<unknown, boolean, string>>(column: Each): ColumnRow<Each>

// Logical types.
expectTypeOf(row(string())).toEqualTypeOf<string>()
expectTypeOf(row(boolean())).toEqualTypeOf<boolean>()
expectTypeOf(row(date())).toEqualTypeOf<string>()
expectTypeOf(row(time())).toEqualTypeOf<string>()
expectTypeOf(row(timestamp())).toEqualTypeOf<string>()
expectTypeOf(row(number())).toEqualTypeOf<number>()
expectTypeOf(row(integer())).toEqualTypeOf<bigint>()
expectTypeOf(row(integer({ precision: 15 }))).toEqualTypeOf<number>()
expectTypeOf(row(integer({ precision: 16 }))).toEqualTypeOf<bigint>()
expectTypeOf(row(integer({ precision: 9 as number }))).toEqualTypeOf<number | bigint>()
expectTypeOf(row(decimal({ precision: 10, scale: 2 }))).toEqualTypeOf<string>()
expectTypeOf(row(binary())).toEqualTypeOf<Uint8Array>()
expectTypeOf(row(variant())).toEqualTypeOf<unknown>()
expectTypeOf(row(vector({ dimensions: 3 }))).toEqualTypeOf<readonly number[]>()

// Physical types decide where they are scalar.
expectTypeOf(row(integer().physicalType('NUMBER(5,0)'))).toEqualTypeOf<number>()
expectTypeOf(row(integer().physicalType('number( 5 )'))).toEqualTypeOf<number>()
expectTypeOf(row(integer().physicalType('NUMBER(16, 0)'))).toEqualTypeOf<bigint>()
expectTypeOf(row(integer({ precision: 3 }).physicalType('BIGINT'))).toEqualTypeOf<bigint>()
expectTypeOf(row(number().physicalType('NUMBER'))).toEqualTypeOf<bigint>()
expectTypeOf(row(number().physicalType('NUMBER(10,2)'))).toEqualTypeOf<string>()
expectTypeOf(row(number().physicalType('double precision'))).toEqualTypeOf<number>()
expectTypeOf(row(string().physicalType('VARCHAR(3)'))).toEqualTypeOf<string>()
expectTypeOf(row(timestamp().physicalType('TIMESTAMP_TZ(9)'))).toEqualTypeOf<string>()
expectTypeOf(row(physical('BINARY(16)'))).toEqualTypeOf<Uint8Array>()
expectTypeOf(row(physical('VECTOR(FLOAT, 3)'))).toEqualTypeOf<readonly number[]>()
expectTypeOf(row(physical('GEOGRAPHY'))).toEqualTypeOf<unknown>()
expectTypeOf(row(physical())).toEqualTypeOf<unknown>()
expectTypeOf(row(string().physicalType('GEOGRAPHY'))).toEqualTypeOf<string>()
expectTypeOf(row(string().physicalType('VARCHAR' as string))).toEqualTypeOf<string>()
expectTypeOf(row(object({ a: string() }).physicalType('OBJECT'))).toEqualTypeOf<{
  readonly a: string | null
}>()

// NULL.
expectTypeOf(whole(string())).toEqualTypeOf<string | null>()
expectTypeOf(whole(string().required())).toEqualTypeOf<string>()
expectTypeOf(whole(string().primaryKey())).toEqualTypeOf<string>()
expectTypeOf(whole(string().with({ required: true }))).toEqualTypeOf<string>()
expectTypeOf(whole(string().with({ primaryKey: true }))).toEqualTypeOf<string>()
expectTypeOf(whole(string().required().with({ required: false }))).toEqualTypeOf<string | null>()
expectTypeOf(whole(string().required().with({ classification: 'public' }))).toEqualTypeOf<string>()
expectTypeOf(
  whole(string().required().describe('x').tags('a').deprecated().critical()),
).toEqualTypeOf<string>()

// Enums.
expectTypeOf(row(string().enum(['a', { value: 'b', label: 'Bee' }]))).toEqualTypeOf<'a' | 'b'>()
expectTypeOf(row(integer({ precision: 3 }).enum([1, 2]))).toEqualTypeOf<1 | 2>()
expectTypeOf(row(integer().enum([1, 2]))).toEqualTypeOf<1n | 2n>()
expectTypeOf(row(string().enum(['a', 'b']).physicalType('VARCHAR(1)'))).toEqualTypeOf<'a' | 'b'>()
expectTypeOf(row(boolean().enum([true]))).toEqualTypeOf<true>()

// Nesting.
expectTypeOf(row(object({ a: string(), b: object({ c: number().required() }).required() }))).toEqualTypeOf<{
  readonly a: string | null
  readonly b: { readonly c: number }
}>()
expectTypeOf(row(array(integer({ precision: 3 })))).toEqualTypeOf<readonly (number | null)[]>()
expectTypeOf(row(array(object({ sku: string().required() }).required()))).toEqualTypeOf<
  readonly { readonly sku: string }[]
>()
expectTypeOf(row(array())).toEqualTypeOf<readonly unknown[]>()
expectTypeOf(row(map(string(), array(boolean().required()).required()))).toEqualTypeOf<
  Readonly<Record<string, readonly boolean[]>>
>()

// Relationships.
const tables = {
  flights: table({ columns: { carrier: string().primaryKey(1), number: string().primaryKey(2) } }),
}
defineContract({
  id: 'legs',
  version: '1.0.0',
  schema: {
    ...tables,
    legs: table({
      columns: {
        carrier: string(),
        number: string(),
        place: object({ iata: string().references('flights.carrier') }),
        first: string().references('flights.number', { id: 'first' }),
        deep: string().references('legs.place.iata'),
        byId: string().references('/schema/flights/properties/carrier'),
      },
      relationships: [
        { from: ['legs.carrier', 'legs.number'], to: ['flights.carrier', 'flights.number'] },
        { from: 'legs.carrier', to: 'carriers.odcs.yaml#/schema/carriers/properties/code' },
      ],
    }),
  },
})
const dangling = table({
  columns: { carrier: string() },
  relationships: [{ from: ['legs.carrier', 'legs.number'], to: ['flights.carrier', 'flights.number'] }],
})
// @ts-expect-error "No column of this contract is called legs.number"
defineContract({ id: 'legs', version: '1.0.0', schema: { ...tables, legs: dangling } })
const uneven = table({
  columns: { carrier: string() },
  relationships: [{ from: ['legs.carrier'], to: ['flights.carrier', 'flights.number'] }],
})
// @ts-expect-error "A relationship of legs has more columns on one side than on the other"
defineContract({ id: 'legs', version: '1.0.0', schema: { ...tables, legs: uneven } })
const inside = table({ columns: { lines: array(object({ to: string().references('flights.id') })) } })
// @ts-expect-error "No column of this contract is called flights.id"
defineContract({ id: 'legs', version: '1.0.0', schema: { ...tables, legs: inside } })

// @ts-expect-error a text is not among whole numbers
integer({ precision: 3 }).enum(['a'])
// @ts-expect-error a list has no enum
array(string()).enum(['a'])
// @ts-expect-error a record has no enum
object({ a: string() }).enum(['a'])
// @ts-expect-error ODCS has no such field
string().with({ colour: 'red' })
// @ts-expect-error a vector has dimensions
vector({ normalized: true })

// A topic without columns, and a contract without tables.
const topic = defineContract({
  id: 'topic',
  version: '1',
  schema: { events: table({ physicalType: 'topic' }) },
})
expectTypeOf<InferRow<typeof topic, 'events'>>().toExtend<Readonly<Record<string, unknown>>>()
const empty = defineContract({ id: 'empty', version: '1' })
// @ts-expect-error there is no table
rowSchema(empty, 'anything')

// Validators narrow.
const numbers = defineContract({ id: 'n', version: '1', schema: { t: table({ columns: { n: number() } }) } })
const isRow = compileRowValidator(numbers, 't')
declare const value: unknown
if (isRow(value)) expectTypeOf(value).toEqualTypeOf<{ readonly n: number | null }>()
// @ts-expect-error there is no such table
compileRowValidator(numbers, 'u')

// Measures are no columns.
const sales = defineContract({
  id: 's',
  version: '1',
  schema: {
    t: table({
      columns: { price: number().required(), total: number().measure('SUM(price)').describe('All') },
    }),
  },
})
expectTypeOf<InferRow<typeof sales, 't'>>().toEqualTypeOf<{ readonly price: number }>()
