import { fixedClock, type LogicalType, type SqlClient } from '@mesh/core'
import { createDuckDbClient, type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Check, check, splitRowArray, splitRows, threshold } from '../../src/exports/index.ts'
import { createTable } from '../create-table.ts'

const columns: Readonly<Record<string, LogicalType>> = {
  N: { kind: 'integer', precision: 9 },
  ID: { kind: 'integer', precision: 9 },
  'Größe "x"': { kind: 'string' },
  REGION: { kind: 'string' },
  AT: { kind: 'timestamp', zone: 'ntz' },
}
type Row = Readonly<Record<string, string | number | null>>
const parents = [{ ID: 1 }, { ID: 2 }, { ID: 2 }, { ID: null }]
const clock = fixedClock('2026-01-10T00:00:00Z')

const checks: readonly Check[] = [
  check.notNull('orders', 'id'),
  check.notNull('orders', '"Größe ""x"""', { missingValues: ['-'], filter: "region = 'EU'" }),
  check.unique('orders', ['id', 'region'], { must: threshold.atMost(0.5, 'fractionOfRows') }),
  check.unique('orders', 'id', { id: `odd "id", it's`, filter: 'id > 1', metric: 'duplicatedKeys' }),
  check.unique('orders', 'id', { id: 'by region', groupBy: ['region'] }),
  check.accepted('orders', 'region', ['EU', 'US']),
  check.holds('orders', 'id < 4 OR region IS NULL'),
  check.references('orders', 'id', 'parents', 'id'),
  check.references('orders', 'id', 'parents', 'id', { id: 'lately', window: { column: 'AT', last: 86_400 } }),
  check.notBlank('orders', '"Größe ""x"""'),
  check.rowCount('orders', threshold.atLeast(1)),
  check.notNull('elsewhere', 'x'),
]

/** What a plain program says of each row: the ids of the checks that it breaks. */
function brokenChecks(rows: readonly Row[]): readonly (readonly string[])[] {
  const repeated = (key: (row: Row) => string | null) => {
    const keys = rows.map(key)
    return keys.map((each) => each !== null && keys.filter((other) => other === each).length > 1)
  }
  const idRegion = repeated(({ ID, REGION }) => (ID === null || REGION === null ? null : `${ID} ${REGION}`))
  const highId = repeated(({ ID }) => (Number(ID) > 1 ? `${ID}` : null))
  const byRegion = repeated(({ ID, REGION }) => (ID === null ? null : `${ID} ${REGION}`))
  return rows.map((row, index) => {
    const { ID, REGION, AT, 'Größe "x"': text } = row
    const orphan = ID !== null && ID !== 1 && ID !== 2
    const broken = [
      ID === null,
      REGION === 'EU' && (text === null || text === '-'),
      idRegion[index],
      highId[index],
      byRegion[index],
      REGION !== null && REGION !== 'EU' && REGION !== 'US',
      ID !== null && Number(ID) >= 4 && REGION !== null,
      orphan,
      orphan && AT !== null && String(AT) >= '2026-01-09',
      typeof text === 'string' && /^[ \t\n]*$/.test(text),
    ]
    return checks.flatMap(({ id }, at) => (broken[at] === true ? [id] : []))
  })
}

const rowsOf = fc
  .array(
    fc.record({
      ID: fc.option(fc.integer({ min: 0, max: 5 })),
      'Größe "x"': fc.option(fc.constantFrom('', ' ', '-', "it's", '😀')),
      REGION: fc.option(fc.constantFrom('EU', 'US', 'X"')),
      AT: fc.option(fc.constantFrom('2026-01-01 00:00:00', '2026-01-09 12:00:00')),
    }),
    { maxLength: 12 },
  )
  .map((rows): readonly Row[] => rows.map((row, N) => ({ N, ...row })))

const diagnostics = [
  expect.objectContaining({
    code: 'QUALITY.NOT_PER_ROW',
    message: expect.stringContaining('at least 1 rows'),
  }),
]

const described = [
  { name: { name: 'ORDERS' }, columns: Object.entries(columns).map(([name, type]) => ({ name, type })) },
]

test('rows in memory: every row is where a plain program puts it', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const split = splitRowArray(rows, { name: 'ORDERS' }, checks, {
        others: { parents },
        columns: described,
        clock,
      })
      const broken = brokenChecks(rows)
      expect(split.good).toEqual(rows.filter((_, index) => broken[index]?.length === 0))
      expect(split.bad).toEqual(
        rows
          .map((row, index) => ({ row, checks: broken[index] }))
          .filter(({ checks: all }) => all?.length !== 0),
      )
      expect(split.diagnostics).toEqual(diagnostics)
    }),
    { numRuns: 100 },
  )
})

