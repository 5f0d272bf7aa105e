import { isMeshError } from '@mesh/core'
import { sqlClientConformance } from '@mesh/core/testing'
import { startLocalSnowflake } from '@mesh/local'
import { createSnowflakeClient } from '@mesh/snowflake/sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LocalAccount, startAccount } from '../fixtures/local.ts'

let account: LocalAccount
beforeAll(async () => {
  account = await startAccount()
})
afterAll(() => account.stop())

const slowStatement = {
  kind: 'statement',
  text: `WITH D AS (SELECT 0 AS N UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
SELECT SUM(A.N * B.N + C.N) AS S FROM D A, D B, D C, D E, D F, D G, D H, D I, D J, D K, D L, D M`,
  binds: [],
} as const

describe('conformance of the driver client', () => {
  for (const each of sqlClientConformance({ slowStatement }))
    test(each.name, async () => {
      const client = await createSnowflakeClient(account.server.connectionOptions())
      try {
        await each.run(client)
      } finally {
        await client.close()
      }
    })
})

const value = async (expression: string) =>
  (await account.run(`SELECT ${expression} AS V`)).map(({ V }) => V)[0]

test.each([
  ['PARSE_JSON(\'{"a": [1, null, "x"]}\')', { a: [1, null, 'x'] }],
  ["TO_BINARY('00FF', 'HEX')", new Uint8Array([0, 255])],
  ["'2024-02-29'::TIMESTAMP_TZ", '2024-02-29T00:00:00Z'],
  ['NULL::TIME', null],
  ["'NULL'", 'NULL'],
])('%s', async (expression, want) => {
  expect(await value(expression)).toEqual(want)
})

test('a wrong password is SQL.AUTHENTICATION and is not repeated', async () => {
  const error = await createSnowflakeClient({
    ...account.server.connectionOptions(),
    password: 'hunter2-secret',
  }).catch((caught: unknown) => caught)
  expect([isMeshError(error, 'SQL.AUTHENTICATION'), JSON.stringify(error)?.includes('hunter2')]).toEqual([
    true,
    false,
  ])
})

test('a server that is gone is SQL.CONNECTION', async () => {
  const server = await startLocalSnowflake()
  const options = server.connectionOptions()
  await server.stop()
  const error = await createSnowflakeClient({
    ...options,
    sfRetryMaxLoginRetries: 0,
  } as typeof options).catch((caught: unknown) => caught)
  expect(isMeshError(error, 'SQL.CONNECTION')).toBe(true)
})

test('the options of the caller stay as they are', async () => {
  const options = account.server.connectionOptions()
  const before = { ...options }
  await (await createSnowflakeClient(options)).close()
  expect(options).toEqual(before)
})
