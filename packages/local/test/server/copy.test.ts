import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type DriverSession, type withDriver as WithDriver, withDriver } from '../driver.ts'

/** A session with a stage S that files can be put into. */
const withStage = (
  use: (session: DriverSession, put: (name: string, text: string) => Promise<void>) => Promise<void>,
): ReturnType<typeof WithDriver> =>
  withDriver(async (session) => {
    const folder = mkdtempSync(join(tmpdir(), 'mesh-copy-'))
    try {
      await session.run('CREATE DATABASE D')
      await session.run('CREATE STAGE S')
      await use(session, async (name, text) => {
        writeFileSync(join(folder, name), text)
        await session.run(`PUT 'file://${folder}/${name}' @S OVERWRITE = TRUE`)
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

test('ON_ERROR says what becomes of bad records', () =>
  withStage(async ({ run, fails }, put) => {
    await put('good.csv', 'id,day\n1,2024-01-01\n2,2024-01-02\n')
    await put('mixed.csv', 'id,day\n3,2024-01-03\nx,2024-01-04\n5,soon\n6\n7,2024-01-07\n')
    const table = () => run('CREATE OR REPLACE TABLE T (ID NUMBER(3,0) NOT NULL, DAY DATE)')
    const copy = (rest: string) => `COPY INTO T FROM @S FILE_FORMAT = (TYPE = CSV SKIP_HEADER = 1) ${rest}`
    const count = async () => (await run('SELECT COUNT(*) AS N FROM T'))[0]?.N

    await table()
    const error = await fails(copy(''))
    expect(error).toMatchObject({ code: '100038', sqlState: '22018' })
    expect(error.message).toContain("Numeric value 'x' is not recognized")
    expect(error.message).toContain("File 'mixed.csv.gz', line 3, character 1")
    expect(error.message).toContain('Row 2, column "T"["ID":1]')
    expect(await count()).toBe(0)

    const first = {
      first_error: "Numeric value 'x' is not recognized",
      first_error_line: 3,
      first_error_character: 1,
      first_error_column_name: '"T"["ID":1]',
    }
    const good = { file: 's/good.csv.gz', status: 'LOADED', rows_parsed: 2, rows_loaded: 2, errors_seen: 0 }
    expect(await run(copy('ON_ERROR = CONTINUE'))).toMatchObject([
      { ...good, first_error: null },
      {
        file: 's/mixed.csv.gz',
        status: 'PARTIALLY_LOADED',
        rows_parsed: 5,
        rows_loaded: 2,
        errors_seen: 3,
        ...first,
      },
    ])
    expect(await count()).toBe(4)
    expect(await run(copy('ON_ERROR = CONTINUE'))).toEqual([
      { status: 'Copy executed with 0 files processed.' },
    ])

    for (const [rest, loaded] of [
      ['ON_ERROR = SKIP_FILE', 0],
      ['ON_ERROR = SKIP_FILE_3', 0],
      ['ON_ERROR = SKIP_FILE_4', 2],
      ["ON_ERROR = 'SKIP_FILE_59%'", 0],
      ["ON_ERROR = 'SKIP_FILE_60%'", 2],
    ] as const) {
      await table()
      expect(await run(copy(rest)), rest).toMatchObject([
        good,
        {
          status: loaded === 0 ? 'LOAD_FAILED' : 'PARTIALLY_LOADED',
          rows_loaded: loaded,
          errors_seen: 3,
          ...first,
        },
      ])
    }
    // A file that failed is tried again.
    await table()
    expect(await run(copy('ON_ERROR = SKIP_FILE RETURN_FAILED_ONLY = TRUE'))).toMatchObject([
      { file: 's/mixed.csv.gz', status: 'LOAD_FAILED' },
    ])
    expect(await run(copy('ON_ERROR = SKIP_FILE'))).toMatchObject([{ file: 's/mixed.csv.gz' }])
    expect(await run(copy('ON_ERROR = CONTINUE FORCE = TRUE PURGE = TRUE'))).toHaveLength(2)
    expect((await run('LIST @S')).map(({ name }) => name)).toEqual(['s/mixed.csv.gz'])
    expect(await fails(copy('ON_ERROR = MAYBE'))).toMatchObject({ code: '001003' })
  }))

test('VALIDATION_MODE tells of errors and loads nothing', () =>
  withStage(async ({ run, fails }, put) => {
    await put('a.csv', '1,abc\ny,abcd\n"3,\n')
    await run('CREATE TABLE T ("ö id" NUMBER(3,0), B VARCHAR(3))')
    const copy = (mode: string) =>
      `COPY INTO T FROM @S FILE_FORMAT = (TYPE = CSV FIELD_OPTIONALLY_ENCLOSED_BY = '"') VALIDATION_MODE = ${mode}`
    expect(await run(copy('RETURN_ERRORS'))).toMatchObject([
      {
        ERROR: "Numeric value 'y' is not recognized",
        LINE: 2,
        CHARACTER: 1,
        CODE: '100038',
        COLUMN_NAME: '"T"["ö id":1]',
        ROW_NUMBER: 2,
      },
      { CODE: '100065', LINE: 3 },
    ])
    expect(await run(copy('RETURN_1_ROWS')).catch(() => 'failed')).toBe('failed')
    await put('a.csv', '1,abc\n2,def\n')
    expect(await run(copy('RETURN_1_ROWS'))).toEqual([{ 'ö id': '1', B: 'abc' }])
    expect(await run(copy('RETURN_ERRORS'))).toEqual([])
    expect(await run('SELECT COUNT(*) AS N FROM T')).toEqual([{ N: 0 }])

    await put('a.csv', '1,abcdef\n')
    expect(await fails('COPY INTO T FROM @S')).toMatchObject({ code: '100074' })
    await run('COPY INTO T FROM @S TRUNCATECOLUMNS = TRUE')
    expect(await run('SELECT B FROM T')).toEqual([{ B: 'abc' }])
  }))

test('values of every type are read in the formats that are given', () =>
  withStage(async ({ run }, put) => {
    await put('t.csv', "31.12.2024;7:05;'{\"a\": [1, null]}';FFzz;;''\n")
    await run('CREATE TABLE T (D DATE, U TIME, V VARIANT, B BINARY, N NUMBER(3,0), S VARCHAR)')
    const format =
      "FILE_FORMAT = (TYPE = CSV FIELD_DELIMITER = ';' FIELD_OPTIONALLY_ENCLOSED_BY = '''' DATE_FORMAT = 'DD.MM.YYYY' TIME_FORMAT = 'HH24:MI' BINARY_FORMAT = UTF8)"
    await run(`COPY INTO T FROM @S ${format}`)
    expect(
      await run('SELECT D::VARCHAR AS D, U::VARCHAR AS U, V:a[0]::INT AS A, HEX_ENCODE(B) AS B, N, S FROM T'),
    ).toEqual([{ D: '2024-12-31', U: '07:05:00', A: 1, B: '46467A7A', N: null, S: '' }])
  }))

// https://docs.snowflake.com/en/user-guide/querying-stage
test('the files of a stage are queried where they are', () =>
  withStage(async ({ run, fails }, put) => {
    await put('data1.csv', 'a|b\nc|d\n')
    await put('data2.csv', 'e|f\ng|h\n')
    await put('other.json', '{"a": {"b": "x1"}}\n{"a": {"b": "x2", "c": null}}\n')
    await run("CREATE FILE FORMAT PIPED TYPE = CSV FIELD_DELIMITER = '|'")
    await run('CREATE FILE FORMAT DOCUMENTS TYPE = JSON')
    expect(
      await run(
        "SELECT t.$1, t.$2 FROM @S (file_format => 'PIPED', pattern => '.*data.*[.]csv.gz') t ORDER BY 1",
      ),
    ).toEqual([
      { $1: 'a', $2: 'b' },
      { $1: 'c', $2: 'd' },
      { $1: 'e', $2: 'f' },
      { $1: 'g', $2: 'h' },
    ])
    expect(await run('SELECT $1, $2 FROM @S/data1')).toEqual([
      { $1: 'a|b', $2: null },
      { $1: 'c|d', $2: null },
    ])
    expect(
      await run(
        'SELECT METADATA$FILENAME AS F, METADATA$FILE_ROW_NUMBER AS N, LENGTH(METADATA$FILE_CONTENT_KEY) AS K, METADATA$START_SCAN_TIME IS NULL AS S, $2 AS B FROM @S/data2 (FILE_FORMAT => PIPED) WHERE $1 <> ? ORDER BY N',
        ['e'],
      ),
    ).toEqual([{ F: 'data2.csv.gz', N: 2, K: 32, S: false, B: 'h' }])
    expect(
      await run('SELECT $1:a.b::VARCHAR AS B FROM @S/other (FILE_FORMAT => DOCUMENTS) ORDER BY 1'),
    ).toEqual([{ B: 'x1' }, { B: 'x2' }])
    expect(await run('CREATE TABLE T AS SELECT $1 AS X FROM @S/data1 (FILE_FORMAT => PIPED)')).toHaveLength(1)
    expect(
      await run(
        'SELECT X, F.$2 AS Y FROM T JOIN @S/data1 (FILE_FORMAT => PIPED) F ON F.$1 = T.X ORDER BY X DESC',
      ),
    ).toEqual([
      { X: 'c', Y: 'd' },
      { X: 'a', Y: 'b' },
    ])
    expect(await fails('SELECT * FROM @S')).toMatchObject({ code: '001003' })
    expect(await fails('SELECT $1 FROM @S (FILE_FORMAT => NOPE)')).toMatchObject({ sqlState: '02000' })
    expect(await fails('SELECT $1 FROM @NOPE')).toMatchObject({ code: '002003' })
    expect(await run('SELECT $1 FROM @S/nothing')).toEqual([])
  }))

// https://docs.snowflake.com/en/user-guide/data-load-transform
test('a COPY loads what a query makes of the files', () =>
  withStage(async ({ run, fails }, put) => {
    await put('home.csv', 'MA,95815,122K,ignored\nCA,01901,9\n')
    await run(
      "CREATE TABLE T (FILE VARCHAR, N NUMBER(9,0), STATE VARCHAR(2), ZIP NUMBER(9,0), DAY DATE DEFAULT '2024-01-01'::DATE)",
    )
    const copy =
      'COPY INTO T (FILE, N, ZIP, STATE) FROM (SELECT METADATA$FILENAME, METADATA$FILE_ROW_NUMBER, h.$2, LOWER(h.$1) FROM @S h)'
    expect(await run(copy)).toMatchObject([
      { file: 's/home.csv.gz', status: 'LOADED', rows_parsed: 2, rows_loaded: 2, errors_seen: 0 },
    ])
    expect(await run('SELECT FILE, N, STATE, ZIP, DAY::VARCHAR AS DAY FROM T ORDER BY N')).toEqual([
      { FILE: 'home.csv.gz', N: 1, STATE: 'ma', ZIP: 95815, DAY: '2024-01-01' },
      { FILE: 'home.csv.gz', N: 2, STATE: 'ca', ZIP: 1901, DAY: '2024-01-01' },
    ])
    expect(await run(copy)).toEqual([{ status: 'Copy executed with 0 files processed.' }])
    expect(await fails('COPY INTO T (ZIP) FROM (SELECT $3 FROM @S) FORCE = TRUE')).toMatchObject({
      code: '100038',
    })
    expect(await run('SELECT COUNT(*) AS N FROM T')).toEqual([{ N: 2 }])
    for (const [text, code] of [
      ['COPY INTO T (ZIP) FROM (SELECT $1, $2 FROM @S) FORCE = TRUE', '002020'],
      ['COPY INTO T (ZIP) FROM (SELECT 1 AS A FROM T)', '001003'],
      ['COPY INTO T FROM (SELECT $1 FROM @S) MATCH_BY_COLUMN_NAME = CASE_SENSITIVE', '001003'],
      ['COPY INTO T (ZIP) FROM (SELECT $1 FROM @S) ON_ERROR = CONTINUE', '000002'],
    ] as const)
      expect(await fails(text), text).toMatchObject({ code })
  }))

test('names of files are no patterns for the engine', () =>
  withStage(async ({ run }) => {
    for (const [name, value] of [
      ['a[1]*.json', 1],
      ['a1.json', 2],
    ] as const)
      await run(
        `COPY INTO '@S/${name}' FROM (SELECT OBJECT_CONSTRUCT('A', ${value})) SINGLE = TRUE FILE_FORMAT = (TYPE = JSON COMPRESSION = NONE)`,
      )
    await run('CREATE TABLE T (A NUMBER(3,0))')
    await run(
      "COPY INTO T FROM @S FILE_FORMAT = (TYPE = JSON) PATTERN = 'a[[].*' MATCH_BY_COLUMN_NAME = CASE_SENSITIVE",
    )
    expect(await run('SELECT A FROM T')).toEqual([{ A: 1 }])
  }))

// https://docs.snowflake.com/en/sql-reference/sql/copy-into-table#copy-options-copyoptions
test('INCLUDE_METADATA loads what is known of the file beside its columns', () =>
  withStage(async ({ run, fails }, put) => {
    await put('m.csv', 'ID,NAME\n1,a\n2,b\n')
    await run('CREATE TABLE T (ID INT, NAME VARCHAR, "file" VARCHAR, N INT, AT TIMESTAMP_LTZ)')
    const copy = (rest: string) =>
      `COPY INTO T FROM @S FILE_FORMAT = (TYPE = CSV PARSE_HEADER = TRUE) ${rest}`
    await run(
      copy(
        'MATCH_BY_COLUMN_NAME = CASE_INSENSITIVE INCLUDE_METADATA = (FILE = METADATA$FILENAME, N = METADATA$FILE_ROW_NUMBER, AT = METADATA$START_SCAN_TIME)',
      ),
    )
    expect(
      await run(
        'SELECT ID, NAME, "file", N, AT > DATEADD(hour, -1, CURRENT_TIMESTAMP()) L FROM T ORDER BY ID',
      ),
    ).toEqual([
      { ID: 1, NAME: 'a', file: 'm.csv.gz', N: 1, L: true },
      { ID: 2, NAME: 'b', file: 'm.csv.gz', N: 2, L: true },
    ])
    const named = (metadata: string) =>
      copy(`FORCE = TRUE MATCH_BY_COLUMN_NAME = CASE_SENSITIVE INCLUDE_METADATA = (${metadata})`)
    for (const text of [
      copy('INCLUDE_METADATA = (N = METADATA$FILE_ROW_NUMBER)'),
      named('N = METADATA$NOPE'),
      named('NOPE = METADATA$FILENAME'),
    ])
      expect(await fails(text), text).toMatchObject({ code: '001003' })
  }))

test('records of JSON that cannot be read are left out where ON_ERROR says so', () =>
  withStage(async ({ run, fails }, put) => {
    await put('lines.json', '{"A": 1}\n{"A": oops}\n\n{"A": 3, "B": "x"}\n{"A"\n')
    await put('whole.json', '{\n"A": 1\n}\n{"A": oops}\n')
    await put('two.json', '{"A": 7} {"A": 8}\n{"A": 9}\n')
    await run('CREATE TABLE T (V VARIANT)')
    await run('CREATE TABLE U (A INT, B VARCHAR)')
    const copy = (into: string, file: string, rest: string) =>
      `COPY INTO ${into} FROM @S/${file} FILE_FORMAT = (TYPE = JSON) ${rest}`
    const error = await fails(copy('T', 'lines', ''))
    expect(error).toMatchObject({ code: '100069', sqlState: '22P02' })
    expect(error.message).toMatch(/Error parsing JSON: .*\n +File 'lines.json.gz'/)
    expect(await run(copy('T', 'lines', 'ON_ERROR = SKIP_FILE'))).toMatchObject([
      { status: 'LOAD_FAILED', errors_seen: 2, first_error: 'Error parsing JSON', first_error_line: 2 },
    ])
    expect(await run(copy('T', 'lines', 'ON_ERROR = CONTINUE'))).toMatchObject([
      { status: 'PARTIALLY_LOADED', rows_loaded: 2, errors_seen: 2 },
    ])
    expect(await run('SELECT V:A A FROM T ORDER BY A')).toEqual([{ A: 1 }, { A: 3 }])
    await run(copy('U', 'lines', 'ON_ERROR = CONTINUE MATCH_BY_COLUMN_NAME = CASE_SENSITIVE'))
    expect(await run('SELECT * FROM U ORDER BY A')).toEqual([
      { A: 1, B: null },
      { A: 3, B: 'x' },
    ])
    expect(await run(copy('T', 'two', 'ON_ERROR = CONTINUE'))).toMatchObject([
      { status: 'LOADED', rows_loaded: 3 },
    ])
    // What is no line a record stops the load.
    expect(await fails(copy('T', 'whole', 'ON_ERROR = CONTINUE'))).toMatchObject({ code: '100069' })
  }))
