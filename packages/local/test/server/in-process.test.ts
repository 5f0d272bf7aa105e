import type { SqlClient } from '@mesh/core'
import { sqlClientConformance } from '@mesh/core/testing'
import { type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest'

const slowStatement = {
  kind: 'statement',
  text: `WITH D AS (${Array.from({ length: 10 }, (_, index) => `SELECT ${index} AS N`).join(' UNION ALL ')}),
    E AS (SELECT A.N FROM D A CROSS JOIN D B CROSS JOIN D C CROSS JOIN D F)
    SELECT COUNT(*) AS N FROM E A CROSS JOIN E B CROSS JOIN E C WHERE A.N + B.N * C.N > 3`,
  binds: [],
} as const

describe('the in-process client', () => {
  let server: LocalSnowflake
  const open: SqlClient[] = []
  beforeAll(async () => {
    server = await startLocalSnowflake()
    const client = await server.connect()
    await client.query({ kind: 'statement', text: 'CREATE DATABASE D', binds: [] })
    await client.close()
  })
  afterEach(() => Promise.all(open.splice(0).map((client) => client.close())))
  afterAll(() => server.stop())

  test.each(sqlClientConformance({ slowStatement }))('$name', async ({ run }) => {
    const client = await server.connect({ database: 'D' })
    open.push(client)
    await run(client)
  })
})
