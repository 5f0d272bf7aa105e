import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock, type LogicalType } from '@mesh/core'
import { createDuckDbClient, type DuckDbClient, startLocalSnowflake } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Check,
  check,
  createFilePartitionStore,
  dataFile,
  type PartitionedTable,
  type PartitionState,
  type PartitionStore,
  partitionFiles,
  runChecks,
  threshold,
} from '../../src/exports/index.ts'
import { createTable } from '../create-table.ts'

const clock = fixedClock('2026-03-01T00:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'mesh-partitions-'))
let client: DuckDbClient
beforeAll(async () => {
  client = await createDuckDbClient()
})
afterAll(async () => {
  await client.close()
  rmSync(folder, { recursive: true })
})

const must = threshold.atLeast(-1e30)
const checks: readonly Check[] = [
  check.rowCount('t', must),
  check.rowCount('t', must, { filter: "land = 'DE' OR amount > 10" }),
  check.notNull('t', 'land', { must: threshold.atMost(0.3, 'fractionOfRows') }),
  check.notNull('t', 'land', { missingValues: ['', 'n/a'] }),
  check.notBlank('t', 'land'),
  check.accepted('t', 'land', ['DE', 'FR'], { must: threshold.atMost(0.5, 'fractionOfNonNull') }),
  check.range('t', 'amount', { minimum: -5, maximum: 20 }),
  check.holds('t', 'amount < size OR land IS NULL'),
  check.minimum('t', 'amount', must),
  check.maximum('t', 'amount', must),
  check.sum('t', 'amount', must),
  check.mean('t', 'amount', must),
  check.sum('t', 'size', must),
  check.mean('t', 'size', must, { filter: 'size IS NOT NULL' }),
  check.minimumLength('t', 'land', must),
  check.maximumLength('t', 'land', must),
  check.averageLength('t', 'land', must),
  check.freshness('t', 'day', 1e9),
  check.unique('t', ['day', 'land']),
  check.unique('t', ['land', 'size'], { metric: 'duplicatedKeys', filter: 'amount > 0' }),
  check.unique('t', ['size', 'day'], {
    metric: 'rowsInDuplicates',
    must: threshold.atMost(0.2, 'fractionOfNonNull'),
  }),
  check.distinctValues('t', ['day', 'land'], must),
  check.distinctValues('t', ['land', 'day', 'size'], must),
  // Not to be put together from parts, so measured whole.
  check.unique('t', 'land'),
  check.distinctValues('t', 'land', must),
  check.standardDeviation('t', 'amount', must),
  check.quantile('t', 'amount', 0.5, must),
  check.references('t', 'land', 't', 'land'),
  { ...check.rowCount('t', must), groupBy: ['land'] },
]

const columns: Readonly<Record<string, LogicalType>> = {
  DAY: { kind: 'date' },
  LAND: { kind: 'string' },
  AMOUNT: { kind: 'number', precision: 20, scale: 3 },
  SIZE: { kind: 'integer', precision: 18 },
}
const row = fc.record({
  DAY: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-02-01', null),
  LAND: fc.constantFrom('DE', 'FR', '', ' ', 'n/a', "l'été 🌍", null),
  AMOUNT: fc.option(fc.integer({ min: -10_000_000, max: 10_000_000 }).map((units) => `${units / 1000}`)),
  SIZE: fc.option(fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n })),
})

function createMemoryStore(): PartitionStore & { readonly states: Map<string, readonly PartitionState[]> } {
  const states = new Map<string, readonly PartitionState[]>()
  return {
    states,
    read: async (table) => states.get(table) ?? [],
    write: async (table, all) => void states.set(table, all),
  }
}

/** What is compared: everything but times and the words of samples. */
const plain = async (options: Parameters<typeof runChecks>[2]) => {
  const { results, statements } = await runChecks(client, checks, { clock, ...options })
  const told = results.map(({ check: { id }, outcome, value, rows, nonNull, error, segments }) => ({
    id,
    outcome,
    value,
    rows,
    nonNull,
    error,
    segments,
  }))
  return { told, statements }
}

