import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import zlib from 'node:zlib'
import { expect, test } from 'vitest'
import { type DriverSession, withDriver } from '../driver.ts'

type Put = (name: string, content: string | Buffer, options?: string) => Promise<void>

/** A session with a stage S that files can be put into. */
const withStage = (use: (session: DriverSession, put: Put) => Promise<void>): Promise<void> =>
  withDriver(async (session) => {
    const folder = mkdtempSync(join(tmpdir(), 'mesh-stages-'))
    try {
      await session.run('CREATE DATABASE D')
      await session.run('CREATE STAGE S')
      await use(session, async (name, content, options = '') => {
        writeFileSync(join(folder, name), content)
        await session.run(`PUT 'file://${folder}/${name}' @S OVERWRITE = TRUE ${options}`)
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

// https://docs.snowflake.com/en/sql-reference/functions/infer_schema
test('INFER_SCHEMA tells the columns of files, and tables are made from them', () =>
  withStage(async ({ run, fails }, put) => {
    await run('CREATE FILE FORMAT H TYPE = CSV PARSE_HEADER = TRUE')
    await run('CREATE FILE FORMAT C TYPE = CSV')
    await run('CREATE FILE FORMAT J TYPE = JSON')
    await run('CREATE FILE FORMAT P TYPE = PARQUET')
    await put('emp.csv', 'EMPNO,ename,SAL,HIREDATE\n7839,KING,5000,1981-11-17\n7900,,950.5,1981-12-03\n')
    await put('emp2.csv', 'EMPNO,ename,SAL,HIREDATE,EXTRA\n10001,,1,1981-12-03 10:00:00,x\n')
    await put('rows.json', '{"id": 1, "at": "2024-01-01", "big": 1E2}\n{"id": 22.5, "tags": [1], "o": {}}')
    const schema = (rest: string) => `SELECT * FROM TABLE(INFER_SCHEMA(${rest}))`
    const types = async (rest: string) =>
      (await run(schema(rest))).map(({ COLUMN_NAME, TYPE }) => `${COLUMN_NAME} ${TYPE}`)
    expect(await run(schema("LOCATION => '@S/emp.csv', FILE_FORMAT => 'H'"))).toEqual([
      {
        COLUMN_NAME: 'EMPNO',
        TYPE: 'NUMBER(4, 0)',
        NULLABLE: true,
        EXPRESSION: '$1::NUMBER(4, 0)',
        FILENAMES: 'emp.csv.gz',
        ORDER_ID: 0,
      },
      expect.objectContaining({ COLUMN_NAME: 'ename', TYPE: 'TEXT', EXPRESSION: '$2::TEXT' }),
      expect.objectContaining({ COLUMN_NAME: 'SAL', TYPE: 'NUMBER(5, 1)' }),
      expect.objectContaining({ COLUMN_NAME: 'HIREDATE', TYPE: 'DATE', ORDER_ID: 3 }),
    ])
    expect(await types("LOCATION => '@S/emp', FILE_FORMAT => H, IGNORE_CASE => TRUE")).toEqual([
      'EMPNO NUMBER(5, 0)',
      'ENAME TEXT',
      'SAL NUMBER(5, 1)',
      'HIREDATE TIMESTAMP_NTZ',
      'EXTRA TEXT',
    ])
    expect(
      await types("LOCATION => '@S', FILES => ('emp.csv.gz'), FILE_FORMAT => 'C', MAX_RECORDS_PER_FILE => 1"),
    ).toEqual(['c1 TEXT', 'c2 TEXT', 'c3 TEXT', 'c4 TEXT'])
    expect(await types("LOCATION => '@S/rows', FILE_FORMAT => 'D.PUBLIC.J'")).toEqual([
      'id NUMBER(3, 1)',
      'at DATE',
      'big REAL',
      'tags ARRAY',
      'o OBJECT',
    ])
    await run('CREATE TABLE T (ID INT, AMOUNT NUMBER(10,2), F FLOAT, TS TIMESTAMP_NTZ, V VARIANT)')
    await run('INSERT INTO T (ID) VALUES (1)')
    await run(
      'COPY INTO @S/pq/ FROM (SELECT * EXCLUDE V FROM T) FILE_FORMAT = (TYPE = PARQUET) HEADER = TRUE',
    )
    expect(await types("LOCATION => '@S/pq/', FILE_FORMAT => 'P'")).toEqual([
      'ID NUMBER(38, 0)',
      'AMOUNT NUMBER(10, 2)',
      'F REAL',
      'TS TIMESTAMP_NTZ',
    ])

    const described = "TABLE(INFER_SCHEMA(LOCATION => '@S/emp.csv', FILE_FORMAT => 'H'))"
    await run(
      `CREATE TABLE E USING TEMPLATE (SELECT ARRAY_AGG(OBJECT_CONSTRUCT(*)) WITHIN GROUP (ORDER BY ORDER_ID) FROM ${described})`,
    )
    await run(
      "COPY INTO E FROM @S/emp.csv FILE_FORMAT = (FORMAT_NAME = 'H') MATCH_BY_COLUMN_NAME = CASE_SENSITIVE",
    )
    expect(await run('SELECT "ename", SAL FROM E ORDER BY EMPNO')).toEqual([
      { ename: 'KING', SAL: 5000 },
      { ename: null, SAL: 950.5 },
    ])
    expect(
      await run(
        `SELECT GENERATE_COLUMN_DESCRIPTION(ARRAY_AGG(OBJECT_CONSTRUCT(*)) WITHIN GROUP (ORDER BY ORDER_ID), 'table') C FROM ${described}`,
      ),
    ).toEqual([{ C: '"EMPNO" NUMBER(4, 0),\n"ename" TEXT,\n"SAL" NUMBER(5, 1),\n"HIREDATE" DATE' }])
    await run(
      `CREATE TABLE R USING TEMPLATE (SELECT [{'COLUMN_NAME': 'A', 'TYPE': 'NUMBER(3, 0)', 'NULLABLE': FALSE}])`,
    )
    expect(await run('DESCRIBE TABLE R')).toMatchObject([{ name: 'A', type: 'NUMBER(3,0)', 'null?': 'N' }])

    const wrong: readonly (readonly [string, string])[] = [
      [schema("LOCATION => '@S/emp.csv'"), '001003'],
      [schema("LOCATION => '@S', FILE_FORMAT => 'NOPE'"), '002003'],
      [schema("LOCATION => '@NOPE', FILE_FORMAT => 'H'"), '002003'],
      [schema("LOCATION => '@S', FILE_FORMAT => 'H', FILES => ('nope')"), '100038'],
      [schema("LOCATION => '@S', FILE_FORMAT => 'H', KIND => 'ICEBERG'"), '000002'],
      [schema("LOCATION => '@S', FILE_FORMAT => 'H', NOPE => 1"), '001003'],
      ['CREATE TABLE W USING TEMPLATE (SELECT NULL)', '001003'],
      ["CREATE TABLE W USING TEMPLATE (SELECT [{'COLUMN_NAME': 'A'}])", '001003'],
      ["CREATE TABLE W USING TEMPLATE (SELECT [{'COLUMN_NAME': 'A', 'TYPE': 'INT) --'}])", '001003'],
    ]
    for (const [text, code] of wrong) expect(await fails(text), text).toMatchObject({ code })
  }))

// https://docs.snowflake.com/en/user-guide/data-load-dirtables
test('a directory table lists the files as of its refresh', () =>
  withStage(async ({ run, fails }, put) => {
    await put('a.csv', '1\n')
    expect(await fails('SELECT * FROM DIRECTORY(@S)')).toMatchObject({ code: '001003' })
    await run('ALTER STAGE S SET DIRECTORY = (ENABLE = TRUE)')
    const listed = async () =>
      (await run('SELECT RELATIVE_PATH FROM DIRECTORY(@S) ORDER BY 1')).map((row) => row.RELATIVE_PATH)
    expect(await listed()).toEqual(['a.csv.gz'])
    expect(await run('SELECT FILE_URL, LENGTH(D.MD5) L FROM DIRECTORY(@S) D WHERE D.SIZE > 0')).toEqual([
      { FILE_URL: expect.stringMatching(/\/api\/files\/D\/PUBLIC\/S\/a\.csv\.gz$/), L: 32 },
    ])
    await put('b.csv', '2\n')
    await put('a.csv', '3\n')
    expect(await listed()).toEqual(['a.csv.gz'])
    expect(await run("ALTER STAGE S REFRESH SUBPATH = 'b'")).toEqual([
      { file: 's/b.csv.gz', status: 'REGISTERED_NEW', description: 'File registered successfully.' },
    ])
    await run('REMOVE @S/b')
    expect(await run('ALTER STAGE S REFRESH')).toMatchObject([
      { file: 's/a.csv.gz', status: 'REGISTERED_UPDATE' },
      { file: 's/b.csv.gz', status: 'UNREGISTERED' },
    ])
    expect(await run('SHOW STAGES')).toMatchObject([{ directory_enabled: 'Y' }])
    await run('ALTER STAGE S SET DIRECTORY = (ENABLE = FALSE) FILE_FORMAT = (TYPE = JSON)')
    expect(await fails('ALTER STAGE S REFRESH')).toMatchObject({ code: '001003' })
    await put('j.json', '{"a": 1}')
    expect(await run('SELECT $1:a A FROM @S/j.json')).toEqual([{ A: 1 }])
    expect(await fails('CREATE STAGE X COPY_OPTIONS = (ON_ERROR = CONTINUE)')).toMatchObject({
      code: '000002',
    })
  }))

// https://docs.snowflake.com/en/sql-reference/functions/validate
test('VALIDATE tells all errors of a load', () =>
  withStage(async ({ run, fails }, put) => {
    await run('CREATE TABLE T (ID INT, NAME VARCHAR(3))')
    await put('a.csv', '1,abc\nx,abc\n3,abcd\n')
    await run('COPY INTO T FROM @S ON_ERROR = CONTINUE')
    const [{ ID } = {}] = await run('SELECT LAST_QUERY_ID() ID')
    await put('b.csv', 'y,b\n2,b\n')
    await run('COPY INTO T FROM @S ON_ERROR = CONTINUE')
    const errors = (job: string) =>
      run(`SELECT FILE, LINE, CHARACTER, CODE, COLUMN_NAME FROM TABLE(VALIDATE(T, JOB_ID => '${job}'))`)
    expect(await errors(String(ID))).toEqual([
      { FILE: 's/a.csv.gz', LINE: 2, CHARACTER: 1, CODE: 100038, COLUMN_NAME: '"T"["ID":1]' },
      { FILE: 's/a.csv.gz', LINE: 3, CHARACTER: 3, CODE: 100074, COLUMN_NAME: '"T"["NAME":2]' },
    ])
    expect(await errors('_last')).toMatchObject([{ FILE: 's/b.csv.gz', LINE: 1 }])
    expect(await fails("SELECT * FROM TABLE(VALIDATE(T, JOB_ID => 'nope'))")).toMatchObject({
      code: '001003',
    })
  }))

test('files compressed as ZSTD are read', () =>
  withStage(async ({ run }, put) => {
    if (!('zstdCompressSync' in zlib)) return
    const packed = zlib.zstdCompressSync(Buffer.from('1,one\n2,two\n'))
    await put('z.csv.zst', packed, 'AUTO_COMPRESS = FALSE SOURCE_COMPRESSION = ZSTD')
    await run('CREATE TABLE T (ID INT, NAME VARCHAR)')
    expect(await run('SELECT $2 N FROM @S ORDER BY $1')).toEqual([{ N: 'one' }, { N: 'two' }])
    expect(await run('COPY INTO T FROM @S FILE_FORMAT = (TYPE = CSV COMPRESSION = ZSTD)')).toMatchObject([
      { status: 'LOADED', rows_loaded: 2 },
    ])
  }))
