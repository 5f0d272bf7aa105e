import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { withDriver } from '../driver.ts'

const data = fileURLToPath(new URL('../../../../node_modules/vega-datasets/data', import.meta.url))

test('PUT and COPY load parquet and CSV once', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE STAGE LANDING')
    await run(
      'CREATE TABLE FLIGHT ("DATE" TIMESTAMP_NTZ, DELAY NUMBER(9,0), DISTANCE NUMBER(9,0), ORIGIN VARCHAR(3), DESTINATION VARCHAR(3))',
    )
    expect(await run(`PUT 'file://${data}/flights-3m.parquet' @LANDING/flights`)).toMatchObject([
      { source: 'flights-3m.parquet', status: 'UPLOADED' },
    ])
    const copy =
      'COPY INTO FLIGHT FROM @LANDING/flights FILE_FORMAT=(TYPE=PARQUET) MATCH_BY_COLUMN_NAME=CASE_INSENSITIVE'
    expect(await run(copy)).toMatchObject([
      { status: 'LOADED', rows_parsed: 3_000_000, rows_loaded: 3_000_000 },
    ])
    expect(await run(copy)).toEqual([{ status: 'Copy executed with 0 files processed.' }])
    expect(await run('SELECT COUNT(*) AS N, MIN(DELAY) AS D FROM FLIGHT')).toEqual([
      { N: 3_000_000, D: -1116 },
    ])

    await run(
      'CREATE TABLE AIRPORT (IATA VARCHAR(4), NAME VARCHAR, CITY VARCHAR, STATE VARCHAR, COUNTRY VARCHAR, LATITUDE FLOAT, LONGITUDE FLOAT)',
    )
    await run(`PUT file://${data}/airports.csv @LANDING`)
    expect(
      await run(
        `COPY INTO AIRPORT FROM @LANDING FILES=('airports.csv.gz') FILE_FORMAT=(TYPE=CSV SKIP_HEADER=1 FIELD_OPTIONALLY_ENCLOSED_BY='"')`,
      ),
    ).toMatchObject([{ file: 'landing/airports.csv.gz', status: 'LOADED', rows_loaded: 3376 }])

    await run('CREATE TABLE STRIKE ("Airport Name" VARCHAR, "Cost Total $" NUMBER(12,0), "Flight Date" DATE)')
    await run(`PUT file://${data}/birdstrikes.csv @LANDING`)
    expect(
      await run(
        `COPY INTO STRIKE FROM @LANDING/birdstrikes FILE_FORMAT=(TYPE=CSV PARSE_HEADER=TRUE FIELD_OPTIONALLY_ENCLOSED_BY='"') MATCH_BY_COLUMN_NAME=CASE_INSENSITIVE`,
      ),
    ).toMatchObject([{ rows_loaded: 10_000 }])

    await run('CREATE TABLE MOVIE ("Title" VARCHAR, "IMDB Rating" FLOAT)')
    await run(`PUT file://${data}/movies.json @LANDING`)
    expect(
      await run(
        'COPY INTO MOVIE FROM @LANDING/movies FILE_FORMAT=(TYPE=JSON STRIP_OUTER_ARRAY=TRUE) MATCH_BY_COLUMN_NAME=CASE_SENSITIVE',
      ),
    ).toMatchObject([{ rows_loaded: 3201 }])
    expect(await run('SELECT COUNT(*) N FROM MOVIE WHERE "IMDB Rating" > 8')).toEqual([{ N: 157 }])
  }))

test('a COPY that fails loads nothing', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE STAGE S')
    await run('CREATE TABLE T (A NUMBER(9,0), B VARCHAR, C VARCHAR, D VARCHAR, E VARCHAR, F FLOAT, G FLOAT)')
    await run(`PUT file://${data}/airports.csv @S`)
    expect(await fails('COPY INTO T FROM @S FILE_FORMAT=(TYPE=CSV SKIP_HEADER=1)')).toMatchObject({
      code: '100038',
    })
    expect(await run('SELECT COUNT(*) AS N FROM T')).toEqual([{ N: 0 }])
  }))
