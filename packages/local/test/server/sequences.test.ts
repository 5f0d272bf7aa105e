import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

// https://docs.snowflake.com/en/user-guide/querying-sequences
test('a sequence gives each number once, to queries, defaults and GETNEXTVAL', () =>
  withDriver(async ({ run, fails }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE SEQUENCE SEQ1')
    expect(await run('SELECT seq1.NEXTVAL a, seq1.NEXTVAL b')).toEqual([{ A: 1, B: 2 }])
    expect(await run('SELECT s.a a, s.a b FROM (SELECT d.public.seq1.NEXTVAL a) s')).toEqual([{ A: 3, B: 3 }])
    await run('CREATE TABLE FOO (k NUMBER DEFAULT seq1.NEXTVAL, v NUMBER)')
    await run('INSERT INTO FOO (v) VALUES (100)')
    await run('INSERT INTO FOO VALUES (DEFAULT, 101)')
    await run('INSERT INTO FOO (v) SELECT v FROM FOO')
    await run('INSERT INTO FOO VALUES (1000, 1001)')
    expect(await run('SELECT k, v FROM FOO ORDER BY k')).toEqual([
      { K: 4, V: 100 },
      { K: 5, V: 101 },
      { K: 6, V: 100 },
      { K: 7, V: 101 },
      { K: 1000, V: 1001 },
    ])
    expect(await run('DESCRIBE TABLE FOO')).toMatchObject([{ default: 'D.PUBLIC.SEQ1.NEXTVAL' }, {}])
    await run('CREATE SEQUENCE "se q" START WITH 10 INCREMENT BY -5 ORDER COMMENT = \'down\'')
    expect(
      await run('SELECT v, s.NEXTVAL n, s.NEXTVAL m FROM FOO, TABLE(GETNEXTVAL("se q")) s ORDER BY n DESC'),
    ).toMatchObject([10, 5, 0, -5, -10].map((each) => ({ N: each, M: each })))
    await run('ALTER SEQUENCE "se q" SET INCREMENT BY 3')
    expect(await run('SELECT "se q".NEXTVAL n, "se q".NEXTVAL m')).toEqual([{ N: -15, M: -12 }])
    expect(await run("SHOW SEQUENCES LIKE 'se%'")).toMatchObject([
      { name: 'SEQ1', next_value: 8, interval: 1, ordered: 'N', schema_name: 'PUBLIC' },
      { name: 'se q', next_value: -9, interval: 3, ordered: 'Y', comment: 'down' },
    ])
    await run('ALTER SEQUENCE "se q" SET NOORDER')
    expect(await fails('ALTER SEQUENCE "se q" SET ORDER')).toMatchObject({ code: '001003' })
    await run('ALTER SEQUENCE "se q" RENAME TO Q')
    expect(await run('SELECT Q.NEXTVAL n')).toEqual([{ N: -9 }])

    await run('CREATE ROLE R')
    await run('GRANT ROLE R TO USER MESH')
    await run('GRANT USAGE ON DATABASE D TO ROLE R')
    await run('GRANT USAGE ON SCHEMA D.PUBLIC TO ROLE R')
    const other = await openDriver(server, { role: 'R', database: 'D', schema: 'PUBLIC' })
    expect(await other.fails('SELECT Q.NEXTVAL')).toMatchObject({ code: '002003' })
    await run('GRANT USAGE ON SEQUENCE Q TO ROLE R')
    expect(await other.run('SELECT Q.NEXTVAL n')).toEqual([{ N: -6 }])
    await other.close()

    await run('BEGIN')
    await run('INSERT INTO FOO (v) VALUES (1)')
    await run('ROLLBACK')
    await run('INSERT INTO FOO (v) VALUES (2)')
    expect(await run('SELECT k FROM FOO WHERE v = 2')).toEqual([{ K: 9 }])
    await run('CREATE SCHEMA C CLONE PUBLIC')
    await run('INSERT INTO C.FOO (v) VALUES (3)')
    expect(await run('SELECT k FROM C.FOO WHERE v = 3')).toEqual([{ K: 10 }])
    expect(await run('SELECT PUBLIC.SEQ1.NEXTVAL n')).toEqual([{ N: 10 }])
    await run('USE SCHEMA PUBLIC')
    await run('DROP SEQUENCE SEQ1')
    expect(await fails('INSERT INTO FOO (v) VALUES (3)')).toMatchObject({ code: '002003' })
    expect(await fails('SELECT SEQ1.NEXTVAL')).toMatchObject({ code: '002003' })
    expect(await fails('CREATE SEQUENCE Z INCREMENT 0')).toBeDefined()
  }))

