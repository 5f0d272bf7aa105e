import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DataFileFormat } from '@mesh/core'
import { createDuckDbClient, type DuckDbClient } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'mesh-files-'))
let client: DuckDbClient

beforeAll(async () => {
  client = await createDuckDbClient()
})
afterAll(async () => {
  await client.close()
  rmSync(folder, { recursive: true })
})

const read = async (format: DataFileFormat, ...names: readonly string[]) => {
  const paths = names.map((name) => join(folder, name))
  const from = client.dialect.files?.({ kind: 'dataFiles', format, paths }) ?? ''
  const { rows } = await client.query(
    compileSql(sql`SELECT * FROM ${sql.trusted(from)} ORDER BY 1`, client.dialect),
  )
  return rows
}

test.each([
  "it's",
  '*',
  '[1]',
  '?',
  'a[b',
  '{x,y}',
  'größe 日本',
  'semi;--',
  '"quoted"',
  '%41 $1',
  '..',
  'x=1',
])('a file called %j is read, and no other', async (name) => {
  writeFileSync(join(folder, `${name}.csv`), 'N\n1\n')
  writeFileSync(join(folder, 'b.csv'), 'N\n2\n')
  expect(await read('csv', `${name}.csv`)).toEqual([{ N: 1 }])
})

test('several files are one table', async () => {
  writeFileSync(join(folder, 'one.json'), '[{"N": 1}]')
  writeFileSync(join(folder, 'two.json'), '{"N": 2}\n{"N": 3}\n')
  expect(await read('json', 'one.json', 'two.json')).toEqual([{ N: 1 }, { N: 2 }, { N: 3 }])
})

test('a CSV column has the type that every row agrees with', async () => {
  writeFileSync(join(folder, 'late.csv'), `V\n${'1\n'.repeat(30_000)}late\n`)
  expect((await read('csv', 'late.csv')).at(-1)).toEqual({ V: 'late' })
})

test.each(['parquet', 'json'] as const)('a file that is no %s fails', async (format) => {
  writeFileSync(join(folder, 'no.file'), 'this is text')
  await expect(read(format, 'no.file')).rejects.toMatchObject({
    code: expect.stringMatching(/^SQL\./),
  })
})
