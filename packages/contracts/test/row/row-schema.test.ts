import { expect, test } from 'vitest'
import {
  columnRegistry,
  decimal,
  defineContract,
  integer,
  number,
  rowSchema,
  string,
  table,
} from '../../src/exports/index.ts'
import { flights } from '../fixtures/flights.ts'

const good = { date: '2024-02-29T13:14:15', delay: -5, origin: 'SFO', carrier: null }

test.each<[string, object, boolean]>([
  ['a row as promised', good, true],
  ['an enum value', { ...good, carrier: 'AA' }, true],
  ['a value outside the enum', { ...good, carrier: 'ZZ' }, false],
  ['NULL where it is refused', { ...good, delay: null }, false],
  ['below the minimum', { ...good, delay: -121 }, false],
  ['a fraction', { ...good, delay: 0.5 }, false],
  ['more characters than the limit', { ...good, origin: 'SFOX' }, false],
  ['characters outside the basic plane count once', { ...good, origin: '💧💧💧' }, true],
  ['a day that does not exist', { ...good, date: '2023-02-29T00:00:00' }, false],
  ['a column too many', { ...good, extra: 1 }, false],
  ['a column too few', { date: good.date }, false],
])('%s', (_, row, want) => {
  expect(rowSchema(flights, 'flights').safeParse(row).success).toBe(want)
})

test('wide integers are bigints, decimals are text', () => {
  const contract = defineContract({
    id: 'c',
    version: '1.0.0',
    schema: {
      t: table({
        columns: {
          id: integer({ precision: 18, minimum: 0 }).required(),
          price: decimal({ precision: 4, scale: 2 }).required(),
          ratio: number({ multipleOf: 0.1 }),
        },
      }),
    },
  })
  const check = (row: object) => rowSchema(contract, 't').safeParse(row).success
  const row = { id: 10n ** 18n - 1n, price: '12.50', ratio: 0.3 }
  expect([
    check(row),
    check({ ...row, id: 10n ** 18n }),
    check({ ...row, id: 1 }),
    check({ ...row, price: '123.50' }),
    check({ ...row, price: 12.5 }),
    check({ ...row, ratio: 0.35 }),
  ]).toEqual([true, false, false, false, false, false])
})

test('the schema of a column carries its ODCS property in the registry', () => {
  const column = string({ maxLength: 3 }).classification('public')
  expect(columnRegistry.get(column.schema)).toEqual({
    property: { logicalType: 'string', logicalTypeOptions: { maxLength: 3 }, classification: 'public' },
  })
})

test('rows implement Standard Schema', () => {
  expect(rowSchema(flights, 'flights')['~standard'].validate(good)).toEqual({ value: good })
})

test('a table that is not there is a failure', () => {
  // @ts-expect-error the compiler knows it too
  expect(() => rowSchema(flights, 'missing')).toThrow(
    expect.objectContaining({ code: 'CONTRACT.UNKNOWN_TABLE' }),
  )
})