// https://docs.snowflake.com/en/sql-reference/sql/create-table: AUTOINCREMENT
test('AUTOINCREMENT numbers the rows that INSERT, COPY and MERGE add', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run(
      'CREATE TABLE T (ID INT AUTOINCREMENT START 5 INCREMENT 10 ORDER, N INT IDENTITY(1, 1), A VARCHAR, W TIMESTAMP_NTZ DEFAULT CURRENT_TIMESTAMP()::TIMESTAMP_NTZ)',
    )
    await run("INSERT INTO T (A) VALUES ('a'), ('b')")
    await run("INSERT INTO T (ID, N, A) VALUES (DEFAULT, 7, 'c'), (1, DEFAULT, 'd')")
    await run(
      "MERGE INTO T USING (SELECT 'e' AS A) S ON T.A = S.A WHEN NOT MATCHED THEN INSERT (A) VALUES (S.A)",
    )
    const rows = 'SELECT ID, N, A FROM T ORDER BY A'
    expect(await run(rows)).toEqual([
      { ID: 5, N: 1, A: 'a' },
      { ID: 15, N: 2, A: 'b' },
      { ID: 25, N: 7, A: 'c' },
      { ID: 1, N: 3, A: 'd' },
      { ID: 35, N: 4, A: 'e' },
    ])
    expect(await run('SHOW COLUMNS IN TABLE T')).toMatchObject([
      { autoincrement: 'IDENTITY START 5 INCREMENT 10 ORDER' },
      { autoincrement: 'IDENTITY START 1 INCREMENT 1 NOORDER' },
      { autoincrement: '' },
      {},
    ])
    await run('CREATE TABLE U CLONE T')
    await run("INSERT INTO U (A) VALUES ('f')")
    await run("INSERT INTO T (A) VALUES ('f')")
    expect(await run("SELECT ID, N FROM U WHERE A = 'f'")).toEqual(
      await run("SELECT ID, N FROM T WHERE A = 'f'"),
    )
    expect(await fails('ALTER TABLE T ADD COLUMN M INT AUTOINCREMENT')).toMatchObject({ code: '001003' })
    await run('TRUNCATE TABLE U')
    await run('ALTER TABLE U ADD COLUMN M INT AUTOINCREMENT')
    await run("INSERT INTO U (A) VALUES ('g')")
    expect(await run('SELECT ID, M FROM U')).toEqual([{ ID: 55, M: 1 }])
    await run('DROP TABLE U')
    await run('UNDROP TABLE U')
    await run("INSERT INTO U (A) VALUES ('h')")
    expect(await run('SELECT M FROM U ORDER BY M')).toEqual([{ M: 1 }, { M: 2 }])
  }))

test('a default is computed for each INSERT, not once', () => {
  let now = Date.parse('2026-01-04T23:00:00Z')
  return withDriver(
    async ({ run }) => {
      await run('CREATE DATABASE D')
      await run('CREATE TABLE T (A INT, W DATE DEFAULT CURRENT_DATE())')
      now += 2 * 60 * 60 * 1000
      await run('INSERT INTO T (A) VALUES (1)')
      expect(await run('SELECT W::VARCHAR W FROM T')).toEqual([{ W: '2026-01-05' }])
    },
    { clock: { now: () => now } },
  )
})

test('sequences outlive the process', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mesh-sequences-'))
  try {
    await withDriver(
      async ({ run }) => {
        await run('CREATE DATABASE D')
        await run('CREATE SEQUENCE S START 3 INCREMENT 2')
        await run('CREATE TABLE T (ID INT IDENTITY, A INT DEFAULT S.NEXTVAL)')
        await run('INSERT INTO T (A) SELECT 0 UNION ALL SELECT 0')
        await run('SELECT S.NEXTVAL')
        await run('SELECT S.NEXTVAL')
      },
      { dataDir },
    )
    await withDriver(
      async ({ run }) => {
        await run('USE SCHEMA D.PUBLIC')
        await run('INSERT INTO T (ID) VALUES (DEFAULT)')
        expect(await run('SELECT ID, A FROM T WHERE A > 0')).toEqual([{ ID: 3, A: 7 }])
        expect(await run('SHOW SEQUENCES')).toMatchObject([{ next_value: 9, interval: 2 }])
      },
      { dataDir },
    )
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})
