import { MeshError, type SqlClient } from '@mesh/core'
import { createDuckDbClient } from '@mesh/local'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check, runChecks, type SampleSink } from '../../src/exports/index.ts'
import { createTable } from '../create-table.ts'

let client: SqlClient
beforeAll(async () => {
  client = await createDuckDbClient()
  const columns = { ID: { kind: 'integer', precision: 9 }, NAME: { kind: 'string' } } as const
  await createTable(client, 'T', columns, [
    { ID: 1, NAME: 'Amelia' },
    { ID: 2, NAME: 'Bessie' },
    { ID: 3, NAME: 'ok' },
  ])
})
afterAll(() => client.close())

const checks = [
  check.accepted('t', 'name', ['ok'], { key: ['id'], masked: ['name'] }),
  check.notNull('t', 'id'),
  check.unique('t', 'id'),
]
const run = (store: SampleSink['store']) =>
  runChecks(client, checks, { samples: { limit: 1, sink: { store } } })

test('rows go to the sink, key columns only and masked, and are not in the run', async () => {
  const stored: unknown[] = []
  const { results } = await run(async ({ id }, samples) => {
    stored.push([id, samples])
  })
  expect(stored).toEqual([
    ['T.NAME invalidRows accepted', { columns: ['ID', 'NAME'], rows: [[1, '***']], limit: 1 }],
  ])
  expect(results.map(({ outcome, samples, error }) => [outcome, samples, error])).toEqual([
    ['fail', undefined, undefined],
    ['pass', undefined, undefined],
    ['pass', undefined, undefined],
  ])
})

test.each([
  [new RangeError('Amelia is secret'), 'QUALITY.SAMPLES_NOT_STORED'],
  [new MeshError('MY.SINK', { message: 'The bucket is full' }), 'MY.SINK'],
])('a sink that fails costs no verdict: %s', async (thrown, code) => {
  const { results } = await run(() => Promise.reject(thrown))
  expect(results[0]).toMatchObject({ outcome: 'fail', value: 2, error: { code } })
  expect(JSON.stringify(results)).not.toContain('Amelia')
})
