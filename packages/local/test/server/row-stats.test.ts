import { startLocalSnowflake } from '@mesh/local'
import { expect, test } from 'vitest'

interface Answer {
  readonly success: boolean
  readonly data: { readonly token?: string; readonly stats?: Readonly<Record<string, number>> }
}

const counts = (numRowsInserted: number, numRowsUpdated: number, numRowsDeleted: number) => ({
  numRowsInserted,
  numRowsUpdated,
  numRowsDeleted,
  numDmlDuplicates: 0,
})

// https://docs.snowflake.com/en/developer-guide/python-connector/python-connector-api#stats
test('an answer tells how many rows the statement inserted, updated and deleted, CREATE TABLE AS too', async () => {
  const server = await startLocalSnowflake()
  const post = async (path: string, body: object, token?: string) => {
    const response = await fetch(server.url + path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: token === undefined ? {} : { authorization: `Snowflake Token="${token}"` },
    })
    return (await response.json()) as Answer
  }
  const { username, password, account } = server.connectionOptions()
  const login = { LOGIN_NAME: username, PASSWORD: password, ACCOUNT_NAME: account }
  const { data } = await post('/session/v1/login-request', { data: login })
  const stats = async (sqlText: string) => {
    const answer = await post('/queries/v1/query-request', { sqlText }, data.token)
    expect(answer).toMatchObject({ success: true })
    return answer.data.stats
  }
  try {
    await stats('CREATE DATABASE D')
    for (const [text, want] of [
      ['CREATE TABLE T AS SELECT COLUMN1 AS N FROM VALUES (1), (2), (3)', counts(3, 0, 0)],
      ['CREATE TABLE NONE AS SELECT N FROM T WHERE FALSE', counts(0, 0, 0)],
      ['CREATE TABLE EMPTY (N INT)', undefined],
      ['INSERT INTO T VALUES (4), (5)', counts(2, 0, 0)],
      ['UPDATE T SET N = N + 1 WHERE N > 2', counts(0, 3, 0)],
      ['DELETE FROM T WHERE N = 1', counts(0, 0, 1)],
      [
        'MERGE INTO T USING (SELECT COLUMN1 AS N FROM VALUES (2), (9)) AS S ON T.N = S.N WHEN MATCHED THEN UPDATE SET N = 7 WHEN NOT MATCHED THEN INSERT VALUES (S.N)',
        counts(1, 1, 0),
      ],
      ['SELECT N FROM T', undefined],
    ] as const)
      expect({ text, stats: await stats(text) }).toEqual({ text, stats: want })
  } finally {
    await server.stop()
  }
})
