import type { SqlClient } from '@mesh/core'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalSnowflake, startLocalSnowflake } from '../../src/exports/index.ts'

let server: LocalSnowflake
let client: SqlClient
beforeAll(async () => {
  server = await startLocalSnowflake()
  client = await server.connect()
  await client.query({ kind: 'statement', text: 'CREATE DATABASE D', binds: [] })
})
afterAll(async () => {
  await client.close()
  await server.stop()
})

async function rowOf(text: string): Promise<readonly unknown[]> {
  const { rows, columns } = await client.query({ kind: 'statement', text, binds: [] })
  return columns.map(({ name }) => rows[0]?.[name])
}

const limit = 10n ** 38n - 1n
const whole = fc.oneof(
  fc.bigInt({ min: -limit, max: limit }),
  fc.bigInt({ min: -(2n ** 65n), max: 2n ** 65n }),
  fc.constantFrom(2n ** 53n, 2n ** 53n + 1n, 2n ** 63n, -(2n ** 63n) - 1n, 2n ** 64n, limit, -limit, 0n),
)

/** A whole number as a value of JSON has it: a number while that holds it. */
const asValue = (value: bigint): number | bigint => {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

test('whole numbers keep every digit in VARIANT, whatever is done with them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(whole, { minLength: 1, maxLength: 8 }), async (numbers) => {
      const list = numbers.join(', ')
      const [first = 0n] = numbers
      const found = await rowOf(
        [
          `SELECT v AS a, v[0] AS b, v[0]::NUMBER(38,0) AS c, OBJECT_CONSTRUCT('n', v[0]::NUMBER(38,0)) AS d,`,
          `TO_JSON(v) AS e, v[0]::VARCHAR AS f, v::ARRAY(NUMBER(38,0))[0] AS g, TO_VARIANT(${first}) AS h,`,
          `v[0] = TO_VARIANT(${first}::NUMBER(38,0)) AS i`,
          `FROM (SELECT PARSE_JSON('[${list}]') AS v)`,
        ].join(' '),
      )
      const values = numbers.map(asValue)
      expect(found).toEqual([
        values,
        values[0],
        first,
        { n: values[0] },
        `[${numbers.join(',')}]`,
        String(first),
        first,
        values[0],
        true,
      ])
    }),
    { numRuns: 60 },
  )
})

test('decimals of up to 15 digits are the same number wherever they go', async () => {
  const decimal = fc
    .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, scale]) => (digits / 10 ** scale).toFixed(scale))
  await fc.assert(
    fc.asyncProperty(fc.array(decimal, { minLength: 1, maxLength: 8 }), async (numbers) => {
      const [first = '0'] = numbers
      const found = await rowOf(
        `SELECT v AS a, v[0]::NUMBER(20,6) AS b, TO_VARIANT(${first}::NUMBER(20,6)) AS c, v[0] = ${first} AS d FROM (SELECT PARSE_JSON('[${numbers.join(', ')}]') AS v)`,
      )
      const exact = Number(first).toFixed(6)
      expect(found).toEqual([
        numbers.map((each) => Number(each) + 0),
        exact === '-0.000000' ? '0.000000' : exact,
        Number(first) + 0,
        true,
      ])
    }),
    { numRuns: 40 },
  )
})
