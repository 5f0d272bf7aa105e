import { startLocalSnowflake } from '@mesh/local'
import type { Connection, RowStatement, SnowflakeError, StatementOption } from 'snowflake-sdk'
import snowflake from 'snowflake-sdk'
import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

type Rows = Record<string, unknown>[]

/** Runs a statement with any option of the driver. */
const execute = (connection: Connection, options: Partial<StatementOption> & { sqlText: string }) =>
  new Promise<{ statement: RowStatement; rows: Rows }>((resolve, reject) => {
    connection.execute({
      ...options,
      complete: (error, statement, rows) =>
        error ? reject(error) : resolve({ statement: statement as RowStatement, rows: rows as Rows }),
    })
  })

const gathered = async (rows: AsyncIterable<unknown>) => {
  const all: unknown[] = []
  for await (const row of rows) all.push(row)
  return all
}

test('rows as objects, arrays and with columns of one name renamed', () =>
  withDriver(async ({ connection }) => {
    const sqlText = 'SELECT 1 AS A, 2 AS A, 3 AS "a"'
    const rows = async (rowMode: StatementOption['rowMode']) =>
      (await execute(connection, { sqlText, ...(rowMode !== undefined && { rowMode }) })).rows
    expect(await rows('array')).toEqual([[1, 2, 3]])
    expect(await rows('object')).toEqual([{ A: 2, a: 3 }])
    expect(await rows('object_with_renamed_duplicated_columns')).toEqual([{ A: 1, A_2: 2, a: 3 }])
  }))

test('values as texts, in the formats of the session', () =>
  withDriver(async (_, server) => {
    // The driver keeps this one for all of its connections.
    const { connection, run, close } = await openDriver(server, { representNullAsStringNull: true })
    await run(
      "ALTER SESSION SET DATE_OUTPUT_FORMAT = 'DD/MM/YYYY', TIMESTAMP_NTZ_OUTPUT_FORMAT = 'YYYY-MM-DD HH24:MI'",
    )
    const { rows } = await execute(connection, {
      sqlText: `SELECT 12345678901234567890.10::NUMBER(38,2) AS N, TRUE AS B, '2024-02-29'::DATE AS D,
        '2024-02-29 12:34:56'::TIMESTAMP_NTZ AS T, PARSE_JSON('{"a": 1.5}') AS V, X'00FF' AS X, NULL::DATE AS E`,
      fetchAsString: ['Number', 'Boolean', 'Date', 'JSON', 'Buffer'],
    })
    expect(rows).toEqual([
      {
        N: '12345678901234567890.10',
        B: 'TRUE',
        D: '29/02/2024',
        T: '2024-02-29 12:34',
        V: '{\n  "a": 1.5\n}',
        X: '00FF',
        E: 'NULL',
      },
    ])
    await close()
  }))

test('large results are read row by row, from one row to another, and again', () =>
  withDriver(async ({ connection }) => {
    const sqlText = 'SELECT SEQ4() AS I FROM TABLE(GENERATOR(ROWCOUNT => 120000)) ORDER BY I'
    const { statement } = await execute(connection, { sqlText, streamResult: true })
    expect(statement.getNumRows()).toBe(120_000)
    const part = (start: number, end: number) => gathered(statement.streamRows({ start, end }))
    expect(await part(0, 2)).toEqual([{ I: 0 }, { I: 1 }, { I: 2 }])
    // Over the border of two chunks, and of the rows that came with the answer.
    for (const border of [2048, 4096, 5000, 54_000, 104_000])
      expect(await part(border - 1, border + 1)).toEqual([border - 1, border, border + 1].map((I) => ({ I })))
    expect((await gathered(statement.streamRows())).length).toBe(120_000)
    expect(await part(119_999, 119_999)).toEqual([{ I: 119_999 }])
  }))

