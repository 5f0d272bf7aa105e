import { fileURLToPath } from 'node:url'
import { createDuckDbClient, type DuckDbClient } from '@mesh/local'
import { compileSql, type SqlFragment, sql } from '@mesh/sql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Check, check, runChecks, threshold } from '../../src/exports/index.ts'

const file = (name: string): SqlFragment =>
  sql.literal(fileURLToPath(new URL(`../../../../node_modules/vega-datasets/data/${name}`, import.meta.url)))

let client: DuckDbClient

beforeAll(async () => {
  client = await createDuckDbClient()
  const load = (table: string, source: SqlFragment) =>
    client.query(
      compileSql(sql`CREATE TABLE ${sql.name({ name: table })} AS SELECT * FROM ${source}`, client.dialect),
    )
  await load('FLIGHTS', sql`read_parquet(${file('flights-3m.parquet')})`)
  await load('AIRPORTS', sql`read_csv(${file('airports.csv')}, nullstr = '')`)
  await load('BIRDSTRIKES', sql`read_csv(${file('birdstrikes.csv')}, nullstr = '')`)
})

afterAll(async () => client.close())

const damage = '"Effect Amount of damage"'
const everyFlightColumn = ['date', 'delay', 'distance', 'origin', 'destination']

/** What is truly wrong in the files, counted by other means before. */
const findings: readonly { readonly check: Check; readonly rows: number; readonly broken: number }[] = [
  { check: check.range('flights', 'delay', { minimum: -120 }), rows: 3_000_000, broken: 3 },
  { check: check.range('flights', 'delay', { maximum: 1_440 }), rows: 3_000_000, broken: 8 },
  {
    check: check.range('flights', 'distance', { minimum: { value: 0, exclusive: true } }),
    rows: 3_000_000,
    broken: 0,
  },
  {
    check: check.unique('flights', everyFlightColumn, { metric: 'duplicatedKeys' }),
    rows: 3_000_000,
    broken: 191,
  },
  {
    check: check.unique('flights', ['date', 'origin', 'destination'], { metric: 'duplicatedKeys' }),
    rows: 3_000_000,
    broken: 7_851,
  },
  { check: check.unique('flights', ['date', 'origin', 'destination']), rows: 3_000_000, broken: 7_892 },
  { check: check.references('flights', 'origin', 'airports', 'iata'), rows: 3_000_000, broken: 0 },
  { check: check.references('flights', 'destination', 'airports', 'iata'), rows: 3_000_000, broken: 0 },
  { check: check.unique('airports', 'iata'), rows: 3_376, broken: 0 },
  { check: check.length('airports', 'iata', { minimum: 3, maximum: 3 }), rows: 3_376, broken: 42 },
  { check: check.notNull('airports', 'city', { missingValues: ['NA'] }), rows: 3_376, broken: 12 },
  { check: check.notNull('airports', 'state', { missingValues: ['NA'] }), rows: 3_376, broken: 12 },
  { check: check.accepted('airports', 'country', ['USA']), rows: 3_376, broken: 4 },
  { check: check.unique('airports', ['name', 'city', 'state']), rows: 3_376, broken: 1 },
  {
    check: check.accepted('birdstrikes', damage, ['None', 'Minor', 'Medium', 'Substantial']),
    rows: 10_000,
    broken: 15,
  },
  { check: check.notNull('birdstrikes', '"Speed IAS in knots"'), rows: 10_000, broken: 2_836 },
  {
    check: check.range('birdstrikes', '"Speed IAS in knots"', { minimum: { value: 0, exclusive: true } }),
    rows: 10_000,
    broken: 19,
  },
  {
    check: check.pattern('birdstrikes', '"Aircraft Airline Operator"', '[*]$', {
      must: threshold.exactly(8_916),
    }),
    rows: 10_000,
    broken: 8_916,
  },
  {
    check: check.sql('birdstrikes', {
      failingRows: `SELECT * FROM BIRDSTRIKES WHERE ${damage} = 'None' AND "Cost Total $" > 0`,
    }),
    rows: 10_000,
    broken: 55,
  },
  {
    check: check.sql('birdstrikes', {
      failingRows: 'SELECT * FROM BIRDSTRIKES WHERE "Cost Total $" <> "Cost Other" + "Cost Repair"',
    }),
    rows: 10_000,
    broken: 0,
  },
]

describe('real files', () => {
  test('every finding is found, in few statements', async () => {
    const run = await runChecks(
      client,
      findings.map((each) => each.check),
    )
    expect(run.results.map(({ check: { id }, rows, value }) => ({ id, rows, broken: value }))).toEqual(
      findings.map(({ check: { id }, rows, broken }) => ({ id, rows, broken })),
    )
    // Nine that measure, queries of failing rows within the scans, and one that asks for the columns that these queries name.
    expect(run.statements).toBe(10)
  })

  test('the impossible delays are shown', async () => {
    const { results } = await runChecks(client, [check.range('flights', 'delay', { minimum: -120 })], {
      samples: { limit: 5 },
    })
    expect(results[0]?.samples?.rows).toEqual([[-1116], [-953], [-212]])
  })
})
