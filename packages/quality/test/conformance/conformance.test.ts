import { fixedClock, type SqlClient } from '@mesh/core'
import { createDuckDbClient, type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CheckResult } from '../../src/exports/index.ts'
import { evaluateChecks, runChecks } from '../../src/exports/index.ts'
import type { MetricKind } from '../../src/metric/metric.ts'
import { checksOf, leftOut, metrics, variantCount } from './checks.ts'
import { anyRows, load, parsed, types } from './table.ts'

const runs = Number(process.env.MESH_RUNS ?? 4)
const clock = fixedClock('2024-03-01T00:00:00Z')

/** Does not compile when a metric is missing. */
const kinds: Readonly<Record<MetricKind, true>> = {
  rowCount: true,
  missingRows: true,
  blankRows: true,
  invalidRows: true,
  invalidJson: true,
  brokenRows: true,
  surplusRows: true,
  duplicatedKeys: true,
  rowsInDuplicates: true,
  orphanRows: true,
  ageSeconds: true,
  gaps: true,
  schemaDifferences: true,
  drift: true,
  distinctValues: true,
  minimum: true,
  maximum: true,
  sum: true,
  mean: true,
  standardDeviation: true,
  variance: true,
  skewness: true,
  quantile: true,
  entropy: true,
  correlation: true,
  minimumLength: true,
  maximumLength: true,
  averageLength: true,
  customMetric: true,
  failingRows: true,
}

/** All that engines have to agree on. */
const judged = (results: readonly CheckResult[]) =>
  results.map(({ ms, reproduce, samples, error, ...rest }) => ({
    ...rest,
    error: error === undefined ? undefined : 'error',
  }))

/** A point in time is the same in every offset; the engines here keep none. */
const plain = (value: unknown): string => {
  if (value instanceof Uint8Array) return value.join()
  const text = String(value)
  return /T.*[+-]\d\d:\d\d$/.test(text) ? new Date(text).toISOString().replace('.000Z', 'Z') : text
}

/** What is shown of broken rows; engines give large whole numbers as number or bigint by the type of the column. */
const shown = (results: readonly CheckResult[]) =>
  results.map(({ check: { id }, samples }) => [
    id,
    samples?.columns,
    samples?.rows.map((row) => row.map(plain)),
  ])

describe('three engines give one result', () => {
  let server: LocalSnowflake
  const clients: SqlClient[] = []
  beforeAll(async () => {
    server = await startLocalSnowflake()
    const snowflake = await server.connect()
    for (const statement of [sql`CREATE DATABASE QUALITY`, sql`USE SCHEMA QUALITY.PUBLIC`])
      await snowflake.query(compileSql(statement, snowflake.dialect))
    clients.push(await createDuckDbClient(), snowflake)
  })
  afterAll(async () => {
    for (const client of clients) await client.close()
    await server.stop()
  })

  test('of every metric, rule, threshold, filter, window and group over random tables', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyRows, fc.nat(variantCount - 1), async (rows, parents, variant) => {
        const checks = checksOf(variant)
        const columns = ['ROWS_', 'PARENTS'].map((name) => ({ name: { name }, columns: types }))
        const here = evaluateChecks({ ROWS_: parsed(rows), PARENTS: parsed(parents) }, checks, {
          columns,
          clock,
        })
        for (const client of clients) {
          await load(client, 'ROWS_', rows)
          await load(client, 'PARENTS', parents)
          const there = await runChecks(client, checks, { clock })
          expect([client.dialect.name, judged(there.results)]).toEqual([
            client.dialect.name,
            judged(here.results),
          ])
        }
      }),
      { numRuns: runs },
    )
  })

  test('of the rows and keys that are shown as samples', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyRows, async (rows, parents) => {
        const checks = checksOf(0)
        const samples = { limit: 3 }
        const columns = ['ROWS_', 'PARENTS'].map((name) => ({ name: { name }, columns: types }))
        const here = evaluateChecks({ ROWS_: parsed(rows), PARENTS: parsed(parents) }, checks, {
          columns,
          clock,
          samples,
        })
        for (const client of clients) {
          await load(client, 'ROWS_', rows)
          await load(client, 'PARENTS', parents)
          const there = await runChecks(client, checks, { clock, samples })
          expect([client.dialect.name, shown(there.results)]).toEqual([
            client.dialect.name,
            shown(here.results),
          ])
        }
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  test('no metric is left out', () => {
    const tried = new Set<string>([...metrics.map(({ kind }) => kind), ...leftOut])
    expect(Object.keys(kinds).filter((kind) => !tried.has(kind))).toEqual([])
  })
})