let server: LocalSnowflake | undefined
const engines = {
  duckdb: () => createDuckDbClient(),
  snowflake: async () => {
    server = await startLocalSnowflake()
    const client = await server.connect()
    for (const statement of [sql`CREATE DATABASE QUALITY`, sql`USE SCHEMA QUALITY.PUBLIC`])
      await client.query(compileSql(statement, client.dialect))
    return client
  },
} as const
afterAll(() => server?.stop())

describe.each(['duckdb', 'snowflake'] as const)('rows of a table on %s', (engine) => {
  let client: SqlClient
  beforeAll(async () => {
    client = await engines[engine]()
    await createTable(client, 'PARENTS', { ID: { kind: 'integer', precision: 9 } }, parents)
  })
  afterAll(() => client.close())
  const read = async (table: string) =>
    (
      await client.query(
        compileSql(sql`SELECT * FROM ${sql.name({ name: table })} ORDER BY N`, client.dialect),
      )
    ).rows
  const load = (rows: readonly Row[]) => createTable(client, 'ORDERS', columns, rows)
  const leftovers = async () => {
    const statement = sql`SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'MESH%'`
    return (await client.query(compileSql(statement, client.dialect))).rows
  }

  test('every row is where a plain program puts it', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf, async (rows) => {
        await load(rows)
        const into = 'replace' as const
        const result = await splitRows(client, 'orders', checks, {
          good: 'good',
          bad: '"Bad ""rows"""',
          into,
          clock,
        })
        const broken = brokenChecks(rows)
        const [good, bad] = [await read('GOOD'), await read('Bad "rows"')]
        expect(good.map(({ N }) => N)).toEqual(
          rows.flatMap(({ N }, index) => (broken[index]?.length === 0 ? [N] : [])),
        )
        expect(Object.keys(good[0] ?? columns)).toEqual(Object.keys(columns))
        expect(bad.map(({ N, MESH_BROKEN_CHECKS }) => [N, JSON.parse(String(MESH_BROKEN_CHECKS))])).toEqual(
          rows.flatMap(({ N }, index) => (broken[index]?.length === 0 ? [] : [[N, broken[index]]])),
        )
        const count = (id: string) => broken.filter((all) => all.includes(id)).length
        expect(result).toEqual({
          good: good.length,
          bad: bad.length,
          checks: checks.slice(0, 10).map(({ id }) => ({ check: id, rows: count(id) })),
          diagnostics,
        })
      }),
      { numRuns: 8 },
    )
    expect(await leftovers()).toEqual([])
  })

  test('rows are added to tables that are there; a new table must be new', async () => {
    await load([{ N: 1, ID: 1, REGION: 'EU', 'Größe "x"': 'a' }])
    const only = checks.slice(0, 1)
    await splitRows(client, 'orders', only, { good: 'kept', bad: 'lost', reasonColumn: 'Why' })
    await splitRows(client, 'orders', only, {
      good: 'kept',
      bad: 'lost',
      reasonColumn: 'Why',
      into: 'append',
    })
    expect([(await read('KEPT')).length, (await read('LOST')).length]).toEqual([2, 0])
    await expect(splitRows(client, 'orders', only, { good: 'kept' })).rejects.toMatchObject({
      code: 'SQL.EXISTS',
    })
    expect((await read('KEPT')).length).toBe(2)
    expect(await splitRows(client, 'orders', [], {})).toEqual({
      good: 1,
      bad: 0,
      checks: [],
      diagnostics: [],
    })
    await splitRows(client, 'orders', [], { bad: 'none' })
    expect(await leftovers()).toEqual([])
  })

  test.each([
    { options: { good: 'orders' }, code: 'QUALITY.INVALID_OPTION' },
    { options: { good: 'x', bad: 'X' }, code: 'QUALITY.INVALID_OPTION' },
    { options: { bad: 'x', reasonColumn: 'ID' }, code: 'QUALITY.INVALID_OPTION' },
    { options: { bad: 'x' }, more: check.notNull('orders', 'nowhere'), code: 'SQL.NOT_FOUND' },
    { options: { bad: 'x' }, more: check.holds('orders', 'DROP TABLE orders'), code: 'SQL.SYNTAX' },
    { options: { bad: 'x' }, more: check.accepted('orders', 'region', []), code: 'QUALITY.INVALID_CHECK' },
  ])('$code: nothing is written', async ({ options, more, code }) => {
    await load([{ N: 1, ID: 1 }])
    await expect(
      splitRows(client, 'orders', more === undefined ? checks : [...checks, more], options),
    ).rejects.toMatchObject({ code })
    await expect(read('X')).rejects.toMatchObject({ code: 'SQL.NOT_FOUND' })
    expect((await read('ORDERS')).length).toBe(1)
    expect(await leftovers()).toEqual([])
  })
})
