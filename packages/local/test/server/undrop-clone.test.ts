import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

// https://docs.snowflake.com/en/sql-reference/sql/undrop
test('what was dropped comes back with its rows and grants until its time is over', () => {
  let now = Date.parse('2026-01-01')
  return withDriver(
    async ({ run, fails }, server) => {
      await run('CREATE DATABASE D')
      await run('CREATE ROLE R')
      await run('GRANT ROLE R TO USER MESH')
      for (const on of ['DATABASE D', 'SCHEMA D.PUBLIC', 'WAREHOUSE COMPUTE_WH'])
        await run(`GRANT USAGE ON ${on} TO ROLE R`)
      await run('CREATE TABLE T (A INT) AS SELECT 1')
      await run('GRANT SELECT ON TABLE T TO ROLE R')
      const reader = await openDriver(server, { role: 'R' })
      await run('DROP TABLE T')
      expect(await fails('SELECT * FROM T')).toMatchObject({ code: '002003' })
      expect(await run('SHOW GRANTS TO ROLE R')).toHaveLength(3)
      await run('UNDROP TABLE T')
      expect(await reader.run('SELECT A FROM D.PUBLIC.T')).toEqual([{ A: 1 }])
      await run('CREATE OR REPLACE TABLE T (B INT)')
      expect(await fails('UNDROP TABLE T')).toMatchObject({ code: '002002' })
      await run('ALTER TABLE T RENAME TO T2')
      await run('UNDROP TABLE T')
      expect(await run('SELECT A FROM T')).toEqual([{ A: 1 }])
      await run('CREATE SCHEMA "s é"')
      await run('CREATE TABLE U AS SELECT 2 AS B')
      await run('DROP SCHEMA "s é"')
      await run('UNDROP SCHEMA "s é"')
      await run('DROP DATABASE D')
      expect(await fails('USE DATABASE D')).toMatchObject({ code: '002043' })
      await run('UNDROP DATABASE D')
      expect(await run('SELECT B FROM D."s é".U')).toEqual([{ B: 2 }])
      await run('USE SCHEMA D.PUBLIC')
      await run('DROP TABLE T')
      await run('CREATE TABLE Z (A INT) DATA_RETENTION_TIME_IN_DAYS = 0')
      await run('DROP TABLE Z')
      expect(await fails('UNDROP TABLE Z')).toMatchObject({ code: '002003' })
      await reader.close()
      now += 86_400_001
      const nextDay = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
      expect(await nextDay.fails('UNDROP TABLE T')).toMatchObject({ code: '002003' })
      await nextDay.close()
    },
    { clock: { now: () => now } },
  )
})

// https://docs.snowflake.com/en/sql-reference/sql/create-clone
test('clones have what the source had, now or before, and go their own way', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run("CREATE TABLE T (A INT PRIMARY KEY, B VARCHAR DEFAULT 'x' COMMENT 'c') COMMENT = 'table'")
    await run("INSERT INTO T VALUES (1, 'a'), (2, 'b')")
    await run('DELETE FROM T WHERE A = 1')
    const [last] = await run('SELECT LAST_QUERY_ID() AS ID')
    await run('CREATE TABLE C CLONE T')
    await run(`CREATE TABLE P CLONE T BEFORE (STATEMENT => '${last?.ID}')`)
    await run('INSERT INTO C (A) VALUES (3)')
    const all = async (name: string) =>
      (await run(`SELECT A, B FROM ${name} ORDER BY A`)).map(({ A, B }) => `${A}${B}`)
    expect([await all('T'), await all('C'), await all('P')]).toEqual([['2b'], ['2b', '3x'], ['1a', '2b']])
    expect(await run("SHOW TABLES LIKE 'C'")).toMatchObject([{ comment: 'table', rows: 2 }])
    await run('CREATE VIEW V AS SELECT COUNT(*) AS N FROM T')
    await run('CREATE SCHEMA S CLONE PUBLIC')
    await run('CREATE DATABASE E CLONE D')
    await run('INSERT INTO E.PUBLIC.T VALUES (9, NULL)')
    expect(await all('E.PUBLIC.T')).toEqual(['2b', '9null'])
    expect(await all('D.PUBLIC.T')).toEqual(['2b'])
    expect(await run('SELECT N FROM D.S.V')).toEqual([{ N: 1 }])
    expect(await fails('CREATE TABLE D.PUBLIC.C CLONE D.PUBLIC.T')).toMatchObject({ code: '002002' })
    await run('CREATE OR REPLACE TABLE D.PUBLIC.C CLONE D.PUBLIC.T')
    expect(await all('D.PUBLIC.C')).toEqual(['2b'])
  }))
