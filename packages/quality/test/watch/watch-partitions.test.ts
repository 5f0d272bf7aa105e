import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock, type SqlClient } from '@mesh/core'
import { createDuckDbClient, type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderFiles, tableDays, type WatchOptions, watchPartitions } from '../../src/exports/index.ts'

const clock = fixedClock('2026-01-02T03:04:05Z')

/** What is seen look by look; each step is done before the next look. */
async function seen(
  watch: Parameters<typeof watchPartitions>[0],
  steps: readonly (() => Promise<unknown>)[],
  options: WatchOptions = {},
): Promise<readonly (readonly string[])[]> {
  const looks: string[][] = [[]]
  const left = [...steps]
  const every = async () => {
    const step = left.shift()
    await step?.()
    looks.push([])
    return step !== undefined
  }
  for await (const { kind, partition, at } of watchPartitions(watch, { clock, every, ...options })) {
    expect(at).toBe('2026-01-02T03:04:05.000Z')
    looks.at(-1)?.push(`${kind} ${partition}`)
  }
  return looks.slice(0, -1)
}

let server: LocalSnowflake | undefined
const engines = {
  duckdb: () => createDuckDbClient(),
  snowflake: async () => {
    server = await startLocalSnowflake()
    const client = await server.connect()
    for (const statement of [sql`CREATE DATABASE QUALITY`, sql`USE SCHEMA QUALITY.PUBLIC`])
      await client.query(compileSql(statement, client.dialect))
    return client
  },
} as const
afterAll(() => server?.stop())

describe.each(['duckdb', 'snowflake'] as const)('the days of a table on %s', (engine) => {
  let client: SqlClient
  const sent: string[] = []
  beforeAll(async () => {
    const plain = await engines[engine]()
    client = {
      ...plain,
      dialect: plain.dialect,
      statistics: plain.statistics,
      query: (statement, options) => {
        sent.push(statement.text)
        return plain.query(statement, options)
      },
    }
    await run(sql`CREATE TABLE "E V" ("AT" TIMESTAMP, LOADED TIMESTAMP)`)
  })
  afterAll(() => client.close())
  const run = async (fragment: Parameters<typeof compileSql>[0]) =>
    client.query(compileSql(fragment, client.dialect))
  const add =
    (at: string, loaded = at) =>
    () =>
      run(sql`INSERT INTO "E V" VALUES (${sql.literal(at)}, ${sql.literal(loaded)})`)

  test('those that come, those that still change, none that are old', async () => {
    await add('2026-01-01 10:00:00')()
    await add('2026-01-03 23:59:59.999')()
    const looks = await seen(tableDays(client, '"E V"', 'at'), [
      async () => {},
      add('2026-01-03 00:00:00'),
      add('2026-01-04 00:00:00'),
      add('2026-01-01 00:00:00'),
      () => run(sql`DELETE FROM "E V" WHERE "AT" >= ${sql.literal('2026-01-04')}`),
    ])
    expect(looks).toEqual([
      ['added 2026-01-01', 'added 2026-01-03'],
      [],
      ['changed 2026-01-03'],
      ['added 2026-01-04'],
      [],
      ['removed 2026-01-04'],
    ])
    expect(sent.at(-1)).toMatch(/WHERE "?AT"? >= CAST\('2026-01-03' AS DATE\)/)
  })

  test('from a day on, by a column that tells of changes, and from where an earlier watch was', async () => {
    const watch = tableDays(client, '"E V"', 'at', {
      from: '2026-01-02',
      lookBackDays: 7,
      changedColumn: 'loaded',
    })
    expect(
      await seen(watch, [
        () =>
          run(
            sql`UPDATE "E V" SET LOADED = ${sql.literal('2027-01-01')} WHERE "AT" >= ${sql.literal('2026-01-03')}`,
          ),
      ]),
    ).toEqual([['added 2026-01-03'], ['changed 2026-01-03']])
    const known = await watch.look(undefined, undefined)
    expect(await seen(watch, [add('2026-01-05 00:00:00')], { known })).toEqual([[], ['added 2026-01-05']])
  })

  test.each([{ from: 'today' }, { from: '2026-13-01' }, { lookBackDays: -1 }, { lookBackDays: 0.5 }])(
    '%j',
    (options) => {
      expect(() => tableDays(client, 't', 'at', options)).toThrow(
        expect.objectContaining({ code: 'QUALITY.INVALID_OPTION' }),
      )
    },
  )

  test('a table that is not there', async () => {
    await expect(seen(tableDays(client, 'nowhere', 'at'), [])).rejects.toMatchObject({
      code: 'SQL.NOT_FOUND',
    })
  })
})

describe('the files of a folder', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mesh watch '))
  })
  afterAll(() => rm(folder, { recursive: true }))
  const put = (name: string, text: string) => () => writeFile(join(folder, name), text)

  test('those that come, change and go, but not what is not done', async () => {
    await mkdir(join(folder, 'day=1'))
    await mkdir(join(folder, '_tmp'))
    await put("it's ü.parquet", 'a')()
    const looks = await seen(folderFiles(folder, { filter: (path) => !path.endsWith('.log') }), [
      put('day=1/x.parquet', 'b'),
      put('day=1/x.parquet', 'longer'),
      () => utimes(join(folder, 'day=1/x.parquet'), 1, 1),
      put('_tmp/y.parquet', 'c'),
      put('.hidden', 'd'),
      put('z.log', 'd'),
      () => rename(join(folder, '_tmp/y.parquet'), join(folder, 'y.parquet')),
      () => rm(join(folder, "it's ü.parquet")),
    ])
    const path = (name: string) => join(folder, name)
    expect(looks).toEqual([
      [`added ${path("it's ü.parquet")}`],
      [`added ${path('day=1/x.parquet')}`],
      [`changed ${path('day=1/x.parquet')}`],
      [`changed ${path('day=1/x.parquet')}`],
      [],
      [],
      [],
      [`added ${path('y.parquet')}`],
      [`removed ${path("it's ü.parquet")}`],
    ])
  })

  test('a folder that is not there', async () => {
    await expect(seen(folderFiles(join(folder, 'nowhere')), [])).rejects.toMatchObject({
      code: 'QUALITY.FOLDER_NOT_READABLE',
    })
  })
})

describe('the end', () => {
  const watch = { look: async () => new Map([['a', '1']]) }

  test('a signal ends the wait at once', async () => {
    const stop = new AbortController()
    const changes: string[] = []
    for await (const { partition } of watchPartitions(watch, { signal: stop.signal, every: 3_600_000 })) {
      changes.push(partition)
      stop.abort()
    }
    expect(changes).toEqual(['a'])
  })

  test('a signal before the first look', async () => {
    let looks = 0
    const counted = {
      look: () => {
        looks += 1
        return watch.look()
      },
    }
    for await (const change of watchPartitions(counted, { signal: AbortSignal.abort() }))
      expect(change).toBeUndefined()
    expect(looks).toBe(0)
  })

  test('leaving the loop', async () => {
    for await (const { kind } of watchPartitions(watch, { every: 3_600_000 })) {
      expect(kind).toBe('added')
      break
    }
  })

  test('an odd interval', async () => {
    await expect(watchPartitions(watch, { every: Number.NaN }).next()).rejects.toMatchObject({
      code: 'QUALITY.INVALID_OPTION',
    })
  })
})
