import type { Binds, RowStatement, SnowflakeError } from 'snowflake-sdk'
import { expect, test } from 'vitest'
import { type DriverSession, openDriver, withDriver } from '../driver.ts'

/** Runs several statements in one request; the rows of each. */
function runAll(
  { connection }: DriverSession,
  sqlText: string,
  { count, binds }: { readonly count?: number; readonly binds?: Binds } = {},
): Promise<unknown[][]> {
  const found: unknown[][] = []
  return new Promise((resolve, reject) => {
    connection.execute({
      sqlText,
      ...(binds !== undefined && { binds }),
      ...(count !== undefined && { parameters: { MULTI_STATEMENT_COUNT: count } }),
      complete: (error, statement, rows) => {
        if (error) return reject(error)
        found.push(rows ?? [])
        const several = statement as RowStatement & { hasNext?(): boolean; NextResult(): void }
        if (several.hasNext?.()) several.NextResult()
        else resolve(found)
      },
    })
  })
}

const failure = (running: Promise<unknown>) =>
  running.then(
    () => 'no failure',
    ({ code, sqlState, message }: SnowflakeError) => ({ code, sqlState, message }),
  )

test('several statements give a result each, in their order', () =>
  withDriver(async (session) => {
    await session.run('CREATE DATABASE D')
    const script = `
      CREATE TABLE T (A INT, B VARCHAR); -- ; in a comment
      BEGIN;
      INSERT INTO T VALUES (?, ?), (?, 'x;y');
      SET X = 3;
      UPDATE T SET A = A + $X WHERE A > ?;
      COMMIT;
      SELECT A, B, ? AS C FROM T ORDER BY A;`
    expect(await runAll(session, script, { count: 7, binds: [1, 'ü', 2, 1, 'last'] })).toEqual([
      [{ status: 'Table T successfully created.' }],
      [{ status: 'Statement executed successfully.' }],
      [{ 'number of rows inserted': 2 }],
      [{ status: 'Statement executed successfully.' }],
      [{ 'number of rows updated': 1, 'number of multi-joined rows updated': 0 }],
      [{ status: 'Statement executed successfully.' }],
      [
        { A: 1, B: 'ü', C: 'last' },
        { A: 5, B: 'x;y', C: 'last' },
      ],
    ])
  }))

test('as many statements as were announced, else none is run', () =>
  withDriver(async (session) => {
    await session.run('CREATE DATABASE D')
    const two = 'CREATE TABLE D.PUBLIC.T (A INT); SELECT 1'
    const mismatch = (actual: number, desired: number) => ({
      code: '000008',
      sqlState: '0A000',
      message: `Actual statement count ${actual} did not match the desired statement count ${desired}.`,
    })
    expect(await failure(runAll(session, two))).toEqual(mismatch(2, 1))
    expect(await failure(runAll(session, two, { count: 3 }))).toEqual(mismatch(2, 3))
    expect(await failure(runAll(session, 'SELECT 1', { count: 2 }))).toEqual(mismatch(1, 2))
    expect(await session.run('SHOW TABLES IN DATABASE D')).toEqual([])
    expect(await runAll(session, 'SELECT 1 AS A;', { count: 0 })).toEqual([[{ A: 1 }]])
    expect(await runAll(session, "SELECT ';' AS A ;", { count: 1 })).toEqual([[{ A: ';' }]])
    await session.run('ALTER SESSION SET MULTI_STATEMENT_COUNT = 0')
    expect(await runAll(session, 'SELECT 1 AS A;; SELECT 2 AS A')).toEqual([[{ A: 1 }], [{ A: 2 }]])
    expect(await failure(runAll(session, two, { count: 1 }))).toEqual(mismatch(2, 1))
  }))

test('the first that fails ends the rest and is named', () =>
  withDriver(async (session) => {
    await session.run('CREATE DATABASE D')
    const script =
      'CREATE TABLE T (A INT);\nINSERT INTO T VALUES (1);\n  SELECT NOPE FROM T;\nINSERT INTO T VALUES (2)'
    expect(await failure(runAll(session, script, { count: 0 }))).toEqual({
      code: '100132',
      sqlState: 'P0000',
      message: expect.stringMatching(
        /failed on statement "SELECT NOPE FROM T" \(at line 3, position 2\)\.\nSQL compilation error:.*\ninvalid identifier 'NOPE'/,
      ),
    })
    expect(await session.run('SELECT A FROM T')).toEqual([{ A: 1 }])
    expect(await failure(runAll(session, 'SELECT 1; SELECT (;', { count: 2 }))).toMatchObject({
      code: '100132',
    })
    expect(await failure(runAll(session, 'SELECT ?; SELECT ?', { count: 2, binds: [1] }))).toMatchObject({
      message: expect.stringContaining('Bind variable ? not set.'),
    })
    expect(await failure(runAll(session, "SELECT 1; PUT 'file:///tmp/x' @~", { count: 2 }))).toMatchObject({
      code: '100132',
    })
  }))

