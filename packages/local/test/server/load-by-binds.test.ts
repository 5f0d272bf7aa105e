import { expect, test } from 'vitest'
import { withDriver } from '../driver.ts'

test('INFER_SCHEMA and COPY take constants from binds, whatever order they have with names', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TEMPORARY STAGE identifier(?) FILE_FORMAT = (TYPE = PARQUET)', ['"st age"'])
    await run('CREATE FILE FORMAT PARTS TYPE = PARQUET')
    await run(`COPY INTO '@"st age"/a' FROM (SELECT 1 AS "id", 'ü''' AS "name") HEADER = TRUE`)

    const infer =
      'SELECT COLUMN_NAME, ? AS "N" FROM TABLE(INFER_SCHEMA(LOCATION => ?, FILE_FORMAT => ?)) WHERE ORDER_ID < ? ORDER BY ORDER_ID'
    expect(await run(infer, ['x', '@"st age"', 'PARTS', 5])).toEqual([
      { COLUMN_NAME: 'id', N: 'x' },
      { COLUMN_NAME: 'name', N: 'x' },
    ])
    expect(await run(infer, ['x', '@"st age"', 'D.PUBLIC.PARTS', 1])).toEqual([{ COLUMN_NAME: 'id', N: 'x' }])
    expect(await fails(infer, ['x', null, 'PARTS', 5])).toMatchObject({
      message: expect.stringContaining('one value that is not NULL'),
    })
    expect(await fails(infer, ['x', '@NOWHERE', 'PARTS', 5])).toMatchObject({ code: '002003' })

    await run('CREATE TABLE T (ID INT, NAME VARCHAR)')
    const copy = (isPurged: string) =>
      `COPY INTO identifier(?) (ID, NAME) FROM (SELECT $1:"id"::INT, $1:"name"::VARCHAR FROM '@"st age"') FILE_FORMAT = (TYPE = PARQUET) PURGE = ${isPurged} ON_ERROR = ?`
    expect(await fails(copy('FALSE'), ['T', 'nonsense'])).toMatchObject({
      message: expect.stringContaining('NONSENSE'),
    })
    expect(await run(copy('?'), ['D.PUBLIC.T', true, 'abort_statement'])).toMatchObject([
      { status: 'LOADED', rows_loaded: 1 },
    ])
    expect(await run('SELECT * FROM T')).toEqual([{ ID: 1, NAME: "ü'" }])
    expect(await run('LIST @"st age"')).toEqual([])
  }))
