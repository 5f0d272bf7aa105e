import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDuckDbClient } from '@mesh/local'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runHere } from './run-here.ts'

const contract = `apiVersion: v3.2.0
kind: DataContract
id: shop
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - { name: id, logicalType: integer, primaryKey: true, required: true }
      - { name: buyer, logicalType: string, relationships: [{ to: buyers.id }] }
      - { name: state, logicalType: string, enum: [{ value: open }, { value: "it's paid" }] }
  - name: buyers
    properties:
      - { name: id, logicalType: string, primaryKey: true, required: true }
`
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mesh it's ünï-"))
  await writeFile(join(folder, 'shop.odcs.yaml'), contract)
  await writeFile(join(folder, 'Buyers.csv'), 'id\nann\nbob\n')
  await writeFile(join(folder, 'no.parquet'), 'this is no Parquet')
  await mkdir(join(folder, 'bare'))
  await mkdir(join(folder, 'parts', 'orders'), { recursive: true })
  const client = await createDuckDbClient()
  const rows = (from: string) => `SELECT * FROM (VALUES ${from}) AS T (id, buyer, state)`
  const write = (query: string, file: string) =>
    client.query({
      kind: 'statement',
      text: `COPY (${query}) TO '${join(folder, file).replaceAll("'", "''")}'`,
      binds: [],
    })
  await write(rows("(1, 'ann', 'open'), (2, 'bob', 'it''s paid'), (2, 'zoe', 'lost')"), 'orders.parquet')
  await write(rows("(1, 'ann', 'open')"), 'parts/orders/2025.parquet')
  await write(rows("(2, 'bob', 'open')"), 'parts/orders/2026.parquet')
  await client.close()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const mesh = (...args: string[]) => runHere(['check', ...args], folder)

interface Run {
  readonly counts: Record<string, number>
  readonly results: readonly {
    readonly check: { readonly id: string }
    readonly outcome: string
    readonly reason?: string
    readonly error?: { readonly code: string }
  }[]
}

const outcomes = (stdout: string) =>
  Object.fromEntries((JSON.parse(stdout) as Run).results.map(({ check, outcome }) => [check.id, outcome]))

describe('mesh check run', () => {
  test('finds the files of the tables by their names and tells what is broken', async () => {
    const run = await mesh(
      'run',
      'shop.odcs.yaml',
      '--data',
      'orders.parquet',
      '--data',
      'Buyers.csv',
      '--json',
    )
    expect(run.code).toBe(4)
    expect(outcomes(run.stdout)).toEqual({
      'ORDERS schemaDifferences': 'pass',
      'BUYERS schemaDifferences': 'pass',
      'ORDERS.ID missingRows': 'pass',
      'ORDERS.ID surplusRows': 'fail',
      'ORDERS.BUYER orphanRows': 'fail',
      'ORDERS.STATE invalidRows accepted': 'fail',
      'BUYERS.ID missingRows': 'pass',
      'BUYERS.ID surplusRows': 'pass',
    })
  })

  test('several files of a folder are one table', async () => {
    const run = await mesh(
      'run',
      'shop.odcs.yaml',
      '--data',
      'parts',
      '--data',
      'buyers=Buyers.csv',
      '--json',
    )
    expect(run.code).toBe(0)
    expect((JSON.parse(run.stdout) as Run).counts).toMatchObject({ pass: 8, fail: 0 })
  })

  test('checks of tables without data are skipped, with the reason', async () => {
    const run = await mesh('run', 'shop.odcs.yaml', '--data', 'parts/orders')
    expect(run.code).toBe(0)
    expect(run.stdout).toContain('no --data is given for BUYERS')
    expect(run.stdout).toContain('4 skipped')
  })

  test('a report goes whole into a file', async () => {
    const args = ['run', 'shop.odcs.yaml', '--data', 'parts', '--format', 'html', '--out', 'out/report.html']
    const run = await mesh(...args)
    expect(run).toMatchObject({ code: 0, stdout: '' })
    expect(await readFile(join(folder, 'out/report.html'), 'utf8')).toMatch(/^<!doctype html>/i)
  })

  test('what is no Parquet is an error of its checks; the others report', async () => {
    const args = ['run', 'shop.odcs.yaml', '--data', 'orders=no.parquet', '--data', 'Buyers.csv', '--json']
    const run = await mesh(...args)
    expect(run.code).toBe(2)
    const { counts, results } = JSON.parse(run.stdout) as Run
    expect(counts).toMatchObject({ error: 5, pass: 3 })
    expect(results[0]?.error?.code).toMatch(/^(?:QUALITY|SQL)\./)
  })

  test.each([
    { args: ['--data', 'nowhere.parquet'], code: 'CLI.UNREADABLE_FILE' },
    { args: ['--data', 'lions=orders.parquet'], code: 'CLI.UNKNOWN_TABLE' },
    { args: ['--data', 'no.parquet'], code: 'CLI.UNMATCHED_DATA' },
    { args: ['--data', 'orders=shop.odcs.yaml'], code: 'QUALITY.UNKNOWN_FILE_FORMAT' },
  ])('$args is refused with $code', async ({ args, code }) => {
    const run = await mesh('run', 'shop.odcs.yaml', ...args)
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain(`${code}: `)
    expect(run.stderr).not.toMatch(/\n\s+at .+:\d+:\d+/)
  })

  test('a history remembers runs', async () => {
    for (const each of [1, 2]) {
      const run = await mesh('run', 'shop.odcs.yaml', '--data', 'parts', '--history', 'runs.jsonl')
      expect(run.code, `run ${each}`).toBe(0)
    }
    const lines = (await readFile(join(folder, 'runs.jsonl'), 'utf8')).trim().split('\n')
    // The first says what the file is.
    expect(lines).toHaveLength(3)
  })
})

