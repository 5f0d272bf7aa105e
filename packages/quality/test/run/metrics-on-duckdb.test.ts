import { createDuckDbClient, type DuckDbClient } from '@mesh/local'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { expectListedRows, expectModelMetrics } from './metric-conformance.ts'

describe('metrics on DuckDB', () => {
  let client: DuckDbClient
  beforeAll(async () => {
    client = await createDuckDbClient()
  })
  afterAll(async () => client.close())

  test('random tables give the numbers of the plain model', async () => expectModelMetrics(client, 30))
  test('as many broken rows are listed as are counted', async () => expectListedRows(client, 20))
})
