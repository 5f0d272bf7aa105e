import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock, type SqlClient } from '@mesh/core'
import { createDuckDbClient, type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type ColumnProfile,
  compareTables,
  dataFile,
  describeCheck,
  type Profile,
  profileTable,
  renderProfile,
  runChecks,
  suggestChecks,
} from '../../src/exports/index.ts'
import { createTable } from '../create-table.ts'

const clock = fixedClock('2026-01-02T00:00:00Z')
let duckdb: SqlClient
let server: LocalSnowflake
let snowflake: SqlClient
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mesh profile '))
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
  await rm(folder, { recursive: true })
})

const run = (text: string) => duckdb.query({ kind: 'statement', text, binds: [] })

const columnOf = (profile: Profile, name: string): ColumnProfile => {
  const found = profile.columns.find((column) => column.name === name)
  if (found === undefined) throw new TypeError(`no column ${name}`)
  return found
}

const orders = `
  SELECT i AS ID,
    'SKU-' || lpad((i * 7919 % 1000)::VARCHAR, 4, '0') AS SKU,
    ['new', 'paid', 'lost'][1 + i % 3] AS STATUS,
    (i * 37 % 500) / 10.0 AS AMOUNT,
    CASE WHEN i % 100 = 0 THEN NULL ELSE 'user' || (i % 400) || '@example.com' END AS EMAIL,
    TIMESTAMP '2026-01-01' - INTERVAL 1 MINUTE * i AS "At ""noon"""
  FROM range(2000) t(i)`

