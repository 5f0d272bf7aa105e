import type { SqlClient } from '@mesh/core'
import { sqlClientConformance } from '@mesh/core/testing'
import { createDuckDbClient } from '@mesh/local'
import { afterEach, describe, test } from 'vitest'

const slowStatement = {
  kind: 'statement',
  text: 'SELECT sum(hash(a.range + b.range)) AS N FROM range(1000000) a, range(1000000) b',
  binds: [],
} as const

describe('createDuckDbClient', () => {
  const open: SqlClient[] = []
  afterEach(() => Promise.all(open.splice(0).map((client) => client.close())))

  test.each(sqlClientConformance({ slowStatement }))('$name', async ({ run }) => {
    const client = await createDuckDbClient()
    open.push(client)
    await run(client)
  })
})
