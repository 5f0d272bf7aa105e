import { startLocalSnowflake } from '@mesh/local'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withDriver } from '../driver.ts'

// https://docs.snowflake.com/en/sql-reference/sql/copy-into-location
test('rows are unloaded into files that are named and split as asked', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE STAGE S')
    await run('CREATE TABLE T (K NUMBER(9,0), V VARCHAR, D DATE)')
    await run("INSERT INTO T VALUES (1, 'a\"b', '2024-01-31'), (2, NULL, NULL), (3, 'c,\\\\', '2024-02-01')")
    const plain = 'FILE_FORMAT = (TYPE = CSV COMPRESSION = NONE)'
    const lines = async (path: string) =>
      (
        await run(
          `SELECT $1 AS L FROM @S/${path} (FILE_FORMAT => LINES) ORDER BY METADATA$FILENAME, METADATA$FILE_ROW_NUMBER`,
        )
      ).map(({ L }) => L)
    await run(
      'CREATE FILE FORMAT LINES TYPE = CSV FIELD_DELIMITER = NONE ESCAPE_UNENCLOSED_FIELD = NONE NULL_IF = ()',
    )
    const names = async () => (await run('LIST @S')).map(({ name }) => name)

    expect(await run(`COPY INTO @S/out/ FROM T ${plain} HEADER = TRUE`)).toEqual([
      { rows_unloaded: 3, input_bytes: 50, output_bytes: 50 },
    ])
    expect(await names()).toEqual(['s/out/data_0_0_0.csv'])
    expect(await lines('out/')).toEqual(['K,V,D', '1,a"b,2024-01-31', '2,\\N,\\N', '3,c\\,\\\\,2024-02-01'])
    expect(await fails(`COPY INTO @S/out/ FROM T ${plain}`)).toMatchObject({
      code: '001030',
      sqlState: '22000',
    })
    await run(
      `COPY INTO @S/out/ FROM (SELECT V, K FROM T WHERE K <> ?) OVERWRITE = TRUE FILE_FORMAT = (TYPE = CSV COMPRESSION = NONE FIELD_OPTIONALLY_ENCLOSED_BY = '"' NULL_IF = ())`,
      [2],
    )
    expect(await lines('out/')).toEqual(['"a""b",1', '"c,\\",3'])
    await run('REMOVE @S')

    await run(`COPY INTO @S/one.csv FROM T SINGLE = TRUE ${plain}`)
    await run('COPY INTO @S/part_ FROM T MAX_FILE_SIZE = 1')
    expect(
      await run(
        "COPY INTO @S/json FROM (SELECT OBJECT_CONSTRUCT('k', K) FROM T) FILE_FORMAT = (TYPE = JSON) DETAILED_OUTPUT = TRUE",
      ),
    ).toMatchObject([{ FILE_NAME: 'json_0_0_0.json.gz', ROW_COUNT: 3 }])
    expect(await names()).toEqual([
      's/json_0_0_0.json.gz',
      's/one.csv',
      's/part__0_0_0.csv.gz',
      's/part__0_0_1.csv.gz',
      's/part__0_0_2.csv.gz',
    ])
    await run('REMOVE @S')

    expect(
      await run(
        "COPY INTO @S/days FROM T PARTITION BY ('day=' || D::VARCHAR) FILE_FORMAT = (TYPE = PARQUET) HEADER = TRUE",
      ),
    ).toMatchObject([{ rows_unloaded: 3 }])
    expect((await names()).map((name) => String(name).replace(/data_[-0-9a-f]+/, 'data'))).toEqual([
      's/days/__NULL__/data_0_0_0.snappy.parquet',
      's/days/day=2024-01-31/data_0_1_0.snappy.parquet',
      's/days/day=2024-02-01/data_0_2_0.snappy.parquet',
    ])
    await run('CREATE TABLE BACK LIKE T').catch(() =>
      run('CREATE TABLE BACK (K NUMBER(9,0), V VARCHAR, D DATE)'),
    )
    await run(
      'COPY INTO BACK FROM @S/days FILE_FORMAT = (TYPE = PARQUET) MATCH_BY_COLUMN_NAME = CASE_SENSITIVE',
    )
    expect(await run('SELECT COUNT(*) AS N FROM (SELECT * FROM BACK INTERSECT SELECT * FROM T)')).toEqual([
      { N: 3 },
    ])

    // Nothing to unload makes no file.
    await run('REMOVE @S')
    expect(await run('COPY INTO @S FROM (SELECT * FROM T WHERE K > 9)')).toMatchObject([{ rows_unloaded: 0 }])
    for (const [text, code] of [
      ['COPY INTO @S FROM T FILE_FORMAT = (TYPE = JSON)', '001003'],
      ["COPY INTO @S FROM T PARTITION BY ('../' || V)", '001003'],
      ["COPY INTO @S FROM T PARTITION BY ('x') SINGLE = TRUE", '001003'],
      ['COPY INTO @S FROM T FILE_FORMAT = (TYPE = CSV COMPRESSION = BZ2)', '000002'],
      ['COPY INTO @S FROM NOPE', '002003'],
      ["COPY INTO 's3://bucket/x' FROM T", '000002'],
    ] as const)
      expect(await fails(text), text).toMatchObject({ code })
    expect(await names()).toEqual([])
  }))

test('what is unloaded is loaded as it was', async () => {
  const server = await startLocalSnowflake()
  const client = await server.connect()
  const run = (text: string, binds: readonly (string | null)[] = []) =>
    client.query<{ N: number; V: string | null }>({ kind: 'statement', text, binds })
  await run('CREATE DATABASE D')
  await run('CREATE STAGE S')
  const formats = [
    "TYPE = CSV FIELD_OPTIONALLY_ENCLOSED_BY = '\"' NULL_IF = ()",
    "TYPE = CSV FIELD_OPTIONALLY_ENCLOSED_BY = '\"' ESCAPE = '\\\\' FIELD_DELIMITER = '|' NULL_IF = () COMPRESSION = BROTLI",
    "TYPE = CSV FIELD_OPTIONALLY_ENCLOSED_BY = '''' FIELD_DELIMITER = '~~' NULL_IF = () COMPRESSION = DEFLATE",
  ]
  const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 8 }).filter((each) => !each.includes('\0')))
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...formats),
      async (values, format) => {
        await run('CREATE OR REPLACE TABLE T (N NUMBER(9,0), V VARCHAR)')
        await run('CREATE OR REPLACE TABLE BACK (N NUMBER(9,0), V VARCHAR)')
        for (const [index, value] of values.entries())
          await run(`INSERT INTO T VALUES (${index}, ?)`, [value])
        await run('REMOVE @S')
        await run(`COPY INTO @S/x FROM T FILE_FORMAT = (${format})`)
        await run(`COPY INTO BACK FROM @S FILE_FORMAT = (${format})`)
        const { rows } = await run('SELECT V FROM BACK ORDER BY N')
        expect(rows.map(({ V }) => V)).toEqual(values)
      },
    ),
    { numRuns: 25 },
  )
  await client.close()
  await server.stop()
})
