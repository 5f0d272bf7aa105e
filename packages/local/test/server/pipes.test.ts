import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mesh-pipes-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return `file://${join(folder, name)}`
}

const prepare = [
  'CREATE DATABASE D',
  'CREATE TABLE T (ID INT, NAME VARCHAR)',
  'CREATE STAGE S FILE_FORMAT = (TYPE = CSV)',
]

// https://docs.snowflake.com/en/user-guide/data-load-snowpipe-intro
test('a pipe loads what is put into its stage, each file once', () =>
  withDriver(async ({ run, fails }, server) => {
    for (const each of prepare) await run(each)
    await run(`PUT '${file('before.csv', '0,before\n')}' @S`)
    await run("CREATE PIPE P AUTO_INGEST = TRUE COMMENT = 'c' AS COPY INTO T FROM @S")
    const names = async () => (await run('SELECT NAME FROM T ORDER BY NAME')).map(({ NAME }) => NAME)
    expect(await names()).toEqual([])
    await run(`PUT '${file('a.csv', '1,a\n')}' @S`)
    expect(await names()).toEqual(['a'])
    await run(`PUT '${file('a.csv', '2,other\n')}' @S OVERWRITE = TRUE`)
    expect(await names()).toEqual(['a'])
    await run(`PUT '${file('bad.csv', 'x,bad\n')}' @S`)
    await run(`PUT '${file('b.csv', '3,b\n')}' @S/sub`)
    expect(await names()).toEqual(['a', 'b'])
    const status = async () =>
      JSON.parse(String((await run("SELECT SYSTEM$PIPE_STATUS('d.public.p') S"))[0]?.S)) as unknown
    expect(await status()).toMatchObject({
      executionState: 'RUNNING',
      pendingFileCount: 0,
      lastIngestedFilePath: 'sub/b.csv.gz',
    })
    const history = await run(
      "SELECT FILE_NAME, STATUS, ROW_COUNT, PIPE_NAME, PIPE_SCHEMA_NAME FROM TABLE(INFORMATION_SCHEMA.COPY_HISTORY(TABLE_NAME => 'T', START_TIME => DATEADD(hour, -1, CURRENT_TIMESTAMP()))) ORDER BY FILE_NAME",
    )
    const told = { PIPE_NAME: 'P', PIPE_SCHEMA_NAME: 'PUBLIC' }
    expect(history).toEqual([
      { FILE_NAME: 'a.csv.gz', STATUS: 'Loaded', ROW_COUNT: 1, ...told },
      { FILE_NAME: 'bad.csv.gz', STATUS: 'Load failed', ROW_COUNT: 0, ...told },
      { FILE_NAME: 'sub/b.csv.gz', STATUS: 'Loaded', ROW_COUNT: 1, ...told },
    ])
    expect(
      await run(
        "SELECT ERROR, FILE, LINE, CODE, COLUMN_NAME FROM TABLE(INFORMATION_SCHEMA.VALIDATE_PIPE_LOAD(PIPE_NAME => 'D.PUBLIC.P', START_TIME => DATEADD(hour, -1, CURRENT_TIMESTAMP())))",
      ),
    ).toEqual([
      {
        ERROR: "Numeric value 'x' is not recognized",
        FILE: 'bad.csv.gz',
        LINE: 1,
        CODE: 100038,
        COLUMN_NAME: '"T"["ID":1]',
      },
    ])
    expect(
      await run(
        "SELECT 1 FROM TABLE(INFORMATION_SCHEMA.VALIDATE_PIPE_LOAD(PIPE_NAME => 'P', START_TIME => DATEADD(hour, 1, CURRENT_TIMESTAMP())))",
      ),
    ).toEqual([])
    expect(await run('ALTER PIPE P REFRESH')).toEqual([
      { File: 'bad.csv.gz', Status: 'SENT' },
      { File: 'before.csv.gz', Status: 'SENT' },
    ])
    expect(await names()).toEqual(['a', 'b', 'before'])

    await run('ALTER PIPE P SET PIPE_EXECUTION_PAUSED = TRUE')
    await run(`PUT '${file('c.csv', '4,c\n')}' @S`)
    expect(await names()).toEqual(['a', 'b', 'before'])
    expect(await status()).toMatchObject({ executionState: 'PAUSED' })
    await run('ALTER PIPE P SET PIPE_EXECUTION_PAUSED = FALSE')
    expect(await names()).toEqual(['a', 'b', 'before', 'c'])

    const other = await openDriver(server, { database: 'D' })
    await other.run(`PUT '${file('d.csv', '5,d\n')}' @S`)
    await other.close()
    expect(await names()).toEqual(['a', 'b', 'before', 'c', 'd'])
    await run('BEGIN')
    await run(`PUT '${file('e.csv', '6,e\n')}' @S`)
    await run("INSERT INTO T VALUES (7, 'mine')")
    await run('ROLLBACK')
    expect(await names()).toEqual(['a', 'b', 'before', 'c', 'd', 'e'])

    await run('DROP TABLE T')
    await run(`PUT '${file('f.csv', '8,f\n')}' @S`)
    expect(await status()).toMatchObject({ executionState: 'STOPPED_MISSING_TABLE' })
    await run('CREATE TABLE T (ID INT, NAME VARCHAR)')
    await run('ALTER PIPE P REFRESH')
    expect(await names()).toEqual(['f'])
    await run('CREATE OR REPLACE PIPE P AS COPY INTO T FROM @S')
    await run("ALTER PIPE P REFRESH PREFIX = 'f'")
    expect(await names()).toEqual(['f', 'f'])
    expect(await fails("ALTER PIPE P REFRESH MODIFIED_AFTER = 'x'")).toMatchObject({ code: '001003' })
    expect(await run("ALTER PIPE P REFRESH MODIFIED_AFTER = '2999-01-01T00:00:00Z'")).toEqual([])
  }))

