import { startLocalSnowflake } from '@mesh/local'
import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => [
    at,
    at % 7 === 0 ? null : `"${at}" ü☕\n\\ ${at % 3 === 0 ? '\u0000' : ''}`,
    at % 5 === 0 ? null : at / 4,
    at % 2 === 0,
  ])

// 999 rows are a list in the statement, 1,000 rows and more are appended.
test.each([1, 2, 999, 1000, 1001, 6000])('%i rows are bound at once', (count) =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (ID INT, "Größe x" VARCHAR, N FLOAT, B BOOLEAN)')
    const rows = rowsOf(count)
    expect(await run('INSERT INTO T VALUES (?, ?, ?, ?)', rows as never)).toEqual([
      { 'number of rows inserted': count },
    ])
    const found = await run('SELECT * FROM T ORDER BY ID')
    expect(found.map(Object.values)).toEqual(rows)
  }),
)

test('a value that does not fit takes back all rows, in a transaction only those of its statement', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A NUMBER(9,0))')
    const good = Array.from({ length: 2000 }, (_, at) => [String(at)])
    const bad = good.with(1500, ['x'])
    expect(await fails('INSERT INTO T VALUES (?)', bad)).toMatchObject({ code: '100038', sqlState: '22018' })
    expect(await run('SELECT COUNT(*) AS N FROM T')).toEqual([{ N: 0 }])
    await run('BEGIN')
    await run('INSERT INTO T VALUES (?)', good)
    expect(await fails('INSERT INTO T VALUES (?)', bad)).toMatchObject({ code: '100038' })
    await run('INSERT INTO T VALUES (? + 10000)', good)
    await run('COMMIT')
    expect(await run('SELECT COUNT(*) AS N, MAX(A) AS M FROM T')).toEqual([{ N: 4000, M: 11_999 }])
    await run('INSERT OVERWRITE INTO T VALUES (?)', good)
    expect(await run('SELECT COUNT(*) AS N FROM T')).toEqual([{ N: 2000 }])
  }))

test('columns of different lengths are refused', () =>
  withDriver(async ({ run }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE D.PUBLIC.T (A INT, B INT)')
    const post = async (path: string, body: object, token = '') => {
      const response = await fetch(server.url + path, {
        method: 'POST',
        headers: { authorization: `Snowflake Token="${token}"` },
        body: JSON.stringify(body),
      })
      return (await response.json()) as { code: string | null; data: { token: string } }
    }
    const { data } = await post('/session/v1/login-request', {
      data: { LOGIN_NAME: 'MESH', PASSWORD: 'mesh' },
    })
    const insert = (values: readonly unknown[]) =>
      post(
        '/queries/v1/query-request',
        {
          sqlText: 'INSERT INTO D.PUBLIC.T VALUES (?, ?)',
          bindings: Object.fromEntries(values.map((value, at) => [at + 1, { type: 'FIXED', value }])),
        },
        data.token,
      )
    expect((await insert([['1', '2'], ['3']])).code).toBe('390400')
    expect((await insert([['1', '2'], '3'])).code).toBe('390400')
    expect(
      (
        await insert([
          ['1', '2'],
          ['3', null],
        ])
      ).code,
    ).toBeNull()
    expect(await run('SELECT * FROM D.PUBLIC.T ORDER BY A')).toEqual([
      { A: 1, B: 3 },
      { A: 2, B: null },
    ])
  }))

test('values of a bulk insert go through files of the stage of the driver, when it is told to', async () => {
  const server = await startLocalSnowflake()
  const session = await openDriver(server, { arrayBindingThreshold: 3 })
  const { run } = session
  await run('CREATE DATABASE D')
  await run('CREATE TABLE T (ID INT, "Größe x" VARCHAR, N FLOAT, B BOOLEAN, D DATE)')
  const rows = [
    [1, 'plain', 1.25, true, '2024-02-29'],
    [2, '"quoted", with\nlines ü☕ \\', null, false, '1960-01-02'],
    [3, '', -0.5, null, null],
    [4, null, 1e300, true, '9999-12-31'],
  ]
  expect(await run('INSERT INTO T VALUES (?, ?, ?, ?, ?)', rows as never)).toEqual([
    { 'number of rows inserted': 4 },
  ])
  expect(await run('LIST @SYSTEM$BIND')).toEqual([expect.objectContaining({ size: expect.any(Number) })])
  const found = await run('SELECT ID, "Größe x", N, B, D::TEXT FROM T ORDER BY ID')
  expect(found.map(Object.values)).toEqual(rows)
  expect(await session.fails('INSERT INTO T (ID) VALUES (?)', [['1'], ['2'], ['3'], ['x']])).toMatchObject({
    code: '100038',
  })
  expect(await run('SELECT COUNT(*) AS N FROM T')).toEqual([{ N: 4 }])
  await session.close()
  await server.stop()
})
