import { isMeshError, type LogicalType, type SqlClient } from '@mesh/core'
import { type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rowValue } from '../../src/rows/cell/row-value.ts'
import { createRowTables } from '../../src/rows/table/create-row-tables.ts'
import { createTable } from '../create-table.ts'
import { anyExpression } from './any-expression.ts'

const types = {
  I: { kind: 'integer', precision: 9 },
  N: { kind: 'number', precision: 10, scale: 2 },
  F: { kind: 'number' },
  T: { kind: 'string' },
  U: { kind: 'string' },
  B: { kind: 'boolean' },
  D: { kind: 'date' },
  S: { kind: 'timestamp', zone: 'ntz', precision: 6 },
} as const satisfies Readonly<Record<string, LogicalType>>

const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { freq: 4 })

const anyRow = fc.record({
  I: optional(fc.integer({ min: -20, max: 20 })),
  N: optional(fc.integer({ min: -2_000, max: 2_000 }).map((cents) => (cents / 100).toFixed(2))),
  F: optional(fc.integer({ min: -40, max: 40 }).map((quarters) => quarters / 4)),
  T: optional(fc.constantFrom('', 'a', 'ab', 'cab b', ' a ', 'É', 'é', '💧b', '12', 'B')),
  U: optional(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '💧', 'é', '-'), maxLength: 5 })),
  B: optional(fc.boolean()),
  D: optional(fc.constantFrom('2024-02-29', '1969-12-31', '2023-12-31', '2000-01-01')),
  S: optional(fc.constantFrom('2024-02-29T13:14:15.5', '1969-12-31T23:59:59.999999', '2000-01-01T00:00:00')),
})

/** Decimals by their value: the server keeps other scales than Snowflake documents, and gives -0 for FLOAT. */
const plain = (value: unknown): unknown =>
  typeof value === 'number' ||
  typeof value === 'bigint' ||
  (typeof value === 'string' && /^-?\d+\.\d+$/.test(value))
    ? Number(value) || 0
    : value

describe('expressions over rows', () => {
  let server: LocalSnowflake
  let client: SqlClient
  beforeAll(async () => {
    server = await startLocalSnowflake()
    client = await server.connect()
    for (const statement of [sql`CREATE DATABASE QUALITY`, sql`USE SCHEMA QUALITY.PUBLIC`])
      await client.query(compileSql(statement, client.dialect))
  })
  afterAll(async () => {
    await client.close()
    await server.stop()
  })

  const there = async (expression: string): Promise<readonly unknown[] | 'error'> => {
    try {
      const text = `SELECT ${expression} AS V FROM ROWS_ ORDER BY K`
      return (await client.query({ kind: 'statement', text, binds: [] })).rows.map(({ V }) => plain(V))
    } catch (error) {
      if (!isMeshError(error)) throw error
      return 'error'
    }
  }

  test('have the values that the server gives them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { minLength: 1, maxLength: 6 }),
        fc.array(anyExpression, { minLength: 12, maxLength: 12 }),
        async (rows, expressions) => {
          const numbered = rows.map((row, K) => ({ K, ...row }))
          await createTable(client, 'ROWS_', { K: { kind: 'integer', precision: 9 }, ...types }, numbered)
          const columns = Object.entries(types).map(([name, type]) => ({ name, type }))
          const set = createRowTables({ ROWS_: rows }, [{ name: { name: 'ROWS_' }, columns }], 0n).find({
            name: 'ROWS_',
          })
          for (const expression of expressions) {
            const { type, cells } = set.evaluate(expression)
            const spell = rowValue(type)
            const here = cells.map((cell) => (cell === null ? null : plain(spell(cell))))
            expect([expression, here]).toEqual([expression, await there(expression)])
          }
        },
      ),
      { numRuns: Number(process.env.MESH_RUNS ?? 12), interruptAfterTimeLimit: 40_000 },
    )
  })
})