test('mesh check explain shows each statement with the checks that it serves', async () => {
  const run = await mesh('explain', 'shop.odcs.yaml', '--data', 'parts')
  expect(run.code).toBe(0)
  expect(run.stdout).toContain('ORDERS.ID surplusRows')
  expect(run.stdout).not.toContain('BUYERS')
})

describe('mesh check profile', () => {
  test('looks at a file that nobody described and suggests checks', async () => {
    const { code, stdout } = await mesh('profile', 'Buyers.csv', 'orders.parquet')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Buyers\.csv {2}2 rows, 1 column/)
    expect(stdout).toMatch(/\norders\.parquet {2}3 rows, 3 columns/)
    expect(stdout).toContain('Too few rows to suggest checks.')
  })

  test('gives JSON, and a page in a file', async () => {
    const { stdout } = await mesh('profile', 'orders.parquet', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'profile', rows: 3, columns: [{ name: 'id' }, {}, {}] })
    const page = await mesh('profile', 'orders.parquet', '--format', 'html', '--out', 'profile.html')
    expect(page).toMatchObject({ code: 0, stdout: '' })
    expect(await readFile(join(folder, 'profile.html'), 'utf8')).toMatch(/^<!doctype html>/i)
  })

  test.each([
    { args: ['nowhere.csv'], code: 'CLI.UNREADABLE_FILE' },
    { args: ['shop.odcs.yaml'], code: 'QUALITY.UNKNOWN_FILE_FORMAT' },
    { args: ['no.parquet'], code: 'QUALITY.UNREADABLE_FILE' },
    { args: ['bare'], code: 'CLI.UNMATCHED_DATA' },
  ])('$args is refused with $code', async ({ args, code }) => {
    const run = await mesh('profile', ...args)
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain(code)
  })
})

test('mesh check score tells which broken rules a suite notices', async () => {
  const own = await mesh('score', 'shop.odcs.yaml', '--rows', '20', '--json')
  expect(own.code).toBe(0)
  expect(JSON.parse(own.stdout)).toMatchObject({ kind: 'mutationScore', score: 1 })
  const module = `export const checks = [{ kind: 'check', id: 'ids', table: { name: 'ORDERS' },
    metric: { kind: 'surplusRows', columns: ['ID'] }, must: { kind: 'compare', measure: 'value', operator: '=', limit: 0 },
    sample: { columns: ['ID'], masked: [] } }]`
  await writeFile(join(folder, 'suite.mjs'), module)
  const suite = await mesh('score', 'shop.odcs.yaml', '--suite', 'suite.mjs')
  expect(suite.code).toBe(4)
  expect(suite.stdout).toContain('ORDERS.ID surplusRows  noticed by ids')
  expect(suite.stdout).toContain('ORDERS.STATE invalidRows accepted  goes unnoticed')
  await writeFile(join(folder, 'empty.mjs'), 'export const nothing = 1')
  expect((await mesh('score', 'shop.odcs.yaml', '--suite', 'empty.mjs')).stderr).toContain('CLI.NO_CHECKS')
})

test('mesh check generate makes rows that pass the checks', async () => {
  const made = await mesh('generate', 'shop.odcs.yaml', '--rows', '30', '--out', 'made')
  expect(made.code).toBe(0)
  const run = await mesh('run', 'shop.odcs.yaml', '--data', 'made', '--json')
  expect((JSON.parse(run.stdout) as Run).counts).toMatchObject({ fail: 0, error: 0, skipped: 0 })
})