describe('states of partitions equal the whole', () => {
  const tables: readonly { name: string; table: PartitionedTable }[] = [
    { name: 'days', table: { kind: 'days', column: 'day', from: '2026-01-01', to: '2026-01-03' } },
    {
      name: 'days of which none has rows',
      table: { kind: 'days', column: 'day', from: '2030-01-01', to: '2030-01-31' },
    },
    { name: 'no day at all', table: { kind: 'days', column: 'day', from: '2026-01-02', to: '2026-01-01' } },
    { name: 'values', table: { kind: 'values', column: 'land', values: ['DE', "l'été 🌍", ''] } },
    { name: 'numbers', table: { kind: 'values', column: 'size', values: [0n, 1n] } },
  ]
  test.each(tables)('by $name, over random rows', async ({ table }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
        await createTable(client, 'T', columns, rows)
        const partitions = { store: createMemoryStore(), tables: { t: table } }
        const whole = await plain({})
        expect((await plain({ partitions })).told).toEqual(whole.told)
        expect((await plain({ partitions })).told).toEqual(whole.told)
      }),
      { numRuns: 8 },
    )
  })

  test.each([
    { column: 'amount', values: [1.5, '2.25'] },
    { column: 'day', values: ['2026-01-01'] },
  ])('a value is the same however $column spells it', async ({ column, values }) => {
    await createTable(client, 'T', columns, [
      { DAY: '2026-01-01', LAND: null, AMOUNT: '1.5', SIZE: 1n },
      { DAY: '2026-01-01', LAND: null, AMOUNT: '2.25', SIZE: 2n },
      { DAY: null, LAND: null, AMOUNT: '40', SIZE: 3n },
    ])
    const table: PartitionedTable = { kind: 'values', column, values }
    const partitions = { store: createMemoryStore(), tables: { t: table } }
    const { results } = await runChecks(client, [check.sum('t', 'amount', must)], { partitions })
    expect(results.map(({ value, error }) => error?.code ?? value)).toEqual([43.75])
  })

  test('rows of a part that the list spells otherwise are never left out: that is an error', async () => {
    await client.query(
      compileSql(
        sql`CREATE OR REPLACE TABLE W AS SELECT TIMESTAMP '2026-01-01 00:00:00' AS AT, 1 AS N`,
        client.dialect,
      ),
    )
    const table: PartitionedTable = { kind: 'values', column: 'at', values: ['2026-01-01'] }
    const partitions = { store: createMemoryStore(), tables: { w: table } }
    const { results } = await runChecks(client, [check.sum('w', 'n', must)], { partitions })
    expect(results[0]?.error?.code).toBe('QUALITY.INVALID_PARTITIONS')
  })

  test('a new day alone is read; what is known is not', async () => {
    const day = (text: string, amount: string) => ({ DAY: text, LAND: 'DE', AMOUNT: amount, SIZE: 1n })
    await createTable(client, 'T', columns, [day('2026-01-01', '1'), day('2026-01-02', '2')])
    const store = createMemoryStore()
    const until = (to: string, again: readonly string[] = []): PartitionedTable => ({
      kind: 'days',
      column: 'day',
      from: '2026-01-01',
      to,
      again,
    })
    const sums = async (table: PartitionedTable) => {
      const { results } = await runChecks(client, [check.sum('t', 'amount', must)], {
        partitions: { store, tables: { t: table } },
      })
      return results[0]?.value
    }
    expect(await sums(until('2026-01-02'))).toBe(3)
    // Behind the back of the store, to see what is read.
    await createTable(client, 'T', columns, [
      day('2026-01-01', '100'),
      day('2026-01-02', '200'),
      day('2026-01-03', '4'),
    ])
    expect(await sums(until('2026-01-03'))).toBe(7)
    expect(await sums(until('2026-01-03', ['2026-01-02']))).toBe(205)
    expect(store.states.get('T')?.map(({ partition }) => partition)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
    ])
  })

  test('another check on known days is measured on all of them', async () => {
    await createTable(client, 'T', columns, [{ DAY: '2026-01-01', LAND: 'DE', AMOUNT: '1', SIZE: null }])
    const partitions = {
      store: createMemoryStore(),
      tables: { t: { kind: 'days', column: 'day', from: '2026-01-01', to: '2026-01-02' } as const },
    }
    await runChecks(client, [check.sum('t', 'amount', must)], { partitions })
    const { results } = await runChecks(client, checks, { partitions, clock })
    expect(results.map(({ outcome }) => outcome)).toEqual(
      (await runChecks(client, checks, { clock })).results.map(({ outcome }) => outcome),
    )
  })
})