// https://docs.snowflake.com/en/sql-reference/sql/create-pipe
test('pipes with a query, of the stage of a table, their rights and what tells of them', () =>
  withDriver(async ({ run, fails }, server) => {
    for (const each of prepare) await run(each)
    await run(
      'CREATE PIPE "p i" AUTO_INGEST = TRUE AS COPY INTO T (NAME, ID) FROM (SELECT UPPER($2), $1 * 10 FROM @S/q) PATTERN = \'.*[.]csv[.]gz\'',
    )
    await run('CREATE PIPE OWN AS COPY INTO T FROM @%T ON_ERROR = CONTINUE')
    await run(`PUT '${file('q1.csv', '1,one\n2,two\n')}' @S/q`)
    await run(`PUT '${file('q2.csv', '1,one\nx,two\n')}' @S/q`)
    await run(`PUT '${file('q3.txt', '9,nine\n')}' @S/q`)
    expect(await run('SELECT ID, NAME FROM T ORDER BY ID')).toEqual([
      { ID: 10, NAME: 'ONE' },
      { ID: 20, NAME: 'TWO' },
    ])
    await run(`PUT '${file('own.csv', '5,five\nx,bad\n')}' @%T`)
    await run('ALTER PIPE OWN REFRESH')
    expect(await run('SELECT NAME FROM T WHERE ID = 5')).toEqual([{ NAME: 'five' }])
    expect(await run('SHOW PIPES')).toMatchObject([
      {
        name: 'OWN',
        definition: 'COPY INTO T FROM @%T ON_ERROR = CONTINUE',
        owner: 'ACCOUNTADMIN',
        kind: 'STAGE',
      },
      { name: 'p i', pattern: '.*[.]csv[.]gz', database_name: 'D' },
    ])
    expect(await run('DESCRIBE PIPE OWN')).toMatchObject([{ name: 'OWN', schema_name: 'PUBLIC' }])
    expect(
      await run('SELECT PIPE_NAME, IS_AUTOINGEST_ENABLED FROM INFORMATION_SCHEMA.PIPES ORDER BY 1'),
    ).toEqual([
      { PIPE_NAME: 'OWN', IS_AUTOINGEST_ENABLED: 'NO' },
      { PIPE_NAME: 'p i', IS_AUTOINGEST_ENABLED: 'YES' },
    ])
    const [{ DDL } = {}] = await run("SELECT GET_DDL('PIPE', 'OWN') DDL")
    await run(String(DDL))
    const table: readonly (readonly [string, string])[] = [
      ['CREATE PIPE X AS COPY INTO T FROM @S FORCE = TRUE', '001003'],
      ['CREATE PIPE X AS COPY INTO T FROM @S PURGE = TRUE', '001003'],
      ['CREATE PIPE X AS COPY INTO T FROM @S ON_ERROR = ABORT_STATEMENT', '001003'],
      ["CREATE PIPE X AS COPY INTO T FROM @S FILES = ('a')", '001003'],
      ['CREATE PIPE X AS COPY INTO T FROM @~', '001003'],
      ['CREATE PIPE X AS COPY INTO NOWHERE FROM @S', '002003'],
      ['CREATE PIPE X AS COPY INTO T FROM @NOWHERE', '002003'],
      ["CREATE PIPE X INTEGRATION = 'I' AS COPY INTO T FROM @S", '000002'],
      ['CREATE PIPE OWN AS COPY INTO T FROM @S', '002002'],
      ['ALTER PIPE NOWHERE REFRESH', '002003'],
    ]
    for (const [text, code] of table) expect(await fails(text), text).toMatchObject({ code })
    await run('CREATE ROLE R')
    await run('GRANT ROLE R TO USER MESH')
    await run('GRANT USAGE ON DATABASE D TO ROLE R')
    await run('GRANT USAGE ON SCHEMA PUBLIC TO ROLE R')
    const other = await openDriver(server, { role: 'R', database: 'D' })
    expect(await other.run('SHOW PIPES')).toEqual([])
    expect(await other.fails('ALTER PIPE OWN REFRESH')).toMatchObject({ code: '002003' })
    await run('GRANT MONITOR ON PIPE OWN TO ROLE R')
    expect(await other.fails('ALTER PIPE OWN REFRESH')).toMatchObject({ code: '003001' })
    await run('GRANT OPERATE ON PIPE OWN TO ROLE R')
    // CREATE OR REPLACE forgot what the pipe had loaded.
    expect(await other.run('ALTER PIPE OWN REFRESH')).toMatchObject([{ File: 'own.csv.gz' }])
    expect(await other.run('ALTER PIPE OWN REFRESH')).toEqual([])
    await other.run('ALTER PIPE OWN SET PIPE_EXECUTION_PAUSED = TRUE')
    expect(await other.fails("ALTER PIPE OWN SET COMMENT = 'x'")).toMatchObject({ code: '003001' })
    expect(await other.fails('DROP PIPE OWN')).toMatchObject({ code: '003001' })
    await other.close()
    await run('DROP PIPE OWN')
    expect(await fails('DESCRIBE PIPE OWN')).toMatchObject({ code: '002003' })
  }))

test('a pipe and what it has loaded outlive the process', async () => {
  const dataDir = join(folder, 'data')
  await withDriver(
    async ({ run }) => {
      for (const each of prepare) await run(each)
      await run('CREATE PIPE P AUTO_INGEST = TRUE AS COPY INTO T FROM @S')
      await run(`PUT '${file('k.csv', '1,k\n')}' @S`)
      await run('SELECT 1')
    },
    { dataDir },
  )
  await withDriver(
    async ({ run }) => {
      await run('USE SCHEMA D.PUBLIC')
      expect(await run('ALTER PIPE P REFRESH')).toEqual([])
      await run(`PUT '${file('l.csv', '2,l\n')}' @S`)
      expect(await run('SELECT NAME FROM T ORDER BY NAME')).toEqual([{ NAME: 'k' }, { NAME: 'l' }])
    },
    { dataDir },
  )
})
