import type { LogicalType } from '@mesh/core'
import { startLocalSnowflake } from '@mesh/local'
import { expect, test } from 'vitest'
import { check, exportDataMetrics, runChecks, threshold } from '../../src/exports/index.ts'
import { createTable } from '../create-table.ts'

const columns: Readonly<Record<string, LogicalType>> = {
  ID: { kind: 'integer', precision: 9 },
  'Größe "x"': { kind: 'string' },
  SEEN: { kind: 'timestamp', zone: 'ltz' },
}

const rows = [
  { ID: 1, 'Größe "x"': 'a', SEEN: '2026-01-05T07:00:00Z' },
  { ID: 1, 'Größe "x"': 'a', SEEN: '2026-01-05T07:30:00Z' },
  { ID: 2, 'Größe "x"': null, SEEN: null },
  { ID: null, 'Größe "x"': "it's", SEEN: null },
]

// Only the local server knows data metric functions without an account.
test('Snowflake measures on a schedule what a run measures, and says of the same checks that they fail', async () => {
  let now = Date.parse('2026-01-05T08:00:00Z')
  const server = await startLocalSnowflake({ clock: { now: () => now } })
  const client = await server.connect()
  const run = async (text: string) => (await client.query({ kind: 'statement', text, binds: [] })).rows
  try {
    await run('CREATE DATABASE D')
    await run('CREATE SCHEMA D.METRICS')
    await run('USE SCHEMA D.PUBLIC')
    await createTable(client, 'T', columns, rows)
    await createTable(client, 'PARENT', { ID: columns.ID as LogicalType }, [{ ID: 1 }])
    const given = [
      check.rowCount('d.public.t', threshold.between(1, 3)),
      check.notNull('d.public.t', 'id', { must: threshold.lessThan(3), should: threshold.exactly(0) }),
      check.unique('d.public.t', 'id'),
      check.unique('d.public.t', ['id', '"Größe ""x"""']),
      check.accepted('d.public.t', '"Größe ""x"""', ['a', "it's"]),
      check.references('d.public.t', 'id', 'd.public.parent', 'id'),
      check.holds('d.public.t', "id < 2 OR seen > '2026-01-01'"),
      check.maximum('d.public.t', 'id', threshold.lessThan(3)),
      check.sql(
        'd.public.t',
        { metric: 'SELECT COUNT(DISTINCT ID) FROM D.PUBLIC.T' },
        { must: threshold.exactly(2), id: 'own' },
      ),
      check.freshness('d.public.t', 'seen', 1800),
    ]
    const tables = [
      { name: { database: 'D', schema: 'PUBLIC', name: 'T' }, columns: typed(columns) },
      {
        name: { database: 'D', schema: 'PUBLIC', name: 'PARENT' },
        columns: typed({ ID: columns.ID as LogicalType }),
      },
    ]
    const { statements, diagnostics } = exportDataMetrics(given, {
      tables,
      schema: { database: 'D', schema: 'METRICS' },
      schedule: { minutes: 5 },
    })
    expect(diagnostics).toEqual([])
    for (const { statement } of statements) await client.query(statement)
    now += 5 * 60_000
    const found = await run(
      'SELECT EXPECTATION_NAME AS NAME, VALUE::NUMBER AS VALUE, EXPECTATION_VIOLATED AS VIOLATED FROM SNOWFLAKE.LOCAL.DATA_QUALITY_MONITORING_EXPECTATION_STATUS',
    )
    const { results } = await runChecks(client, given, { clock: { now: () => now } })
    const wanted = results.flatMap(({ check: { id, must, should }, value, outcome }) => {
      // A metric of one's own SQL is judged in its function, which then gives 0 for what holds.
      const measured = id === 'own' ? 0 : value
      const broken = outcome === 'fail'
      return [
        ...(must === undefined ? [] : [[measured, broken]]),
        ...(should === undefined ? [] : [[measured, broken || outcome === 'warn']]),
      ]
    })
    expect(found.map(({ VALUE, VIOLATED }) => [Number(VALUE), VIOLATED])).toEqual(wanted)
    expect(found.filter(({ VIOLATED }) => VIOLATED).map(({ NAME }) => NAME)).toEqual([
      'D_PUBLIC_T_ROWCOUNT_MUST',
      'D_PUBLIC_T_ID_MISSINGROWS_SHOULD',
      'D_PUBLIC_T_ID_SURPLUSROWS_MUST',
      'D_PUBLIC_T_ID_GR_SSE_X_SURPLUSROWS_MUST',
      'D_PUBLIC_T_ID_ORPHANROWS_MUST',
      'D_PUBLIC_T_SEEN_AGESECONDS_MUST',
    ])
  } finally {
    await client.close()
    await server.stop()
  }
})

const typed = (all: Readonly<Record<string, LogicalType>>) =>
  Object.entries(all).map(([name, type]) => ({ name, type }))
