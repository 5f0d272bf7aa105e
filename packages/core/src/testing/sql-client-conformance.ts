import assert from 'node:assert/strict'
import type { ColumnBatch, SqlClient } from '../client/sql-client.ts'
import type { SqlStatement } from '../client/sql-statement.ts'
import type { SqlValue } from '../client/sql-value.ts'
import { isMeshError } from '../error/mesh-error.ts'
import type { LogicalType } from '../type/logical-type.ts'

/** One behaviour that every {@link SqlClient} shows. Run it in any test runner; it throws an AssertionError when it fails. */
export interface ConformanceCase {
  readonly name: string
  run(client: SqlClient): Promise<void>
}

/** What the suite cannot know of an engine. */
export interface ConformanceOptions {
  /** A statement that runs for many seconds, to be cancelled. */
  readonly slowStatement: SqlStatement
}

/**
 * The suite that holds every adapter to the {@link SqlClient} contract. Each case wants a client of its own and closes it
 * only where closing is what it tests.
 *
 * @example
 * for (const each of sqlClientConformance({ slowStatement }))
 *   test(each.name, async () => each.run(await createClient()))
 */
export function sqlClientConformance(options: ConformanceOptions): readonly ConformanceCase[] {
  return [...valueCases, ...resultCases, ...streamCases, ...failureCases, ...cancelCases(options)]
}

const statement = (text: string, binds: readonly SqlValue[] = []): SqlStatement => ({
  kind: 'statement',
  text,
  binds,
})

/** A value of every type, as text that the engine casts, and as the row representation must give it back. */
const values: readonly { readonly type: LogicalType; readonly text: string; readonly want: unknown }[] = [
  { type: { kind: 'integer', precision: 15 }, text: '999999999999999', want: 999999999999999 },
  { type: { kind: 'integer', precision: 18 }, text: '-999999999999999999', want: -999999999999999999n },
  { type: { kind: 'integer', precision: 38 }, text: '9'.repeat(38), want: BigInt('9'.repeat(38)) },
  { type: { kind: 'number', precision: 10, scale: 2 }, text: '12.50', want: '12.50' },
  { type: { kind: 'number', precision: 38, scale: 10 }, text: '-0.0000000001', want: '-0.0000000001' },
  { type: { kind: 'number' }, text: '0.1', want: 0.1 },
  { type: { kind: 'boolean' }, text: 'true', want: true },
  { type: { kind: 'string' }, text: 'naïve ☕ "x"', want: 'naïve ☕ "x"' },
  { type: { kind: 'date' }, text: '1969-12-31', want: '1969-12-31' },
  { type: { kind: 'date' }, text: '2024-02-29', want: '2024-02-29' },
  { type: { kind: 'time' }, text: '23:59:59.5', want: '23:59:59.5' },
  { type: { kind: 'timestamp', zone: 'ntz' }, text: '2024-02-29 13:14:15', want: '2024-02-29T13:14:15' },
  {
    type: { kind: 'timestamp', zone: 'ntz' },
    text: '1900-01-01 00:00:00.123456',
    want: '1900-01-01T00:00:00.123456',
  },
]

const valueCases: readonly ConformanceCase[] = [
  ...values.map(
    ({ type, text, want }): ConformanceCase => ({
      name: `${JSON.stringify(type)} comes back as ${typeof want} ${String(want)}`,
      run: async ({ query, dialect }) => {
        const sql = `SELECT CAST(${dialect.literal(text)} AS ${dialect.type(type)}) AS V`
        assert.deepEqual((await query(statement(sql))).rows, [{ V: want }])
      },
    }),
  ),
  {
    name: 'NULL of every type comes back as null',
    run: async ({ query, dialect }) => {
      const items = values.map(({ type }, index) => `CAST(NULL AS ${dialect.type(type)}) AS C${index}`)
      const { rows } = await query(statement(`SELECT ${items.join(', ')}`))
      assert.deepEqual(rows, [Object.fromEntries(values.map((_, index) => [`C${index}`, null]))])
    },
  },
  ...[
    'plain',
    '',
    "it's",
    'back\\slash',
    'line\nbreak',
    '💧 ünïcode',
    "'; DROP TABLE X; --",
    '?',
    ':1',
    '$1',
  ].map(
    (text): ConformanceCase => ({
      name: `text ${JSON.stringify(text)} survives as a bind and as a literal`,
      run: async ({ query, dialect }) => {
        const sql = `SELECT CAST(${dialect.placeholder(1)} AS ${dialect.type({ kind: 'string' })}) AS B, ${dialect.literal(text)} AS L`
        assert.deepEqual((await query(statement(sql, [text]))).rows, [{ B: text, L: text }])
      },
    }),
  ),
  {
    name: 'numbers, booleans and NULL survive as binds',
    run: async ({ query, dialect }) => {
      const kinds: readonly [SqlValue, LogicalType, unknown][] = [
        [7, { kind: 'integer', precision: 9 }, 7],
        [-0.5, { kind: 'number' }, -0.5],
        [12345678901234567890n, { kind: 'integer', precision: 38 }, 12345678901234567890n],
        [true, { kind: 'boolean' }, true],
        [null, { kind: 'string' }, null],
      ]
      const items = kinds.map(
        ([, type], index) => `CAST(${dialect.placeholder(index + 1)} AS ${dialect.type(type)}) AS C${index}`,
      )
      const { rows } = await query(
        statement(
          `SELECT ${items.join(', ')}`,
          kinds.map(([value]) => value),
        ),
      )
      assert.deepEqual(rows, [Object.fromEntries(kinds.map(([, , want], index) => [`C${index}`, want]))])
    },
  },
]

