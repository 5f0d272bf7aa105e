import { startLocalSnowflake } from '@mesh/local'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** Few and many digits: products on both sides of 18. */
const amount = fc.oneof(
  fc.bigInt({ min: -99_999n, max: 99_999n }),
  fc.bigInt({ min: -999_999_999_999n, max: 999_999_999_999n }),
)
const quantity = fc.oneof(
  fc.bigInt({ min: 0n, max: 99n }),
  fc.bigInt({ min: -999_999_999n, max: 999_999_999n }),
)

const cents = (units: bigint): string => {
  const digits = String(units < 0n ? -units : units).padStart(3, '0')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

test('totals of products are exact, however many digits the products have', async () => {
  const server = await startLocalSnowflake()
  const client = await server.connect()
  const run = async (text: string) => (await client.query({ kind: 'statement', text, binds: [] })).rows
  await run('CREATE DATABASE D')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), amount, quantity), { minLength: 1, maxLength: 30 }),
      async (rows) => {
        await run('CREATE OR REPLACE TABLE T (G INT, AMOUNT NUMBER(12,2), QUANTITY NUMBER(9,0))')
        await run(
          `INSERT INTO T VALUES ${rows.map(([group, units, count]) => `(${group}, ${cents(units)}, ${count})`).join(', ')}`,
        )
        const total = (of: typeof rows) =>
          cents(of.reduce((sum, [, units, count]) => sum + units * count, 0n))
        const groups = [...new Set(rows.map(([group]) => group))].sort()
        expect(
          await run(
            'SELECT G::VARCHAR AS G, SUM(AMOUNT * QUANTITY)::VARCHAR AS S FROM T GROUP BY 1 ORDER BY 1',
          ),
        ).toEqual(groups.map((G) => ({ G: String(G), S: total(rows.filter(([group]) => group === G)) })))
        expect(await run('SELECT SUM(IFF(TRUE, AMOUNT * QUANTITY, NULL))::VARCHAR AS S FROM T')).toEqual([
          { S: total(rows) },
        ])
      },
    ),
    { numRuns: 40 },
  )
  await client.close()
  await server.stop()
}, 60_000)

test('a product has its own type in a total of another kind', async () => {
  const server = await startLocalSnowflake()
  const client = await server.connect()
  const run = (text: string) => client.query({ kind: 'statement', text, binds: [] })
  await run('CREATE DATABASE D')
  await run('CREATE TABLE T AS SELECT 9999999999.99::NUMBER(12,2) AS A, 999999999::NUMBER(9,0) AS Q')
  const { rows, columns } = await run(
    'SELECT MAX(A * Q) AS M, SUM(A * Q) AS S, AVG(A * Q) AS V, COUNT(*) AS N FROM T',
  )
  expect(columns.map(({ type }) => type)).toMatchObject([
    { kind: 'number', precision: 21, scale: 2 },
    { kind: 'number', precision: 38, scale: 2 },
    { kind: 'number', precision: 38, scale: 8 },
    {},
  ])
  expect(rows).toEqual([
    { M: '9999999989990000000.01', S: '9999999989990000000.01', V: '9999999989990000000.01000000', N: 1n },
  ])
  await client.close()
  await server.stop()
})
