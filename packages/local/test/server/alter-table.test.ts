import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

const moment = async (run: (text: string) => Promise<Record<string, unknown>[]>) =>
  (await run('SELECT LAST_QUERY_ID() AS ID'))[0]?.ID

// https://docs.snowflake.com/en/sql-reference/sql/create-or-alter#create-or-alter-table: what a dropped column held is found by time travel.
test('time travel finds columns that were dropped or had another name', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await run("CREATE TABLE T (A INT NOT NULL, B VARCHAR DEFAULT 'x') AS SELECT 1, 'one'")
    await run('CREATE STREAM S ON TABLE T')
    await run('ALTER TABLE T DROP COLUMN A')
    const dropped = await moment(run)
    await run("INSERT INTO T VALUES ('two')")
    await run('ALTER TABLE T RENAME COLUMN B TO "a"')
    const renamed = await moment(run)
    await run('ALTER TABLE T ADD COLUMN A INT DEFAULT 7, C BOOLEAN')
    const added = await moment(run)
    await run('DELETE FROM T WHERE "a" = \'one\'')
    expect(await run('SELECT * FROM T')).toEqual([{ a: 'two', A: 7, C: null }])
    expect(await run(`SELECT * FROM T BEFORE (STATEMENT => '${dropped}')`)).toEqual([{ A: 1, B: 'one' }])
    expect(await run(`SELECT * FROM T BEFORE (STATEMENT => '${renamed}') ORDER BY B`)).toEqual([
      { B: 'one' },
      { B: 'two' },
    ])
    expect(await run(`SELECT * FROM T BEFORE (STATEMENT => '${added}') ORDER BY 1`)).toEqual([
      { a: 'one' },
      { a: 'two' },
    ])
    await run(`CREATE TABLE P CLONE T BEFORE (STATEMENT => '${dropped}')`)
    await run('INSERT INTO P VALUES (3, DEFAULT)')
    expect(await run('SELECT * FROM P ORDER BY A')).toEqual([
      { A: 1, B: 'one' },
      { A: 3, B: 'x' },
    ])
    expect(await run('SELECT "a", A, METADATA$ACTION AS X FROM S')).toEqual([
      { a: 'one', A: 7, X: 'DELETE' },
      { a: 'two', A: 7, X: 'INSERT' },
    ])
  }))

test('columns whose names differ in case only are columns of their own', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT, "a" VARCHAR, "Ä" INT, "ä" INT)')
    await run('INSERT INTO T ("a", A, "ä") VALUES (\'x\', 1, 4)')
    await run('UPDATE T SET "a" = "a" || A, A = A + 1')
    expect(await run('SELECT * FROM T')).toEqual([{ A: 2, a: 'x1', Ä: null, ä: 4 }])
    await run('MERGE INTO T USING (SELECT 2 AS K) ON A = K WHEN MATCHED THEN UPDATE SET "a" = \'m\' || T.A')
    await run('CREATE TABLE U AS SELECT A AS "b", "a" AS B FROM T')
    await run("INSERT INTO U SELECT 5, 'y'")
    await run('BEGIN')
    await run('DELETE FROM U WHERE "b" = 5')
    await run('ROLLBACK')
    expect(await run('SELECT B, "b" FROM U ORDER BY "b"')).toEqual([
      { B: 'm2', b: 2 },
      { B: 'y', b: 5 },
    ])
    await run('CREATE VIEW V AS SELECT * FROM U')
    expect(await run('SELECT MAX("b") AS M, MIN(B) AS N FROM V')).toEqual([{ M: 5, N: 'm2' }])
    expect(await fails('CREATE TABLE W (A INT, "A" INT)')).toMatchObject({ code: '002025' })
    expect(await fails('SELECT "B", b, "aA" FROM U')).toMatchObject({ code: '000904' })
  }))