describe('a profile', () => {
  test('tells what is there, of a file with a name that SQL has to quote', async () => {
    const file = join(folder, "it's [orders]*.parquet")
    await run(`COPY (${orders}) TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`)
    const profile = await profileTable(duckdb, dataFile(file), { clock })
    expect(profile).toMatchObject({
      kind: 'profile',
      source: "it's [orders]*.parquet",
      engine: 'duckdb',
      profiledAt: '2026-01-02T00:00:00.000Z',
      rows: 2000,
      keys: [['ID']],
      references: [],
    })
    expect(profile.statements).toBeLessThanOrEqual(6)
    expect(columnOf(profile, 'ID')).toMatchObject({
      nulls: 0,
      distinct: { count: 2000, exact: true },
      minimum: 0,
      maximum: 1999,
      mean: 999.5,
    })
    expect(columnOf(profile, 'SKU')).toMatchObject({
      distinct: { count: 1000, exact: true },
      length: { minimum: 8, maximum: 8, mean: 8 },
      shapes: [{ shape: 'AAA-9999', share: 1 }],
      formats: [{ kind: 'pattern', pattern: 'SKU-[0-9]{4}', rows: 2000 }],
    })
    expect(columnOf(profile, 'STATUS').top).toEqual([
      { value: 'new', rows: 667 },
      { value: 'paid', rows: 667 },
      { value: 'lost', rows: 666 },
    ])
    expect(columnOf(profile, 'EMAIL')).toMatchObject({
      nulls: 20,
      formats: [{ kind: 'format', format: 'email', rows: 1980 }],
    })
    const amount = columnOf(profile, 'AMOUNT')
    expect(amount.histogram?.map(({ rows }) => rows)).toEqual(Array.from({ length: 20 }, () => 100))
    expect(amount.quantiles).toEqual({
      exact: true,
      values: [0.4, 2.4, 12.4, 24.9, 37.4, 47.4, 49.4].map((value, index) => ({
        at: [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99][index],
        value,
      })),
    })
    expect(columnOf(profile, 'At "noon"')).toMatchObject({
      maximum: '2026-01-01T00:00:00',
      minimum: '2025-12-30T14:41:00',
    })
  })

  test('suggests what is likely to be meant, and the data passes it', async () => {
    await run(`CREATE OR REPLACE TABLE ORDERS AS ${orders}`)
    const suggested = suggestChecks(await profileTable(duckdb, 'orders', { clock }))
    expect(suggested.map(({ words, evidence }) => `${words} (${evidence})`)).toEqual([
      'at least 1,000 rows (2,000 rows; half of them would be a surprise)',
      'ID is unique (2,000 rows, each with a value of its own in ID)',
      'ID is never NULL (no NULL in 2,000 rows)',
      'SKU is never NULL (no NULL in 2,000 rows)',
      'SKU fully matches /SKU-[0-9]{4}/ (2,000 of 2,000 values)',
      'STATUS is never NULL (no NULL in 2,000 rows)',
      "STATUS is 'lost', 'new' or 'paid' (3 values in 2,000 rows, the rarest 666 times)",
      'AMOUNT is never NULL (no NULL in 2,000 rows)',
      'AMOUNT is at least 0 (the smallest value is 0)',
      'EMAIL is never NULL, but for at most 1.8 % of rows (20 NULL in 2,000 rows)',
      'EMAIL is an e-mail address (1,980 of 1,980 values)',
      'At "noon" is never NULL (no NULL in 2,000 rows)',
      'newest At "noon" is at most 4 days old (the newest value was 24 hours old)',
    ])
    const { counts } = await runChecks(
      duckdb,
      suggested.map(({ check }) => check),
      { clock },
    )
    expect(counts).toEqual({ pass: 13, skipped: 0, warn: 0, fail: 0, error: 0 })
  })

  test('pairs of columns that identify rows, and columns of other tables that are referred to', async () => {
    await run(
      'CREATE OR REPLACE TABLE LINES AS SELECT (i // 4)::INTEGER AS ORDER_ID, (i % 4)::INTEGER AS LINE, i % 7 AS X FROM range(800) t(i)',
    )
    await run("CREATE OR REPLACE TABLE ORDERS AS SELECT i AS ID, 'x' AS NOTE FROM range(300) t(i)")
    const profile = await profileTable(duckdb, 'lines', { tables: ['orders'] })
    expect([profile.keys, profile.references]).toEqual([
      [['ORDER_ID', 'LINE']],
      [{ column: 'ORDER_ID', table: 'ORDERS', references: 'ID', rows: 800 }],
    ])
    const suggested = suggestChecks(profile)
    expect(suggested.map(({ check }) => describeCheck(check))).toEqual(
      expect.arrayContaining(['ORDER_ID, LINE are unique together', 'ORDER_ID in ORDERS (ID)']),
    )
    await run('INSERT INTO LINES VALUES (9999, 1, 1), (0, 0, 0)')
    expect(await profileTable(duckdb, 'lines', { tables: ['orders'] })).toMatchObject({
      keys: [],
      references: [],
    })
  })

  test('of a sample says so', async () => {
    await run('CREATE OR REPLACE TABLE NUMBERS AS SELECT i AS N FROM range(5000) t(i)')
    const profile = await profileTable(duckdb, 'numbers', { sample: 100 })
    expect(profile).toMatchObject({ rows: 100, sampled: 100 })
    expect(renderProfile(profile, 'text')).toContain('the first 100 rows only')
    expect(suggestChecks(profile).map(({ check }) => check.metric.kind)).not.toContain('rowCount')
  })

  test('what engines find hard: nothing, only NULL, NaN, infinity, huge numbers, bytes, nested values', async () => {
    await run(`CREATE OR REPLACE TABLE HARD AS SELECT * FROM (VALUES
      (NULL::INTEGER, 'NaN'::DOUBLE, 1e308::DOUBLE, 99999999999999999999999999999999999999::DECIMAL(38,0), '\\x00'::BLOB, [1], {'a': 1}, '{"a":1}'::JSON, TIME '01:02:03', TRUE, '  '),
      (NULL, 'inf', -1e308, -1, NULL, NULL, NULL, NULL, NULL, NULL, ''))
      T(ONLY_NULL, F, HUGE, BIG, RAW, LIST, PART, J, T, B, BLANK)`)
    const profile = await profileTable(duckdb, 'hard')
    expect(columnOf(profile, 'ONLY_NULL')).toMatchObject({ nulls: 2, distinct: { count: 0, exact: true } })
    expect(columnOf(profile, 'BIG')).toMatchObject({ maximum: '99999999999999999999999999999999999999' })
    expect(columnOf(profile, 'BLANK')).toMatchObject({ blank: 2 })
    expect(columnOf(profile, 'B')).toMatchObject({ nulls: 1, top: [{ value: true, rows: 1 }] })
    for (const name of ['RAW', 'LIST', 'PART', 'J'])
      expect(columnOf(profile, name)).not.toHaveProperty('distinct')
    await run('CREATE OR REPLACE TABLE NOTHING AS SELECT * FROM HARD WHERE FALSE')
    const nothing = await profileTable(duckdb, 'nothing')
    expect([nothing.rows, nothing.keys, suggestChecks(nothing)]).toEqual([0, [], []])
    for (const format of ['text', 'json', 'markdown', 'html'] as const)
      for (const each of [profile, nothing]) expect(renderProfile(each, format)).toMatch(/\n$/)
  })

  test('what is shown as text but is none to the engine', async () => {
    await run(`CREATE OR REPLACE TABLE IDS AS
      SELECT ('00000000-0000-4000-8000-' || lpad(i::VARCHAR, 12, '0'))::UUID AS ID,
        (['a', 'b'])[1 + i % 2]::ENUM('a', 'b') AS E, INTERVAL 1 DAY * i AS I FROM range(40) t(i)`)
    const profile = await profileTable(duckdb, 'ids')
    expect(columnOf(profile, 'ID')).toMatchObject({
      length: { minimum: 36, maximum: 36 },
      formats: [{ kind: 'format', format: 'uuid', rows: 40 }],
    })
    expect(columnOf(profile, 'E').top).toEqual([
      { value: 'a', rows: 20 },
      { value: 'b', rows: 20 },
    ])
    expect(profile.keys).toEqual([['ID'], ['I']])
    const same = await compareTables(
      { client: duckdb, table: 'ids' },
      { client: duckdb, table: 'ids' },
      { key: ['id', 'i'] },
    )
    expect(same.sameRows).toBe(true)
  })

  test('text of the data means nothing to the form it is shown in', async () => {
    await createTable(duckdb, 'EVIL', { '<b>|x': { kind: 'string' } }, [
      { '<b>|x': '<script>alert(1)</script>' },
      { '<b>|x': '<script>alert(1)</script>' },
      { '<b>|x': '\u001b[31m|red' },
    ])
    const profile = await profileTable(duckdb, 'evil')
    expect(renderProfile(profile, 'html')).not.toContain('<script>')
    expect(renderProfile(profile, 'markdown')).not.toMatch(/<script>|[^\\]\|red/)
    expect(renderProfile(profile, 'text')).not.toContain('\u001b')
    expect(JSON.parse(renderProfile(profile, 'json'))).toEqual(profile)
  })

  test('a table or a file that is not there', async () => {
    await expect(profileTable(duckdb, 'nowhere')).rejects.toMatchObject({ code: 'SQL.NOT_FOUND' })
    await expect(profileTable(snowflake, dataFile('x.parquet'))).rejects.toMatchObject({
      code: 'QUALITY.FILES_NOT_READABLE',
    })
  })

  test('random tables give the same on both engines, and what plain JavaScript counts', async () => {
    const row = fc.record({
      N: fc.option(fc.integer({ min: -9, max: 9 }), { freq: 5 }),
      D: fc.option(
        fc.integer({ min: -205, max: 205 }).map((cents) => (cents / 100).toFixed(2)),
        { freq: 5 },
      ),
      T: fc.option(fc.constantFrom('', ' ', 'a', "it's", 'é', 'ab', 'B', '💧'), { freq: 5 }),
      DAY: fc.option(fc.constantFrom('2024-02-29', '1900-01-01', '2024-03-01'), { freq: 5 }),
    })
    const types = {
      N: { kind: 'integer', precision: 9 },
      D: { kind: 'number', precision: 10, scale: 2 },
      T: { kind: 'string' },
      DAY: { kind: 'date' },
    } as const
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
        const profiles = []
        for (const client of [duckdb, snowflake]) {
          await createTable(client, 'RANDOM_', types, rows)
          const { columns, keys, rows: counted } = await profileTable(client, 'random_')
          expect(counted).toBe(rows.length)
          profiles.push({
            keys,
            columns: columns.map(({ type: _, mean, standardDeviation, length, ...column }) => ({
              ...column,
              mean: mean?.toPrecision(9),
              deviation: standardDeviation?.toPrecision(9),
              length: length && { ...length, mean: length.mean.toPrecision(6) },
            })),
          })
        }
        const [one, other] = profiles
        expect(other).toEqual(one)
        for (const column of one?.columns ?? []) {
          const values = rows
            .map((each) => each[column.name as keyof typeof each])
            .filter((value) => value !== null)
          expect([column.nulls, column.distinct]).toEqual([
            rows.length - values.length,
            { count: new Set(values).size, exact: true },
          ])
          expect(column.top?.reduce((sum, { rows: times }) => sum + times, 0)).toBe(
            column.top?.length === 20 ? expect.any(Number) : values.length,
          )
        }
      }),
      { numRuns: 15 },
    )
  })

  test('random data passes every check that it suggests', async () => {
    const value = fc.record({
      ID: fc.nat({ max: 400 }),
      N: fc.option(fc.integer({ min: -2, max: 9 }), { freq: 40 }),
      F: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { freq: 40 }),
      T: fc.option(fc.constantFrom('a@b.de', 'c@d.org', 'DE', "it's", ''), { freq: 40 }),
      CODE: fc.stringMatching(/^[A-Z]{2}-[0-9]{3}$/),
      'Odd "name"': fc.constantFrom('2026-01-01', '2026-02-28'),
    })
    const types = {
      ID: { kind: 'integer', precision: 9 },
      N: { kind: 'integer', precision: 9 },
      F: { kind: 'number' },
      T: { kind: 'string' },
      CODE: { kind: 'string' },
      'Odd "name"': { kind: 'date' },
    } as const
    const kinds = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 150, size: 'max' }), async (rows) => {
        await createTable(duckdb, 'Random "x"', types, rows)
        const table = { name: 'Random "x"' }
        const suggested = suggestChecks(await profileTable(duckdb, table, { clock }), { fewestRows: 1 })
        for (const { check } of suggested) kinds.add(check.metric.kind)
        const { results } = await runChecks(
          duckdb,
          suggested.map(({ check }) => check),
          { clock },
        )
        const broken = results.filter(({ outcome }) => outcome !== 'pass')
        expect(broken.map(({ check, value: got, error }) => [check.id, check.must, got, error])).toEqual([])
      }),
      { numRuns: 30 },
    )
    expect([...kinds].sort()).toEqual(['invalidRows', 'missingRows', 'rowCount', 'surplusRows'])
  })
})
