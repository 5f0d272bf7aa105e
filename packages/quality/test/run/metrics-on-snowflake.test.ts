import type { SqlClient } from '@mesh/core'
import { type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { expectListedRows, expectModelMetrics } from './metric-conformance.ts'

describe('metrics in Snowflake SQL, on the local server', () => {
  let server: LocalSnowflake
  let client: SqlClient
  beforeAll(async () => {
    server = await startLocalSnowflake()
    client = await server.connect()
    for (const statement of [sql`CREATE DATABASE QUALITY`, sql`USE SCHEMA QUALITY.PUBLIC`])
      await client.query(compileSql(statement, client.dialect))
  })
  afterAll(async () => {
    await client.close()
    await server.stop()
  })

  test('random tables give the numbers of the plain model', async () => expectModelMetrics(client, 8))
  test('as many broken rows are listed as are counted', async () => expectListedRows(client, 5))
})