test('what a column is', () =>
  withDriver(async ({ connection }) => {
    const { statement } = await execute(connection, {
      sqlText: `SELECT 1.25::NUMBER(10,2) AS N, 'x'::VARCHAR(20) AS S, 1.5::FLOAT AS F, TRUE AS B, CURRENT_DATE AS D, '12:00'::TIME AS T,
        SYSDATE() AS NTZ, CURRENT_TIMESTAMP AS LTZ, '2024-01-01 00:00:00 +01:00'::TIMESTAMP_TZ AS TZ, X'00' AS X, PARSE_JSON('1') AS V,
        OBJECT_CONSTRUCT() AS O, ARRAY_CONSTRUCT() AS A`,
    })
    const kinds = [
      'Number',
      'String',
      'Boolean',
      'Date',
      'Time',
      'TimestampNtz',
      'TimestampLtz',
      'TimestampTz',
      'Binary',
      'Variant',
      'Object',
      'Array',
    ] as const
    expect(
      (statement.getColumns() ?? []).map((column) => [
        column.getName(),
        column.getType(),
        kinds.filter((kind) => column[`is${kind}`]()).join(' '),
      ]),
    ).toEqual([
      ['N', 'fixed', 'Number'],
      ['S', 'text', 'String'],
      ['F', 'real', 'Number'],
      ['B', 'boolean', 'Boolean'],
      ['D', 'date', 'Date'],
      ['T', 'time', 'Time'],
      ['NTZ', 'timestamp_ntz', 'TimestampNtz'],
      ['LTZ', 'timestamp_ltz', 'TimestampLtz'],
      ['TZ', 'timestamp_tz', 'TimestampTz'],
      ['X', 'binary', 'Binary'],
      ['V', 'variant', 'Variant'],
      ['O', 'object', 'Variant'],
      ['A', 'array', 'Variant'],
    ])
    const column = statement.getColumn('N')
    expect([column.getIndex(), column.getPrecision(), column.getScale(), column.isNullable()]).toEqual([
      0,
      10,
      2,
      true,
    ])
  }))

test('how many rows a statement changed', () =>
  withDriver(async ({ connection, run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT)')
    const updated = async (sqlText: string) =>
      (await execute(connection, { sqlText })).statement.getNumUpdatedRows()
    expect({
      insert: await updated('INSERT INTO T VALUES (1), (2), (3)'),
      update: await updated('UPDATE T SET A = A + 1 WHERE A > 1'),
      merge: await updated(
        'MERGE INTO T USING (SELECT 3 AS A) S ON T.A = S.A WHEN MATCHED THEN UPDATE SET A = 9 WHEN NOT MATCHED THEN INSERT VALUES (1)',
      ),
      delete: await updated('DELETE FROM T WHERE A > 3'),
      select: await updated('SELECT * FROM T'),
      create: await updated('CREATE TABLE U (A INT)'),
    }).toEqual({ insert: 3, update: 2, merge: 1, delete: 2, select: -1, create: -1 })
  }))

test('a statement is found again by its ids, and one that is sent twice is run once', () =>
  withDriver(async ({ connection, run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT)')
    const first = await execute(connection, { sqlText: 'INSERT INTO T VALUES (1)' })
    const again = await execute(connection, {
      sqlText: 'INSERT INTO T VALUES (1)',
      requestId: first.statement.getRequestId(),
    })
    expect(again.statement.getQueryId()).toBe(first.statement.getQueryId())
    expect(await run('SELECT COUNT(*) AS N FROM T')).toEqual([{ N: 1 }])
    const queryId = first.statement.getQueryId()
    expect(await connection.getQueryStatus(queryId)).toBe('SUCCESS')
    const fetched = await new Promise((resolve, reject) => {
      connection.fetchResult({
        queryId,
        complete: (error, _, rows) => (error ? reject(error) : resolve(rows)),
      })
    })
    expect(fetched).toEqual([{ 'number of rows inserted': 1 }])
    const failed = await execute(connection, { sqlText: 'SELECT NOTHING' }).then(
      () => undefined,
      ({ data }: SnowflakeError & { data: { queryId: string } }) => data.queryId,
    )
    const status = connection.getQueryStatusThrowIfError(failed ?? '')
    await expect(status).rejects.toThrow("invalid identifier 'NOTHING'")
  }))

test('a connection lives, is moved to another program, and pools of them work', async () => {
  const server = await startLocalSnowflake()
  const { connection, close } = await openDriver(server, { clientSessionKeepAlive: true })
  expect([connection.isUp(), await connection.isValidAsync()]).toEqual([true, true])
  const moved = snowflake.deserializeConnection(
    server.connectionOptions() as never,
    connection.serialize(),
  ) as Connection
  expect((await execute(moved, { sqlText: 'SELECT CURRENT_USER() AS U' })).rows).toEqual([{ U: 'MESH' }])
  const pool = snowflake.createPool(server.connectionOptions() as never, { max: 3, min: 0 })
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, A) =>
      pool.use(async (one) => (await execute(one, { sqlText: 'SELECT ? AS A', binds: [A] })).rows[0]?.A),
    ),
  )
  expect(answers).toEqual(Array.from({ length: 20 }, (_, A) => A))
  await pool.drain()
  await pool.clear()
  await close()
  expect(await connection.isValidAsync()).toBe(false)
  await server.stop()
})