// https://docs.snowflake.com/en/sql-reference/sql/alter-table
test('an ALTER that fails in the middle has done nothing', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT, B VARCHAR(3))')
    await run("INSERT INTO T VALUES (1234, 'b'), (NULL, 'c')")
    const shown = () => run('DESCRIBE TABLE T')
    const before = await shown()
    for (const [text, code] of [
      ['ALTER TABLE T ADD COLUMN C INT, B INT', '001430'],
      ['ALTER TABLE T ADD COLUMN C INT NOT NULL', '002108'],
      ['ALTER TABLE T ALTER B SET DATA TYPE VARCHAR(5), COLUMN A SET NOT NULL', '001471'],
      ['ALTER TABLE T ALTER A TYPE NUMBER(3,0)', '002108'],
      ['ALTER TABLE T ALTER B TYPE VARCHAR(2)', '040050'],
      ['ALTER TABLE T ALTER A TYPE VARCHAR', '002108'],
      ['ALTER TABLE T DROP COLUMN A, B', '001003'],
      ['ALTER TABLE T DROP COLUMN A, X', '000904'],
      ['ALTER TABLE T RENAME COLUMN A TO B', '001430'],
      ["ALTER TABLE T ALTER A COMMENT 'x', COLUMN X COMMENT 'y'", '000904'],
      ['ALTER TABLE T ALTER A SET DEFAULT Q.NEXTVAL', '002003'],
    ] as const) {
      expect(await fails(text), text).toMatchObject({ code })
      expect(await shown(), text).toEqual(before)
    }
    await run("ALTER TABLE T ADD COLUMN IF NOT EXISTS A INT, C INT DEFAULT 5 COMMENT 'c'")
    expect(await fails('ALTER TABLE T ALTER C DROP DEFAULT')).toMatchObject({ code: '001003' })
    await run('ALTER TABLE T ALTER A TYPE NUMBER(4,0), B TYPE VARCHAR(5)')
    await run("INSERT INTO T (A, B) VALUES (9999, 'fives')")
    expect(await fails('INSERT INTO T (A) VALUES (10000)')).toMatchObject({ sqlState: '22003' })
    expect(await run('SELECT * FROM T ORDER BY A')).toEqual([
      { A: 1234, B: 'b', C: 5 },
      { A: 9999, B: 'fives', C: 5 },
      { A: null, B: 'c', C: 5 },
    ])
  }))

test('tables, schemas and databases take other names, other places and each other’s', () =>
  withDriver(async ({ run, fails }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE SCHEMA S')
    await run('CREATE ROLE R')
    await run('USE SCHEMA D.PUBLIC')
    await run('CREATE SEQUENCE Q')
    await run('CREATE TABLE T (A INT DEFAULT Q.NEXTVAL, B INT)')
    await run('CREATE STREAM N ON TABLE T')
    await run('INSERT INTO T (B) VALUES (1)')
    await run('GRANT SELECT ON TABLE T TO ROLE R')
    await run('ALTER TABLE T RENAME TO S."t é"')
    await run('ALTER SEQUENCE Q RENAME TO "q"')
    await run('ALTER DATABASE D RENAME TO "d"')
    await run('ALTER SCHEMA "d".S RENAME TO S2')
    await run('INSERT INTO "d".S2."t é" (B) VALUES (2)')
    expect(await run('SELECT A, B FROM "d".S2."t é" ORDER BY A')).toEqual([
      { A: 1, B: 1 },
      { A: 2, B: 2 },
    ])
    expect(await run('SHOW GRANTS TO ROLE R')).toMatchObject([{ name: '"d".S2."t é"' }])
    expect(await run('SELECT CURRENT_DATABASE() AS D')).toEqual([{ D: 'd' }])
    await run('CREATE TABLE U AS SELECT 9 AS Z')
    await run('ALTER TABLE U SWAP WITH S2."t é"')
    expect(await run('SELECT * FROM S2."t é"')).toEqual([{ Z: 9 }])
    expect(await run('SELECT COUNT(*) AS C FROM U')).toEqual([{ C: 2 }])
    expect(await fails('SELECT * FROM N')).toMatchObject({ code: '091901' })
    await run('CREATE TEMP TABLE TT (A INT)')
    expect(await fails('ALTER TABLE U SWAP WITH TT')).toMatchObject({ code: '001003' })
    expect(await fails('ALTER TABLE U RENAME TO S2."t é"')).toMatchObject({ code: '002002' })
    expect(await fails('ALTER TABLE U RENAME TO NOWHERE.U')).toMatchObject({ code: '002003' })
    await run('CREATE SCHEMA S3')
    await run('ALTER SCHEMA S3 SWAP WITH S2')
    expect(await run('SELECT Z FROM "d".S3."t é"')).toEqual([{ Z: 9 }])
    await run('ALTER ROLE R RENAME TO "r"')
    await run('ALTER WAREHOUSE COMPUTE_WH RENAME TO W')
    expect(await run('SELECT CURRENT_WAREHOUSE() AS W')).toEqual([{ W: 'W' }])
    const other = await openDriver(server, { database: '"d"', schema: 'PUBLIC' })
    expect(await other.run('SELECT COUNT(*) AS C FROM U')).toEqual([{ C: 2 }])
    await other.close()
  }))