test('hundreds of statements of one request, each fetched', () =>
  withDriver(async (session) => {
    const numbers = Array.from({ length: 300 }, (_, at) => at)
    const script = numbers.map((at) => `SELECT ${at} AS N`).join(';')
    expect((await runAll(session, script, { count: 300 })).flat()).toEqual(numbers.map((N) => ({ N })))
  }))

interface AsyncConnection {
  getQueryStatus(id: string): Promise<string>
  isStillRunning(status: string): boolean
  isAnError(status: string): boolean
  getQueryStatusThrowIfError(id: string): Promise<string>
  getResultsFromQueryId(options: {
    queryId: string
    complete?: unknown
    sqlText: string
  }): Promise<RowStatement>
}

const startQuery = ({ connection }: DriverSession, sqlText: string) =>
  new Promise<string>((resolve, reject) => {
    connection.execute({
      sqlText,
      asyncExec: true,
      complete: (error: Error | undefined, statement: RowStatement) =>
        error ? reject(error) : resolve(statement.getQueryId()),
    } as never)
  })

const rowsOf = async (statement: RowStatement) => {
  const rows: unknown[] = []
  for await (const row of statement.streamRows()) rows.push(row)
  return rows
}

const longQuery =
  'SELECT SUM(A.SEQ * B.SEQ) AS N FROM (SELECT SEQ4() AS SEQ FROM TABLE(GENERATOR(ROWCOUNT => 100000))) AS A, (SELECT SEQ4() AS SEQ FROM TABLE(GENERATOR(ROWCOUNT => 100000))) AS B'

test('a statement runs while its session does other things', () =>
  withDriver(async (session, server) => {
    const connection = session.connection as unknown as AsyncConnection
    const queryId = await startQuery(session, 'SELECT 6 * 7 AS N')
    expect(queryId).toMatch(/^[0-9a-f-]{36}$/)
    const statement = await connection.getResultsFromQueryId({ queryId, sqlText: '' })
    expect(await rowsOf(statement)).toEqual([{ N: 42 }])
    expect(await connection.getQueryStatus(queryId)).toBe('SUCCESS')

    const wrong = await startQuery(session, 'SELECT 1 / 0 AS N')
    await expect(connection.getResultsFromQueryId({ queryId: wrong, sqlText: '' })).rejects.toMatchObject({
      message: expect.stringContaining('Division by zero'),
    })
    expect(connection.isAnError(await connection.getQueryStatus(wrong))).toBe(true)

    const other = await openDriver(server)
    const fetched = await (other.connection as unknown as AsyncConnection).getResultsFromQueryId({
      queryId,
      sqlText: '',
    })
    expect(await rowsOf(fetched)).toEqual([{ N: 42 }])
    await other.close()
  }))

test('a statement is cancelled, alone or among several, and the session goes on', () =>
  withDriver(async (session) => {
    const cancelled = (sqlText: string, count: number) =>
      new Promise((resolve) => {
        const statement = session.connection.execute({
          sqlText,
          parameters: { MULTI_STATEMENT_COUNT: count },
          complete: (error) => resolve(error),
        })
        setTimeout(() => statement.cancel(), 100)
      })
    expect(await cancelled(longQuery, 1)).toMatchObject({ code: '000604', sqlState: '57014' })
    expect(await cancelled(`SET X = 1; ${longQuery}; SET X = 2`, 3)).toMatchObject({
      message: expect.stringContaining('The statement was cancelled'),
    })
    expect(await session.run('SELECT $X AS X')).toEqual([{ X: 1 }])
  }))

test('what is only described is not done', () =>
  withDriver(async (session) => {
    await session.run('CREATE DATABASE D')
    const describeOnly = (sqlText: string) =>
      new Promise<unknown>((resolve) => {
        session.connection.execute({
          sqlText,
          describeOnly: true,
          complete: (error: SnowflakeError | undefined, statement: RowStatement, rows: unknown[]) =>
            resolve(error?.code ?? [rows, statement.getColumns()?.map((each) => each.getName())]),
        } as never)
      })
    expect(await describeOnly("SELECT 1 AS A, 'x' AS B")).toEqual([[], ['A', 'B']])
    expect(await describeOnly('SELECT ? AS A')).toEqual([[], ['A']])
    expect(await describeOnly('CREATE SCHEMA D.S')).toEqual([[], ['status']])
    expect(await describeOnly('INSERT INTO NOWHERE VALUES (?)')).toEqual([[], ['number of rows inserted']])
    expect(await describeOnly('SELECT NOTHING')).toBe('000904')
    expect(await session.run("SHOW SCHEMAS LIKE 'S' IN DATABASE D")).toEqual([])
    expect(await session.run('SELECT 1 AS A')).toEqual([{ A: 1 }])
  }))
