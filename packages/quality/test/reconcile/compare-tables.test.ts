import type { LogicalType, SqlClient, SqlValue } from '@mesh/core'
import { createDuckDbClient, type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CompareOptions, compareTables } from '../../src/exports/index.ts'
import { findSegments } from '../../src/reconcile/find-segments.ts'
import { readRows } from '../../src/reconcile/read-rows.ts'
import { createSideReader } from '../../src/reconcile/side-reader.ts'
import { createTable } from '../create-table.ts'

type Row = Readonly<Record<string, SqlValue>>

const leftTypes: Readonly<Record<string, LogicalType>> = {
  K: { kind: 'integer', precision: 9 },
  'Key "2"': { kind: 'string' },
  AT: { kind: 'timestamp', zone: 'ntz', precision: 6 },
  DAY: { kind: 'date' },
  AMOUNT: { kind: 'number', precision: 10, scale: 2 },
  RATIO: { kind: 'number' },
  NOTE: { kind: 'string' },
  FLAG: { kind: 'boolean' },
  RAW: { kind: 'binary' },
}
// The same values in other types.
const rightTypes: Readonly<Record<string, LogicalType>> = {
  ...leftTypes,
  K: { kind: 'integer', precision: 30 },
  AMOUNT: { kind: 'number', precision: 20, scale: 6 },
  AT: { kind: 'timestamp', zone: 'ntz', precision: 6 },
}

const texts = ['', 'a', 'b', 'ab', '1:a', ';', '_', "it's", '"', '\\', 'é', 'e\u0301', '💧', '\n', ' ']

const nullable = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { freq: 6 })

const row: fc.Arbitrary<Row> = fc.record({
  K: nullable(fc.integer({ min: -3, max: 6 })),
  'Key "2"': nullable(fc.constantFrom(...texts)),
  AT: nullable(
    fc.constantFrom(
      '2024-02-29T13:14:15.5',
      '1969-12-31T23:59:59.999999',
      '2024-02-29T13:14:15.500001',
      '0001-01-01T00:00:00',
    ),
  ),
  DAY: nullable(fc.constantFrom('2024-02-29', '1900-01-01', '9999-12-31')),
  AMOUNT: nullable(fc.integer({ min: -205, max: 205 }).map((cents) => (cents / 100).toFixed(2))),
  RATIO: nullable(
    fc.constantFrom(0, 0.1, -0.1, 1 / 3, 1000, 999.9999999, 1e22, 1e-7, 123456789.125, -1e300, 5e-324),
  ),
  NOTE: nullable(fc.constantFrom(...texts)),
  FLAG: nullable(fc.boolean()),
  RAW: nullable(fc.constantFrom(new Uint8Array([]), new Uint8Array([0, 255]), new Uint8Array([39, 92]))),
})

// Floats as near to 0 as this count as 0.
const show = (value: unknown): unknown =>
  value instanceof Uint8Array
    ? `x${Buffer.from(value).toString('hex')}`
    : value === 5e-324
      ? 0
      : (value ?? null)

/** What differs by key, where rows that share a key are matched with their equals first: plain JavaScript. */
function model(left: readonly Row[], right: readonly Row[], key: readonly string[]) {
  const keyOf = (each: Row) => JSON.stringify(key.map((name) => show(each[name])))
  const textOf = (each: Row) =>
    JSON.stringify(Object.entries(each).map(([name, value]) => [name, show(value)]))
  const counts = { missing: 0, extra: 0, changed: 0 }
  for (const name of new Set([...left, ...right].map(keyOf))) {
    const here = left.filter((each) => keyOf(each) === name).map(textOf)
    const there = right.filter((each) => keyOf(each) === name).map(textOf)
    const onlyThere = [...there]
    const onlyHere = here.filter((each) => {
      const at = onlyThere.indexOf(each)
      if (at >= 0) onlyThere.splice(at, 1)
      return at < 0
    })
    const pairs = Math.min(onlyHere.length, onlyThere.length)
    counts.changed += pairs
    counts.missing += onlyHere.length - pairs
    counts.extra += onlyThere.length - pairs
  }
  return counts
}

interface Engines {
  readonly left: SqlClient
  readonly right: SqlClient
}

