import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMeshError } from '@mesh/core'
import { type LoadOptions, type LoadProgress, loadFiles } from '@mesh/snowflake'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type LocalAccount, startAccount } from '../fixtures/local.ts'

let account: LocalAccount
let folder: string
beforeAll(async () => {
  account = await startAccount()
  folder = await mkdtemp(join(tmpdir(), "mesh it's a folder 💧 "))
  await account.run('CREATE DATABASE D')
  await account.run('CREATE SCHEMA D.S')
  await account.run('CREATE STAGE D.S."my stage"')
})
afterAll(async () => {
  await account.stop()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(() =>
  account.run('CREATE OR REPLACE TABLE D.S."T ""1""" (CODE VARCHAR(10), "Full Name" VARCHAR, N INT)'),
)

const put = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const load = (over: Partial<LoadOptions>) =>
  loadFiles(account.client, {
    table: { database: 'D', schema: 'S', name: 'T "1"' },
    stage: { database: 'D', schema: 'S', name: 'my stage' },
    files: [],
    format: { type: 'csv', skipHeader: 1, delimiter: ',', nullIf: ['NA'] },
    match: 'position',
    ...over,
  })

const rows = () => account.run('SELECT * FROM D.S."T ""1""" ORDER BY CODE')

test('files with awkward names, by position, with progress', async () => {
  const files = [
    await put('plain.csv', 'c,f,n\nA,"x, ""y""",1\n'),
    await put('it\'s a "file" ü*.csv', 'c,f,n\nB,NA,2\nC,💧,NA\n'),
  ]
  const seen: LoadProgress[] = []
  const report = await load({ files, onProgress: (progress) => seen.push(progress) })
  expect([report.rowsLoaded, report.files, seen.map(({ phase }) => phase), seen.at(-1)?.rowsLoaded]).toEqual([
    3,
    2,
    ['uploading', 'uploaded', 'uploading', 'uploaded', 'copying', 'done'],
    3,
  ])
  expect(seen.at(-1)?.bytesDone).toBe(seen.at(-1)?.bytesTotal)
  expect(await rows()).toEqual(
    [
      { CODE: 'A', 'Full Name': 'x, "y"', N: 1 },
      { CODE: 'B', 'Full Name': null, N: 2 },
      { CODE: 'C', 'Full Name': '💧', N: null },
    ].map((row) => ({ ...row, N: row.N === null ? null : BigInt(row.N) })),
  )
})

test('by name, whatever the case and the order', async () => {
  const files = [await put('named.csv', 'n,FULL NAME,Code\n1,x,A\n')]
  expect((await load({ files, match: 'name' })).rowsLoaded).toBe(1)
  expect(await rows()).toEqual([{ CODE: 'A', 'Full Name': 'x', N: 1n }])
})

test('JSON by name', async () => {
  const files = [await put('rows.json', '[{"CODE": "A", "Full Name": "x", "N": 1}, {"CODE": "B"}]')]
  expect((await load({ files, match: 'name', format: { type: 'json' } })).rowsLoaded).toBe(2)
})

test('a wrong row in the last file loads nothing', async () => {
  const files = [await put('good.csv', 'c,f,n\nA,x,1\n'), await put('bad.csv', 'c,f,n\nB,x,not a number\n')]
  const error = await load({ files }).catch((caught: unknown) => caught)
  expect([isMeshError(error), await rows()]).toEqual([true, []])
})

test.each([
  ['SNOWFLAKE.FILE_MISSING', () => load({ files: [join(folder, 'no such file.csv')] })],
  ['SNOWFLAKE.FILE_MISSING', () => load({ files: [folder] })],
  ['SNOWFLAKE.UNSUPPORTED', () => load({ format: { type: 'parquet' } })],
  ['SNOWFLAKE.UNSUPPORTED', () => load({ files: Array.from({ length: 1001 }, () => 'x') })],
])('%s before anything is sent', async (code, run) => {
  const before = account.client.statistics.statements
  const error = await run().catch((caught: unknown) => caught)
  expect([isMeshError(error, code), account.client.statistics.statements - before]).toEqual([true, 0])
})

test('two files of one name are refused', async () => {
  const path = await put('twice.csv', 'c,f,n\n')
  const error = await load({ files: [path, path] }).catch((caught: unknown) => caught)
  expect(isMeshError(error, 'SNOWFLAKE.FILE_NAME_CLASH')).toBe(true)
})

test('no files is no work', async () => {
  expect((await load({})).rowsLoaded).toBe(0)
})
