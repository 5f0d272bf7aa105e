import { createDuckDbClient } from '@mesh/local'
import { expect, test } from 'vitest'
import { check, runChecks, threshold } from '../../src/exports/index.ts'

test('a UUID or ENUM column of a file is judged as the text that its rows show', async () => {
  const client = await createDuckDbClient()
  const statement = `CREATE TABLE T AS SELECT UUID '123e4567-e89b-12d3-a456-426614174000' AS U,
    CAST('new' AS ENUM ('new', 'old')) AS E UNION ALL SELECT NULL, 'old'`
  await client.query({ kind: 'statement', text: statement, binds: [] })
  const { results } = await runChecks(client, [
    check.format('t', 'u', 'uuid'),
    check.pattern('t', 'e', '^n'),
    check.length('t', 'u', { maximum: 35 }),
    check.accepted('t', 'e', ['old']),
    check.averageLength('t', 'e', threshold.exactly(3)),
    check.notBlank('t', 'e'),
  ])
  await client.close()
  expect(results.map(({ value, error }) => error ?? value)).toEqual([0, 1, 1, 1, 3, 0])
})