test('whole numbers as BigInt, and NULL as a text or not', async () => {
  const server = await startLocalSnowflake()
  const exact = await openDriver(server, { jsTreatIntegerAsBigInt: true, representNullAsStringNull: false })
  const { rows } = await execute(exact.connection, {
    sqlText: 'SELECT 9007199254740993 AS N, NULL::TIME AS T, NULL::INT AS I',
    fetchAsString: [],
  })
  expect(rows.map(({ N, T, I }) => [String(N), T, I])).toEqual([['9007199254740993', null, null]])
  await exact.close()
  await server.stop()
})

test('JSON is read by the parser that the program gives', () =>
  withDriver(async ({ connection }) => {
    snowflake.configure({ jsonColumnVariantParser: (text: string) => ({ parsed: JSON.parse(text) }) })
    const { rows } = await execute(connection, {
      sqlText: `SELECT PARSE_JSON('{"a": [1, null]}') AS V, ARRAY_CONSTRUCT(1) AS A`,
    })
    snowflake.configure({ jsonColumnVariantParser: JSON.parse })
    expect(rows).toEqual([{ V: { parsed: { a: [1, null] } }, A: { parsed: [1] } }])
  }))

test('parameters of a session and of one statement', () =>
  withDriver(async ({ connection, run, fails }) => {
    const weekDay = "SELECT DAYOFWEEK('2024-02-25'::DATE) AS D"
    expect((await execute(connection, { sqlText: weekDay, parameters: { WEEK_START: 1 } })).rows).toEqual([
      { D: 7 },
    ])
    expect(await run(weekDay)).toEqual([{ D: 0 }])
    await run('ALTER SESSION SET JSON_INDENT = 0')
    const json = { sqlText: `SELECT PARSE_JSON('{"a": [1, 2]}') AS V`, fetchAsString: ['JSON' as const] }
    expect((await execute(connection, json)).rows).toEqual([{ V: '{"a":[1,2]}' }])
    await run('ALTER SESSION UNSET JSON_INDENT')
    expect((await execute(connection, json)).rows).toEqual([{ V: '{\n  "a": [\n    1,\n    2\n  ]\n}' }])
    expect(await fails('ALTER SESSION SET NO_SUCH_THING = 1')).toMatchObject({
      code: '001420',
      sqlState: '22023',
    })
    expect(await fails('ALTER SESSION UNSET NO_SUCH_THING')).toMatchObject({
      code: '001420',
      sqlState: '22023',
    })
    expect(await fails('ALTER SESSION SET WEEK_START = 9')).toMatchObject({
      code: '001008',
      sqlState: '22023',
      message: "SQL compilation error:\ninvalid value [9] for parameter 'WEEK_START'",
    })
    expect(await fails("ALTER SESSION SET USE_CACHED_RESULT = 'maybe'")).toMatchObject({ code: '001008' })
    expect(await fails('ALTER SESSION SET QUOTED_IDENTIFIERS_IGNORE_CASE = TRUE')).toMatchObject({
      code: '000002',
    })
    const tooLong = execute(connection, {
      sqlText:
        'SELECT COUNT(*) FROM TABLE(GENERATOR(ROWCOUNT => 100000)) A, TABLE(GENERATOR(ROWCOUNT => 1000000)) B',
      parameters: { STATEMENT_TIMEOUT_IN_SECONDS: 1 },
    })
    await expect(tooLong).rejects.toMatchObject({
      code: '000630',
      sqlState: '57014',
      message: 'Statement reached its statement or warehouse timeout of 1 second(s) and was canceled.',
    })
    expect(await run('SELECT 1 AS A')).toEqual([{ A: 1 }])
  }))

test('a login says what its session is like', async () => {
  const server = await startLocalSnowflake({ maxSessions: 2 })
  const first = await openDriver(server, { queryTag: 'my tag' })
  await first.run('CREATE DATABASE D')
  const history = 'SELECT QUERY_TAG AS T FROM TABLE(INFORMATION_SCHEMA.QUERY_HISTORY())'
  expect(await first.run(`${history} WHERE QUERY_TEXT = 'CREATE DATABASE D'`)).toEqual([{ T: 'my tag' }])
  const second = await openDriver(server)
  await expect(openDriver(server)).rejects.toMatchObject({
    code: '390429',
    message: 'The local server has 2 sessions open and takes no more.',
  })
  await second.close()
  const third = await openDriver(server)
  await third.close()
  await first.close()
  await server.stop()
})