async function expectModelDifferences({ left, right }: Engines, runs: number): Promise<void> {
  const edits = fc.array(
    fc.tuple(fc.nat(), fc.constantFrom(...Object.keys(leftTypes), 'remove', 'add'), row),
    { maxLength: 6 },
  )
  const keys = fc.constantFrom(['K'], ['K', 'Key "2"'], ['AT', 'DAY'], ['AMOUNT', 'FLAG'], ['RAW', 'NOTE'])
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 14 }), edits, keys, async (rows, changes, key) => {
      const edited = changes.reduce<readonly Row[]>((all, [at, what, other]) => {
        const index = all.length === 0 ? 0 : at % all.length
        if (what === 'add') return all.concat(other)
        if (what === 'remove') return all.filter((_, each) => each !== index)
        return all.map((each, position) =>
          position === index ? { ...each, [what]: other[what] ?? null } : each,
        )
      }, rows)
      await createTable(left, 'L', leftTypes, rows)
      await createTable(right, 'R', rightTypes, edited.toReversed())
      const found = await compareTables(
        { client: left, table: 'l' },
        { client: right, table: 'r' },
        { key: key.map((name) => `"${name.replaceAll('"', '""')}"`) },
      )
      const want = model(rows, edited, key)
      expect(found.counts).toEqual(want)
      expect(found).toMatchObject({
        sameRows: want.missing + want.extra + want.changed === 0,
        schema: [],
        complete: true,
        left: { rows: rows.length },
        right: { rows: edited.length },
      })
      expect([found.missing.length, found.extra.length, found.changed.length]).toEqual(Object.values(want))
      if (found.sameRows) expect([found.statements, found.rowsRead, found.aggregates]).toEqual([4, 2, []])
    }),
    { numRuns: runs },
  )
}

