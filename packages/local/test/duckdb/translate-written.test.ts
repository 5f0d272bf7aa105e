import { isMeshError, type QualifiedName, type ReadableTable } from '@mesh/core'
import { createDuckDbClient, type DuckDbClient } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let client: DuckDbClient

const table: ReadableTable = {
  from: '"Orders ""2"""',
  columns: [
    { name: 'id', type: { kind: 'integer', precision: 18 } },
    { name: 'Amount', type: { kind: 'number', precision: 9, scale: 2 } },
    { name: 'STATUS', type: { kind: 'string' } },
  ],
}

beforeAll(async () => {
  client = await createDuckDbClient()
  const load = sql`CREATE TABLE "Orders ""2""" AS
    SELECT * FROM (VALUES (1, CAST(1.50 AS DECIMAL(9, 2)), 'paid'), (2, 7.25, NULL), (3, NULL, 'sent')) AS T ("id", "Amount", "STATUS")`
  await client.query(compileSql(load, client.dialect))
})
afterAll(async () => client.close())

const find = ({ name }: QualifiedName) => (name === 'ORDERS' ? table : undefined)
const translate = (kind: 'query' | 'expression', text: string): string | undefined =>
  client.dialect.translate?.(
    kind === 'query'
      ? { kind, text, table: find }
      : { kind, text, table: { schema: 'S', name: 'ORDERS' }, columns: table.columns },
  )

const failureOf = (kind: 'query' | 'expression', text: string) => {
  try {
    return { translated: translate(kind, text) }
  } catch (error) {
    return isMeshError(error) ? error : { error }
  }
}

const rowsOf = async (text: string | undefined) => {
  const { rows } = await client.query(compileSql(sql.trusted(text ?? ''), client.dialect))
  return rows
}

describe('an expression of Snowflake', () => {
  test.each([
    { text: "IFF(status = 'paid', 1, 0)", want: [1, 0, 0] },
    { text: 'NVL2(amount, id, -id)', want: [1, 2, -3] },
    { text: 'amount / 4', want: ['0.37500000', '1.81250000', null] },
    { text: '"id" + "Amount"', want: ['2.50', '9.25', null] },
    { text: "status RLIKE 'pai'", want: [false, null, false] },
    { text: "REGEXP_LIKE(status, 'p.*')", want: [true, null, false] },
    { text: 'orders.id + s.orders.id', want: [2, 4, 6] },
    { text: 'amount::VARCHAR', want: ['1.50', '7.25', null] },
    { text: "DATEDIFF(day, '2024-01-01'::DATE, CURRENT_DATE) > 0", want: [true, true, true] },
    { text: "SYSDATE() > CURRENT_TIMESTAMP::TIMESTAMP_NTZ - INTERVAL '1 hour'", want: [true, true, true] },
  ])('$text', async ({ text, want }) => {
    const translated = translate('expression', text)
    const rows = await rowsOf(`SELECT ${translated} AS V FROM ${table.from} ORDER BY "id"`)
    // Whole numbers may be of any width.
    expect(rows.map(({ V }) => (typeof V === 'bigint' ? Number(V) : V))).toEqual(want)
  })

  test.each([
    { text: 'amount > nope', want: { code: 'SQL.NOT_FOUND', where: { line: 1, column: 10, offset: 9 } } },
    { text: 'amount >', want: { code: 'SQL.SYNTAX', where: { line: 1, column: 9, offset: 8 } } },
    {
      text: 'id = 1 AND\n HASH(status) = 1',
      want: { code: 'SQL.UNSUPPORTED', where: { line: 2, column: 2 } },
    },
    { text: 'id = ?', want: { code: 'SQL.UNSUPPORTED', where: { line: 1, column: 6 } } },
    { text: 'id = $limit', want: { code: 'SQL.UNSUPPORTED' } },
  ])('$text is refused', ({ text, want }) => {
    expect(failureOf('expression', text)).toMatchObject(want)
  })
})

describe('a query of Snowflake', () => {
  test.each([
    { text: 'SELECT COUNT(*) AS N FROM orders', want: [{ N: 3 }] },
    {
      text: 'SELECT * EXCLUDE (ID, AMOUNT) FROM orders WHERE id < 3',
      want: [{ STATUS: 'paid' }, { STATUS: null }],
    },
    { text: 'SELECT id FROM orders QUALIFY ROW_NUMBER() OVER (ORDER BY amount DESC) = 1', want: [{ ID: 3 }] },
    {
      text: 'WITH big AS (SELECT * FROM orders WHERE amount > 2) SELECT b.id AS K FROM big b;',
      want: [{ K: 2 }],
    },
    {
      text: 'SELECT * RENAME (id AS "the ""key""") FROM orders LIMIT 1',
      want: [{ 'the "key"': 1, Amount: '1.50', STATUS: 'paid' }],
    },
  ])('$text', async ({ text, want }) => {
    expect(await rowsOf(translate('query', text))).toEqual(want)
  })

  test.each([
    { text: 'SELECT 1 FROM other', want: { code: 'SQL.NOT_FOUND' } },
    { text: 'DROP TABLE orders', want: { code: 'SQL.UNSUPPORTED' } },
    { text: 'SELECT 1; SELECT 2', want: { code: 'SQL.SYNTAX' } },
    { text: 'SELECT * FROM @stage/file.csv', want: { code: 'SQL.UNSUPPORTED' } },
  ])('$text is refused', ({ text, want }) => {
    expect(failureOf('query', text)).toMatchObject(want)
  })
})