describe('files', () => {
  const write = (name: string, ...lines: readonly string[]) => {
    writeFileSync(join(folder, name), `DAY,LAND,AMOUNT,SIZE\n${lines.map((line) => `${line}\n`).join('')}`)
    return join(folder, name)
  }

  test('each is a partition; a changed one is read again, a new one once, a removed one no more', async () => {
    const [one, two] = [
      write('one.csv', '2026-01-01,DE,1,5'),
      write('two.csv', '2026-01-02,FR,2,7', '2026-01-02,,3,9'),
    ]
    const store = createFilePartitionStore(join(folder, 'store'))
    const sum = async (...paths: readonly string[]) => {
      const t = dataFile(paths)
      const partitions = { store, tables: { t: await partitionFiles(t) } }
      const { results, statements } = await runChecks(client, [check.sum('t', 'size', must)], {
        tables: { t },
        partitions,
      })
      return { value: results[0]?.value, error: results[0]?.error?.code, statements }
    }
    expect(await sum(one, two)).toEqual({ value: 21, error: undefined, statements: 2 })
    expect(await sum(one, two)).toEqual({ value: 21, error: undefined, statements: 0 })
    appendFileSync(one, '2026-01-01,DE,1,100\n')
    expect(await sum(one, two)).toEqual({ value: 121, error: undefined, statements: 1 })
    expect(await sum(two)).toEqual({ value: 16, error: undefined, statements: 0 })
    expect(await sum(two, join(folder, 'none.csv'))).toMatchObject({
      value: undefined,
      error: 'QUALITY.UNREADABLE_FILE',
    })
  })

  test('a damaged store is an error of the checks that need it', async () => {
    const t = dataFile(write('three.csv', '2026-01-01,DE,1,5'))
    const store = createFilePartitionStore(join(folder, 'damaged'))
    const run = async () =>
      runChecks(client, [check.sum('t', 'size', must), check.unique('t', 'land')], {
        tables: { t },
        partitions: { store, tables: { t: await partitionFiles(t) } },
      })
    await run()
    const { rows } = await client.query<{ file: string }>(
      compileSql(
        sql`SELECT file FROM glob(${sql.literal(join(folder, 'damaged', '*.json'))})`,
        client.dialect,
      ),
    )
    writeFileSync(rows[0]?.file ?? '', '{"kind":')
    expect((await run()).results.map(({ outcome, error }) => [outcome, error?.code])).toEqual([
      ['error', 'QUALITY.PARTITION_STORE_FAILED'],
      ['pass', undefined],
    ])
  })
})

test('Snowflake’s SQL says the same', async () => {
  const server = await startLocalSnowflake()
  const snowflake = await server.connect()
  for (const statement of [sql`CREATE DATABASE QUALITY`, sql`USE SCHEMA QUALITY.PUBLIC`])
    await snowflake.query(compileSql(statement, snowflake.dialect))
  await createTable(snowflake, 'T', columns, [
    { DAY: '2026-01-01', LAND: 'DE', AMOUNT: '1.5', SIZE: 2n ** 59n },
    { DAY: '2026-01-02', LAND: null, AMOUNT: '-20.125', SIZE: 2n ** 59n },
    { DAY: '2026-02-02', LAND: "l'été 🌍", AMOUNT: null, SIZE: null },
    { DAY: null, LAND: 'FR', AMOUNT: '7', SIZE: 1n },
  ])
  const told = async (table?: PartitionedTable) => {
    const partitions = table && { store: createMemoryStore(), tables: { t: table } }
    const { results } = await runChecks(snowflake, checks, { clock, ...(partitions && { partitions }) })
    return results.map(({ check: { id }, outcome, value, rows, nonNull, error }) => ({
      id,
      outcome,
      value,
      rows,
      nonNull,
      error,
    }))
  }
  const whole = await told()
  expect(whole.filter(({ error }) => error !== undefined)).toEqual([])
  expect(await told({ kind: 'days', column: 'day', from: '2026-01-01', to: '2026-01-31' })).toEqual(whole)
  expect(await told({ kind: 'values', column: 'land', values: ['DE', "l'été 🌍"] })).toEqual(whole)
  await snowflake.close()
  await server.stop()
})

test.each([
  { from: '2026-02-30', to: '2026-03-01' },
  { from: 'yesterday', to: '2026-03-01' },
  { from: '0001-01-01', to: '9999-01-01' },
])('days from $from to $to are refused', async (span) => {
  await createTable(client, 'T', columns, [])
  const partitions = {
    store: createMemoryStore(),
    tables: { t: { kind: 'days', column: 'day', ...span } as const },
  }
  const { results } = await runChecks(client, [check.rowCount('t', must)], { partitions })
  expect(results[0]?.error?.code).toBe('QUALITY.INVALID_PARTITIONS')
})