describe('two tables', () => {
  let duckdb: SqlClient
  let server: LocalSnowflake
  let snowflake: SqlClient
  beforeAll(async () => {
    duckdb = await createDuckDbClient()
    server = await startLocalSnowflake()
    snowflake = await server.connect()
    for (const statement of [sql`CREATE DATABASE QUALITY`, sql`USE SCHEMA QUALITY.PUBLIC`])
      await snowflake.query(compileSql(statement, snowflake.dialect))
  })
  afterAll(async () => {
    await duckdb.close()
    await snowflake.close()
    await server.stop()
  })

  test('on DuckDB: random edits are found, and nothing else', async () =>
    expectModelDifferences({ left: duckdb, right: duckdb }, 60))
  test('on DuckDB and Snowflake: random edits are found, and nothing else', async () =>
    expectModelDifferences({ left: duckdb, right: snowflake }, 12))

  const numbers = async (client: SqlClient, name: string, select: string): Promise<void> => {
    await client.query({ kind: 'statement', text: `CREATE OR REPLACE TABLE ${name} AS ${select}`, binds: [] })
  }
  const compare = (options: Partial<CompareOptions> = {}) =>
    compareTables(
      { client: duckdb, table: 'one' },
      { client: duckdb, table: 'two' },
      { key: ['id'], ...options },
    )

  test('a few changes in many rows are read without the others', async () => {
    await numbers(duckdb, 'ONE', "SELECT i AS ID, i % 97 AS A, 'n' || i AS B FROM range(40000) t(i)")
    await numbers(
      duckdb,
      'TWO',
      "SELECT i AS ID, CASE WHEN i = 777 THEN -1 ELSE i % 97 END AS A, 'n' || i AS B FROM range(40001) t(i) WHERE i <> 31000",
    )
    const stages: string[] = []
    const found = await compare({
      onProgress: ({ stage, segments }) => void stages.push(`${stage} ${segments ?? ''}`),
    })
    expect(found).toMatchObject({
      sameRows: false,
      complete: true,
      counts: { missing: 1, extra: 1, changed: 1 },
      missing: [{ key: [31_000] }],
      extra: [{ key: [40_000] }],
      changed: [{ key: [777], columns: [{ name: 'A', left: 1, right: -1 }] }],
    })
    expect(found.statements).toBe(8)
    expect(found.rowsRead).toBeLessThan(3_000)
    expect(stages).toEqual(['schema ', 'totals ', 'segments 3', 'rows 3'])
  })

  test('what is listed has a limit, what is counted has none but its own', async () => {
    await numbers(duckdb, 'ONE', 'SELECT i AS ID, 1 AS A FROM range(3000) t(i)')
    await numbers(duckdb, 'TWO', 'SELECT i AS ID, 2 AS A FROM range(3000) t(i)')
    const found = await compare({ limit: 5 })
    expect([found.counts.changed, found.changed.length, found.complete]).toEqual([3000, 5, true])
    await numbers(duckdb, 'ONE', 'SELECT i AS ID, 1 AS A FROM range(52000) t(i)')
    await numbers(duckdb, 'TWO', 'SELECT i AS ID, 2 AS A FROM range(52000) t(i)')
    const stopped = await compare({ limit: 1, maximumRows: 1 })
    expect([stopped.complete, stopped.sameRows, stopped.counts.changed > 1000]).toEqual([false, false, true])
  })

  test('numbers within their tolerance are equal, wherever they are rounded', async () => {
    await numbers(
      duckdb,
      'ONE',
      'SELECT i AS ID, i * 0.1::DOUBLE AS F, (i * 0.01)::DECIMAL(9,2) AS N FROM range(2000) t(i)',
    )
    await numbers(
      duckdb,
      'TWO',
      'SELECT i AS ID, i * 0.1::DOUBLE + CASE WHEN i = 5 THEN 0.02 ELSE 0.004 END AS F, (i * 0.01)::DECIMAL(9,2) + 0.01 AS N FROM range(2000) t(i)',
    )
    const found = await compare({ tolerance: { f: 0.01, n: 0.01 } })
    expect(found).toMatchObject({
      counts: { missing: 0, extra: 0, changed: 1 },
      changed: [{ key: [5], columns: [{ name: 'F' }] }],
    })
    expect((await compare()).counts.changed).toBe(2000)
    expect((await compare({ columns: ['id'] })).sameRows).toBe(true)
  })

  test('columns that only one side has, or of other types, are told', async () => {
    await numbers(duckdb, 'ONE', "SELECT 1 AS ID, 2 AS A, 'x' AS B, DATE '2024-01-01' AS D")
    await numbers(duckdb, 'TWO', "SELECT 1.0 AS id, 3 AS C, 7 AS B, TIMESTAMP '2024-01-01' AS D")
    const found = await compare()
    expect(found).toMatchObject({
      sameRows: true,
      columns: ['D', 'ID'],
      schema: [
        { kind: 'missingColumn', column: 'A' },
        { kind: 'otherType', column: 'B', left: { kind: 'string' }, right: { kind: 'integer' } },
        { kind: 'extraColumn', column: 'C' },
      ],
    })
  })

  test('filters choose the rows of each side', async () => {
    await numbers(duckdb, 'ONE', 'SELECT i AS ID FROM range(10) t(i)')
    await numbers(duckdb, 'TWO', 'SELECT i AS ID FROM range(5, 10) t(i)')
    const found = await compareTables(
      { client: duckdb, table: 'one', filter: 'id >= 5' },
      { client: duckdb, table: 'two' },
      { key: ['id'] },
    )
    expect(found.sameRows).toBe(true)
  })

  test('masked values do not leave', async () => {
    await numbers(duckdb, 'ONE', "SELECT 1 AS ID, 'secret' AS A")
    await numbers(duckdb, 'TWO', 'SELECT 1 AS ID, NULL::VARCHAR AS A')
    const found = await compare({ masked: ['a', 'id'] })
    expect(found.changed).toEqual([{ key: ['***'], columns: [{ name: 'A', left: '***', right: null }] }])
  })

  test('infinity, NaN and JSON', async () => {
    const values = `SELECT 1 AS ID, 'NaN'::DOUBLE AS F, '{"a":1,"b":[1]}'::JSON AS J UNION ALL SELECT 2, 'inf'::DOUBLE, NULL UNION ALL SELECT 3, '-inf'::DOUBLE, '[]'`
    await numbers(duckdb, 'ONE', values)
    await numbers(duckdb, 'TWO', values.replace('{"a":1,"b":[1]}', '{ "b": [1], "a": 1 }'))
    expect((await compare()).counts).toEqual({ missing: 0, extra: 0, changed: 0 })
    await numbers(duckdb, 'TWO', values.replace("'-inf'", "'inf'"))
    expect((await compare()).changed).toEqual([
      { key: [3], columns: [{ name: 'F', left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY }] },
    ])
  })

  test('hundreds of columns', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `C${index}`)
    const types = Object.fromEntries(names.map((name) => [name, { kind: 'integer', precision: 9 } as const]))
    const row = Object.fromEntries(names.map((name, index) => [name, index]))
    await createTable(duckdb, 'WIDE', types, [row])
    await createTable(snowflake, 'WIDE', types, [{ ...row, C399: -1 }])
    const found = await compareTables(
      { client: snowflake, table: 'wide' },
      { client: duckdb, table: 'wide' },
      { key: ['c0'] },
    )
    expect(found.changed).toEqual([{ key: [0], columns: [{ name: 'C399', left: -1, right: 399 }] }])
  })

  test('segments that are large are split until they are small', async () => {
    await numbers(duckdb, 'ONE', 'SELECT i AS ID FROM range(3000) t(i)')
    await numbers(duckdb, 'TWO', 'SELECT i AS ID FROM range(3000) t(i) WHERE i NOT IN (5, 2999)')
    const side = (table: string) => createSideReader({ client: duckdb, table }, {})
    const [left, right] = [side('one'), side('two')]
    const column = { name: 'ID', type: { kind: 'integer', precision: 18 }, nullable: true } as const
    const id = { name: 'ID', left: column, right: column, family: 'exact', tolerance: 0 } as const
    const sides = { left, right, key: [id], columns: [id] }
    const found: number[] = []
    const limits = { fewRows: 2, mostSegments: 8, parts: 8, mostSplits: 4 }
    const { count, segments } = await findSegments(sides, 3000, (each) => void found.push(each), limits)
    expect([count, segments.length, found]).toEqual([512, 2, [2, 2, 2]])
    const chosen = segments.map(({ number }) => number)
    const rows = await readRows(left, [id], [id], 'left', { count, chosen })
    expect(rows.map(([value]) => value)).toEqual(expect.arrayContaining([5, 2999]))
    expect(rows.length).toBe(segments.reduce((sum, each) => sum + each.rows, 0))
  })

  test('a comparison that is stopped', async () => {
    await numbers(duckdb, 'ONE', 'SELECT i AS ID FROM range(3000) t(i)')
    const stop = new AbortController()
    const stopped = compareTables(
      { client: duckdb, table: 'one' },
      { client: duckdb, table: 'one' },
      { key: ['id'], signal: stop.signal, onProgress: () => stop.abort() },
    )
    await expect(stopped).rejects.toMatchObject({ code: 'SQL.CANCELLED' })
  })

  test.each([
    { options: { key: [] }, why: 'No key is given.' },
    { options: { key: ['nothing'] }, why: 'The left table has no column nothing.' },
    {
      options: { key: ['f'] },
      why: 'The values of F do not identify rows on both sides: it is of type number.',
    },
    { options: { key: ['id'], columns: ['a'] }, why: 'The right table has no column A.' },
  ])('refused: $why', async ({ options, why }) => {
    await numbers(duckdb, 'ONE', 'SELECT 1 AS ID, 1.5::DOUBLE AS F, 2 AS A')
    await numbers(duckdb, 'TWO', 'SELECT 1 AS ID, 1.5::DOUBLE AS F')
    await expect(compare(options)).rejects.toMatchObject({ code: 'QUALITY.NOT_COMPARABLE', why })
  })

  test('a table that is not there, and a filter that is no condition', async () => {
    const side = { client: duckdb, table: 'one' }
    const options = { key: ['id'] }
    await expect(compareTables(side, { client: duckdb, table: 'nowhere' }, options)).rejects.toMatchObject({
      code: 'SQL.NOT_FOUND',
    })
    await expect(
      compareTables(side, { ...side, filter: 'id = 1; DROP TABLE x' }, options),
    ).rejects.toMatchObject({
      code: 'SQL.SYNTAX',
    })
  })
})