test('a truncated table is empty until its transaction is rolled back', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T AS SELECT 1 AS A')
    await run('BEGIN')
    await run('TRUNCATE TABLE T')
    expect(await run('SELECT * FROM T')).toEqual([])
    await run('ROLLBACK')
    expect(await run('SELECT * FROM T')).toEqual([{ A: 1 }])
    await run('TRUNCATE TABLE IF EXISTS NOWHERE')
  }))

// https://docs.snowflake.com/en/sql-reference/sql/create-table#create-or-alter-table-usage-notes
test('CREATE OR ALTER makes a table what it says, and keeps its rows, tags and grants', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TAG G')
    await run('CREATE ROLE R')
    await run(
      "CREATE OR ALTER TABLE T (A INT PRIMARY KEY, B VARCHAR(3) DEFAULT 'x' COMMENT 'b', C INT) COMMENT = 'first'",
    )
    await run("INSERT INTO T VALUES (1, 'one', 5)")
    await run("ALTER TABLE T SET TAG G = 'v'")
    await run('GRANT SELECT ON TABLE T TO ROLE R')
    const changed =
      'CREATE OR ALTER TABLE T (A INT, B VARCHAR(10), E FLOAT DEFAULT 2.5, UNIQUE (B)) DATA_RETENTION_TIME_IN_DAYS = 7'
    for (let turn = 0; turn < 2; turn += 1) {
      await run(changed)
      expect(await run('SELECT * FROM T')).toEqual([{ A: 1, B: 'one', E: 2.5 }])
      expect(await run('SHOW TABLES')).toMatchObject([{ comment: '', retention_time: '7' }])
      expect(await run('SHOW PRIMARY KEYS')).toEqual([])
      expect(await run('SHOW UNIQUE KEYS')).toMatchObject([{ column_name: 'B' }])
      expect(
        (await run('DESCRIBE TABLE T')).map((each) => [each.type, each['null?'], each.default, each.comment]),
      ).toEqual([
        ['NUMBER(38,0)', 'Y', null, null],
        ['VARCHAR(10)', 'Y', null, null],
        ['FLOAT', 'Y', '2.5', null],
      ])
    }
    expect(await run('SHOW GRANTS TO ROLE R')).toHaveLength(1)
    const tagged = "SELECT TAG_VALUE AS V FROM TABLE(INFORMATION_SCHEMA.TAG_REFERENCES('T', 'TABLE'))"
    expect(await run(tagged)).toEqual([{ V: 'v' }])
    const before = await run('DESCRIBE TABLE T')
    for (const [text, code] of [
      ['CREATE OR ALTER TABLE T (B VARCHAR(10), A INT)', '001003'],
      ['CREATE OR ALTER TABLE T (X INT, A INT, B VARCHAR(10))', '001003'],
      ['CREATE OR ALTER TABLE T (A INT, X INT, B VARCHAR(2))', '001003'],
      ['CREATE OR ALTER TABLE T (A VARCHAR, B VARCHAR(10))', '002108'],
      ['CREATE OR ALTER TABLE T (A INT DEFAULT 1, B VARCHAR(10))', '001003'],
      ['CREATE OR ALTER TABLE T AS SELECT 1 AS A', '000002'],
      ['CREATE OR ALTER TABLE T (A INT, B VARCHAR(10), E FLOAT DEFAULT 2.5, F INT NOT NULL)', '002108'],
    ] as const) {
      expect(await fails(text), text).toMatchObject({ code })
      expect(await run('DESCRIBE TABLE T'), text).toEqual(before)
    }
  }))
