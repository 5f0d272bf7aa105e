import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withDriver } from '../driver.ts'

/** What the driver makes of a timestamp: a Date that also knows its zone. */
type Stamp = Date & { getTimezone(): unknown; toString(): string }

test('TIMESTAMP_TZ reaches the driver with its offset, TIMESTAMP_LTZ in the zone of the session', () =>
  withDriver(async ({ run, fails }) => {
    await run("ALTER SESSION SET TIMEZONE = 'America/Los_Angeles'")
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (ID INT, TZ TIMESTAMP_TZ, LTZ TIMESTAMP_LTZ, NTZ TIMESTAMP_NTZ)')
    const moments = [
      '2024-07-01 12:00:00.123456 +0530',
      '2024-01-01 12:00:00',
      '1969-12-31 23:59:59.5 -1200',
      null,
    ]
    for (const [id, text] of moments.entries())
      await run('INSERT INTO T SELECT ?, ?, ?, ?', [id, text, text, text])
    const rows = (await run('SELECT TZ, LTZ, NTZ FROM T ORDER BY ID')) as Record<string, Stamp | null>[]
    expect(rows.map(({ TZ, LTZ, NTZ }) => [TZ, LTZ, NTZ].map((each) => each?.toJSON() ?? null))).toEqual([
      ['2024-07-01 12:00:00.123 +0530', '2024-06-30 23:30:00.123 -0700', '2024-07-01 12:00:00.123'],
      ['2024-01-01 12:00:00.000 -0800', '2024-01-01 12:00:00.000 -0800', '2024-01-01 12:00:00.000'],
      ['1969-12-31 23:59:59.500 -1200', '1970-01-01 03:59:59.500 -0800', '1969-12-31 23:59:59.500'],
      [null, null, null],
    ])
    expect(rows.map(({ TZ }) => TZ?.getTime() ?? null)).toEqual([
      Date.parse('2024-07-01T06:30:00.123Z'),
      Date.parse('2024-01-01T20:00:00Z'),
      Date.parse('1970-01-01T11:59:59.5Z'),
      null,
    ])
    expect(rows[0]?.TZ?.getTimezone()).toBe(330)
    expect(await run('SELECT * FROM TABLE(RESULT_SCAN(LAST_QUERY_ID()))')).toEqual(rows)
    expect(await fails("SELECT '2024-01-01 00:00:00.1234567'::TIMESTAMP_NTZ")).toMatchObject({
      code: '000002',
    })
    expect(await fails("ALTER SESSION SET TIMEZONE = 'Europe/Atlantis'")).toMatchObject({ code: '001008' })
  }))

test('offsets and structured values are there again after a restart, in time travel and in a clone', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'mesh-zones-'))
  const asked = 'SELECT AT::VARCHAR AS A, L, O:"k é" AS K, M[\'x\'] AS X FROM T ORDER BY AT'
  const want = [
    { A: '2024-01-01 00:00:00.000 +0200', L: [1.5, null], K: 7, X: '2024-02-29' },
    { A: '2024-01-01 00:00:00.000 -0330', L: [], K: null, X: null },
  ]
  const shown = (rows: Record<string, unknown>[]) =>
    rows.map((row) => ({ ...row, X: (row.X as Date | null)?.toJSON().slice(0, 10) ?? null }))
  try {
    await withDriver(
      async ({ run }) => {
        await run('CREATE DATABASE D')
        await run(
          'CREATE TABLE T (AT TIMESTAMP_TZ, L ARRAY(NUMBER(4,1)), O OBJECT("k é" INT), M MAP(VARCHAR, DATE NOT NULL))',
        )
        await run(
          "INSERT INTO T SELECT '2024-01-01 00:00:00 +0200', [1.5, NULL]::ARRAY(NUMBER(4,1)), {'k é': 7}::OBJECT(\"k é\" INT), {'x': '2024-02-29'}::MAP(VARCHAR, DATE NOT NULL)",
        )
        await run(
          "INSERT INTO T SELECT '2024-01-01 00:00:00 -0330', []::ARRAY(NUMBER(4,1)), {'k é': NULL}::OBJECT(\"k é\" INT), {}::MAP(VARCHAR, DATE NOT NULL)",
        )
        expect(shown(await run(asked))).toEqual(want)
        const [{ ID } = {}] = await run('SELECT LAST_QUERY_ID() AS ID')
        await run('DELETE FROM T')
        await run(`CREATE TABLE T2 CLONE T BEFORE (STATEMENT => LAST_QUERY_ID())`)
        expect(shown(await run(asked.replace('FROM T', 'FROM T2')))).toEqual(want)
        expect(shown(await run(asked.replace('FROM T', `FROM T AT (STATEMENT => '${ID}')`)))).toEqual(want)
      },
      { dataDir },
    )
    await withDriver(
      async ({ run }) => {
        await run('USE SCHEMA D.PUBLIC')
        expect(shown(await run(asked.replace('FROM T', 'FROM T2')))).toEqual(want)
        const [, list, object, map] = await run('DESCRIBE TABLE T2')
        expect([list?.type, object?.type, map?.type]).toEqual([
          'ARRAY(NUMBER(4,1))',
          'OBJECT("k é" NUMBER(38,0))',
          'MAP(VARCHAR(16777216), DATE NOT NULL)',
        ])
      },
      { dataDir },
    )
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
})