const digits = `D AS (${[...'0123456789'].map((digit) => `SELECT ${digit} AS N`).join(' UNION ALL ')})`
const tenThousand = `WITH ${digits} SELECT A.N + 10 * B.N + 100 * C.N + 1000 * E.N AS N FROM D A CROSS JOIN D B CROSS JOIN D C CROSS JOIN D E`

const resultCases: readonly ConformanceCase[] = [
  {
    name: 'an empty result still names its columns',
    run: async ({ query }) => {
      const { columns, rows } = await query(statement('SELECT 1 AS A, 2 AS B WHERE 1 = 0'))
      assert.deepEqual([columns.map((column) => column.name), rows], [['A', 'B'], []])
    },
  },
  {
    name: 'a quoted name keeps its case, spaces and quotes',
    run: async ({ query, dialect }) => {
      const { rows } = await query(statement(`SELECT 1 AS ${dialect.identifier('Größe "x" y')}`))
      assert.deepEqual(rows, [{ 'Größe "x" y': 1 }])
    },
  },
  {
    name: 'statements sent together each get their own answer',
    run: async ({ query }) => {
      const asked = Array.from({ length: 20 }, (_, index) => index)
      const answers = await Promise.all(asked.map((index) => query(statement(`SELECT ${index} AS N`))))
      assert.deepEqual(
        answers.map(({ rows }) => rows[0]?.N),
        asked,
      )
    },
  },
  {
    name: 'statistics count statements and rows',
    run: async (client) => {
      const before = client.statistics
      const { statistics } = await client.query(statement('SELECT 1 AS A UNION ALL SELECT 2'), {
        tag: 'conformance',
      })
      assert.deepEqual([statistics.statements, statistics.rows], [1, 2])
      assert.deepEqual(
        [client.statistics.statements - before.statements, client.statistics.rows - before.rows],
        [1, 2],
      )
    },
  },
  {
    name: 'a closed client refuses, and closing twice is harmless',
    run: async (client) => {
      await client.close()
      await client.close()
      await assertFails('SQL.CONNECTION', client.query(statement('SELECT 1')))
    },
  },
]

const streamCases: readonly ConformanceCase[] = [
  {
    name: 'a stream gives every row once, by column',
    run: async ({ stream }) => {
      const seen: unknown[] = []
      for await (const batch of stream(statement(tenThousand))) {
        assert.equal(batch.values.length, batch.columns.length)
        assert.equal(batch.values[0]?.length, batch.rowCount)
        seen.push(...(batch.values[0] ?? []))
      }
      assert.equal(seen.length, 10_000)
      assert.deepEqual(
        new Set(seen.map(Number)),
        new Set(Array.from({ length: 10_000 }, (_, index) => index)),
      )
    },
  },
  {
    name: 'leaving a stream early leaves the client usable',
    run: async ({ stream, query }) => {
      for await (const batch of stream(statement(tenThousand))) {
        assert.ok(batch.rowCount > 0)
        break
      }
      assert.deepEqual((await query(statement('SELECT 1 AS A'))).rows, [{ A: 1 }])
    },
  },
]

const failureCases: readonly ConformanceCase[] = [
  {
    name: 'a syntax error is SQL.SYNTAX, and the client stays usable',
    run: async ({ query }) => {
      await assertFails('SQL.SYNTAX', query(statement('SELEC 1')))
      assert.deepEqual((await query(statement('SELECT 1 AS A'))).rows, [{ A: 1 }])
    },
  },
  {
    name: 'a missing table is SQL.NOT_FOUND',
    run: async ({ query }) =>
      assertFails('SQL.NOT_FOUND', query(statement('SELECT * FROM NO_SUCH_TABLE_HERE'))),
  },
  {
    name: 'a bind value is never part of an error',
    run: async ({ query, dialect }) => {
      const secret = 'hunter2-not-a-number'
      const sql = `SELECT CAST(${dialect.placeholder(1)} AS ${dialect.type({ kind: 'integer', precision: 9 })}) AS N FROM NO_SUCH_TABLE_HERE`
      const error = await query(statement(sql, [secret])).catch((caught: unknown) => caught)
      assert.ok(isMeshError(error))
      assert.equal(JSON.stringify([error.message, error.why, error.hint, error.meta]).includes(secret), false)
    },
  },
]

const cancelCases = ({ slowStatement }: ConformanceOptions): readonly ConformanceCase[] => [
  {
    name: 'a signal aborted before the start stops the statement',
    run: async ({ query }) =>
      assertFails('SQL.CANCELLED', query(statement('SELECT 1'), { signal: AbortSignal.abort() })),
  },
  {
    name: 'a signal cancels a running query, and the client stays usable',
    run: async ({ query }) => {
      const controller = new AbortController()
      const running = query(slowStatement, { signal: controller.signal })
      setTimeout(() => controller.abort(), 100)
      await assertFails('SQL.CANCELLED', running)
      assert.deepEqual((await query(statement('SELECT 1 AS A'))).rows, [{ A: 1 }])
    },
  },
  {
    name: 'a signal cancels a running stream',
    run: async ({ stream }) => {
      const controller = new AbortController()
      setTimeout(() => controller.abort(), 100)
      await assertFails('SQL.CANCELLED', drain(stream(slowStatement, { signal: controller.signal })))
    },
  },
]

async function drain(batches: AsyncIterable<ColumnBatch>): Promise<void> {
  for await (const batch of batches) assert.ok(batch.rowCount >= 0)
}

async function assertFails(code: string, running: Promise<unknown>): Promise<void> {
  const outcome = await running.then(
    () => 'it succeeded',
    (error: unknown) => (isMeshError(error) ? error.code : error),
  )
  assert.equal(outcome, code)
}
