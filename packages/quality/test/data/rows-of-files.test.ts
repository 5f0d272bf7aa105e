import { fileURLToPath } from 'node:url'
import type { ResultColumn } from '@mesh/core'
import { createDuckDbClient, type DuckDbClient } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCheck } from '../../src/check/make-check.ts'
import { type Check, check, evaluateChecks, runChecks, threshold } from '../../src/exports/index.ts'
import type { Metric } from '../../src/metric/metric.ts'

const clock = { now: () => Date.UTC(2026, 0, 1) }

let client: DuckDbClient

beforeAll(async () => {
  client = await createDuckDbClient()
})
afterAll(async () => client.close())

/** Everything that can be asked of a column by its type. */
function metricsOf({ name: column, type }: ResultColumn): readonly Metric[] {
  const any: readonly Metric[] = [
    { kind: 'missingRows', column, missingValues: [] },
    { kind: 'surplusRows', columns: [column] },
    { kind: 'distinctValues', columns: [column] },
    { kind: 'entropy', columns: [column] },
  ]
  switch (type.kind) {
    case 'string':
      return [
        ...any,
        { kind: 'blankRows', column },
        { kind: 'averageLength', column },
        { kind: 'invalidRows', column, rule: { kind: 'pattern', pattern: '^[A-Z][a-z]+$', match: 'search' } },
        { kind: 'invalidRows', column, rule: { kind: 'length', minimum: 3, maximum: 12 } },
      ]
    case 'integer':
    case 'number':
      return [
        ...any,
        ...(['minimum', 'maximum', 'sum', 'mean', 'variance', 'skewness'] as const).map((kind) => ({
          kind,
          column,
        })),
        { kind: 'quantile', column, at: 0.9 },
      ]
    case 'date':
    case 'timestamp':
      return [...any, { kind: 'ageSeconds', column, of: 'newest' }, { kind: 'gaps', column, every: 86_400 }]
    default:
      return any
  }
}

const own: Readonly<Record<string, readonly Check[]>> = {
  AIRPORTS: [
    check.sql('airports', {
      failingRows: 'SELECT city FROM airports GROUP BY city, state HAVING COUNT(*) > 2',
    }),
    check.sql(
      'airports',
      { metric: 'SELECT COUNT(DISTINCT state) FROM airports a WHERE a.latitude > 40' },
      { must: threshold.atLeast(1) },
    ),
    check.unique('airports', 'city', { filter: "state LIKE 'N%' AND LENGTH(iata) = 3" }),
  ],
  BIRDSTRIKES: [
    check.sql('birdstrikes', {
      failingRows: 'SELECT * FROM birdstrikes WHERE "Cost Total $" <> "Cost Other" + "Cost Repair"',
    }),
    check.rowCount('birdstrikes', threshold.atLeast(10), {
      groupBy: ['"Effect Amount of damage"', '"Phase of flight"', 'YEAR("Flight Date")'],
    }),
  ],
}

test.each([
  ['AIRPORTS', 'airports.csv'],
  ['BIRDSTRIKES', 'birdstrikes.csv'],
])('the rows of %s give in memory what they give in the engine', async (name, file) => {
  const path = fileURLToPath(new URL(`../../../../node_modules/vega-datasets/data/${file}`, import.meta.url))
  const source = sql`read_csv(${sql.literal(path)}, nullstr = '')`
  await client.query(
    compileSql(sql`CREATE TABLE ${sql.name({ name })} AS SELECT * FROM ${source}`, client.dialect),
  )
  const table = await client.query(compileSql(sql`SELECT * FROM ${sql.name({ name })}`, client.dialect))
  const checks = [
    ...table.columns.flatMap((column) => metricsOf(column).map((metric) => makeCheck({ name }, metric, {}))),
    ...(own[name] ?? []),
  ]
  const here = evaluateChecks({ [name]: table.rows }, checks, {
    columns: [{ name: { name }, columns: table.columns }],
    clock,
  })
  const there = await runChecks(client, checks, { clock })
  const plain = ({ results }: typeof here) =>
    results.map(({ check: { id }, outcome, value, rows, nonNull, segments, error }) => ({
      id,
      outcome,
      value,
      rows,
      nonNull,
      segments: segments?.map((each) => [String(each.values), each.outcome, each.value]),
      error: error?.code,
    }))
  expect(plain(here)).toEqual(plain(there))
})
