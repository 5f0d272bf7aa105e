import { expect, test } from 'vitest'
import { withClient } from '../in-process.ts'

const hourMs = 3_600_000

// https://docs.snowflake.com/en/user-guide/data-time-travel#data-retention-period
test('the past of a table is kept for its retention, and not a moment longer', () => {
  let now = Date.parse('2026-01-01')
  return withClient(
    async ({ run, fails }) => {
      await run('CREATE DATABASE D')
      await run('CREATE TABLE T (A INT, B INT)')
      await run('CREATE TABLE LONG (A INT) DATA_RETENTION_TIME_IN_DAYS = 3')
      await run('CREATE TABLE NONE (A INT) DATA_RETENTION_TIME_IN_DAYS = 0')
      for (const name of ['T (A)', 'LONG', 'NONE']) await run(`INSERT INTO ${name} VALUES (1), (2)`)
      now += hourMs
      for (const name of ['T', 'LONG', 'NONE']) await run(`DELETE FROM ${name} WHERE A = 1`)
      await run('ALTER TABLE T DROP COLUMN B')
      const ago = (name: string, hours: number) =>
        `SELECT COUNT(*) AS N FROM ${name} AT (OFFSET => -${hours * 3600})`
      expect(await run(ago('T', 0.5))).toEqual([{ N: 2n }])
      expect(await fails(ago('NONE', 0.5))).toMatchObject({ code: '000707', sqlState: '02000' })
      now += 22 * hourMs
      expect(await run(ago('T', 22.5))).toEqual([{ N: 2n }])
      now += 3 * hourMs
      expect(await fails(ago('T', 25.5))).toMatchObject({ code: '000707' })
      expect(await run(ago('T', 23))).toEqual([{ N: 1n }])
      expect(await run(ago('LONG', 25.5))).toEqual([{ N: 2n }])
      await run('INSERT INTO T VALUES (3)')
      expect(await run('SELECT * FROM T ORDER BY A')).toEqual([{ A: 2n }, { A: 3n }])
      now += 72 * hourMs
      expect(await fails(ago('LONG', 97))).toMatchObject({ code: '000707' })
      for (const text of [
        'CREATE TRANSIENT TABLE X (A INT) DATA_RETENTION_TIME_IN_DAYS = 2',
        'CREATE TEMP TABLE X (A INT) DATA_RETENTION_TIME_IN_DAYS = 2',
        'ALTER TABLE T SET DATA_RETENTION_TIME_IN_DAYS = 91',
      ])
        expect(await fails(text), text).toMatchObject({ code: '001008' })
    },
    { clock: { now: () => now } },
  )
})

// https://docs.snowflake.com/en/user-guide/streams-intro#data-retention-period-and-staleness
test('what a stream has yet to tell is kept for it, for two weeks', () => {
  let now = Date.parse('2026-01-01')
  return withClient(
    async ({ run, fails }) => {
      await run('CREATE DATABASE D')
      await run('CREATE TABLE T AS SELECT 1 AS A')
      await run('CREATE STREAM S ON TABLE T')
      await run('CREATE STREAM U ON TABLE T')
      await run('DELETE FROM T')
      now += 7 * 24 * hourMs
      expect(await run('SELECT A, METADATA$ACTION AS X FROM S')).toEqual([{ A: 1, X: 'DELETE' }])
      await run('CREATE TABLE SEEN AS SELECT A FROM U')
      await run('INSERT INTO T VALUES (2)')
      now += 8 * 24 * hourMs
      expect(await fails('SELECT * FROM S')).toMatchObject({ code: '091901' })
      expect(await run('SELECT A FROM U')).toEqual([{ A: 2 }])
    },
    { clock: { now: () => now } },
  )
})
