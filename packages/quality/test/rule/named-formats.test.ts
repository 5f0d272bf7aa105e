import type { SqlClient } from '@mesh/core'
import { createDuckDbClient, startLocalSnowflake } from '@mesh/local'
import { describe, expect, test } from 'vitest'
import {
  type Check,
  check,
  evaluateChecks,
  namedFormats,
  runChecks,
  threshold,
} from '../../src/exports/index.ts'
import { createTable } from '../create-table.ts'
import { formatCases } from './formats.ts'

const rows = namedFormats.flatMap((format) =>
  [...formatCases[format].right, ...formatCases[format].wrong, null].map((TEXT) => ({
    FORMAT: format,
    TEXT,
  })),
)

const checks: readonly Check[] = namedFormats.map((format) =>
  check.format('TEXTS', 'TEXT', format, {
    filter: `FORMAT = '${format}'`,
    must: threshold.atLeast(0),
    id: format,
  }),
)

const want = namedFormats.map((format) => [format, formatCases[format].wrong])

/** The texts that an engine calls broken. */
async function brokenOn(client: SqlClient): Promise<unknown> {
  await createTable(client, 'TEXTS', { FORMAT: { kind: 'string' }, TEXT: { kind: 'string' } }, rows)
  const strict = checks.map((each) => ({ ...each, must: threshold.exactly(0) }))
  const { results } = await runChecks(client, strict, { samples: { limit: 100 } })
  return results.map(({ check: { id }, samples, error }) => [
    id,
    error ?? samples?.rows.map(([text]) => text).toSorted(),
  ])
}

const sorted = want.map(([format, wrong]) => [format, [...(wrong ?? [])].toSorted()])

describe('every engine tells the same texts', () => {
  test('DuckDB', async () => {
    const client = await createDuckDbClient()
    expect(await brokenOn(client)).toEqual(sorted)
    await client.close()
  })

  test('Snowflake SQL, on the local server', async () => {
    const server = await startLocalSnowflake()
    const client = await server.connect()
    for (const text of ['CREATE DATABASE F', 'USE SCHEMA F.PUBLIC'])
      await client.query({ kind: 'statement', text, binds: [] })
    expect(await brokenOn(client)).toEqual(sorted)
    await client.close()
    await server.stop()
  })

  test('rows in memory', () => {
    const { results } = evaluateChecks({ TEXTS: rows }, checks)
    expect(results.map(({ check: { id }, value, error }) => [id, error ?? value])).toEqual(
      want.map(([format, wrong]) => [format, wrong?.length]),
    )
  })
})
