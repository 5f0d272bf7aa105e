import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SqlClient } from '@mesh/core'
import { type LocalSnowflakeOptions, startLocalSnowflake } from '@mesh/local'
import { expect, test } from 'vitest'

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mesh-data-'))
  try {
    await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function withAccount<Value>(
  options: LocalSnowflakeOptions,
  use: (run: (text: string) => Promise<Record<string, unknown>[]>, client: SqlClient) => Promise<Value>,
): Promise<Value> {
  const server = await startLocalSnowflake(options)
  try {
    const client = await server.connect()
    return await use(
      async (text) => (await client.query({ kind: 'statement', text, binds: [] })).rows as never,
      client,
    )
  } finally {
    await server.stop()
  }
}

test('an account is there again, with its rows, objects, grants and its past', () =>
  withFolder(async (dataDir) => {
    const asked = [
      'SHOW DATABASES',
      'SHOW SCHEMAS IN DATABASE "d"" é"',
      'SHOW TABLES IN DATABASE "d"" é"',
      'SHOW VIEWS IN DATABASE "d"" é"',
      'SHOW DYNAMIC TABLES IN DATABASE "d"" é"',
      'SHOW ROLES',
      'SHOW DATABASE ROLES IN DATABASE "d"" é"',
      'SHOW GRANTS TO ROLE "r"',
      'SHOW FUTURE GRANTS IN SCHEMA "d"" é".PUBLIC',
      'SHOW STAGES IN SCHEMA "d"" é".PUBLIC',
      'SHOW TAGS IN SCHEMA "d"" é".PUBLIC',
      'SHOW PRIMARY KEYS IN SCHEMA "d"" é".PUBLIC',
      'SHOW IMPORTED KEYS IN SCHEMA "d"" é".PUBLIC',
      'DESCRIBE TABLE "d"" é".PUBLIC.T',
      'SELECT * FROM "d"" é".PUBLIC.T ORDER BY ID',
      'SELECT * FROM "d"" é".PUBLIC.V',
      'SELECT * FROM "d"" é".PUBLIC.Y',
      'SELECT COUNT(*) AS N FROM "d"" é".PUBLIC.T BEFORE (OFFSET => 0)',
    ]
    let now = Date.parse('2026-01-01')
    const options = { dataDir, clock: { now: () => now } }
    const before = await withAccount(options, async (run) => {
      await run('CREATE DATABASE "d"" é"')
      await run("CREATE TAG SENS ALLOWED_VALUES 'low', 'high'")
      await run('CREATE TABLE P (ID NUMBER(9,0) PRIMARY KEY)')
      await run(
        "CREATE TABLE T (ID NUMBER(9,0) NOT NULL, \"O'Hara ☕\" VARCHAR(20) DEFAULT 'x' COMMENT 'a \"b\"', AMOUNT NUMBER(38,2), AT TIMESTAMP_NTZ, DOC VARIANT, FOREIGN KEY (ID) REFERENCES P (ID))",
      )
      await run("ALTER TABLE T SET TAG SENS = 'high'")
      await run(
        "INSERT INTO T SELECT 1, 'a', 12345678901234567890.25, '2024-02-29 01:02:03'::TIMESTAMP_NTZ, PARSE_JSON('{\"a\": [1]}')",
      )
      await run('INSERT INTO T (ID) VALUES (2)')
      await run('CREATE SECURE VIEW V COPY GRANTS AS SELECT COUNT(*) AS N FROM T')
      await run("CREATE DYNAMIC TABLE Y TARGET_LAG = '1 minute' WAREHOUSE = COMPUTE_WH AS SELECT ID FROM T")
      await run('CREATE STAGE S')
      await run('CREATE ROLE "r"')
      await run('CREATE DATABASE ROLE READER')
      await run('GRANT DATABASE ROLE READER TO ROLE "r"')
      await run('GRANT USAGE ON DATABASE "d"" é" TO ROLE "r" WITH GRANT OPTION')
      await run('GRANT SELECT ON FUTURE TABLES IN SCHEMA PUBLIC TO DATABASE ROLE READER')
      now += 60_000
      await run('DELETE FROM T WHERE ID = 2')
      await run('SELECT * FROM Y')
      return Promise.all(asked.map(run))
    })
    const after = await withAccount(options, async (run) => {
      await run('USE SCHEMA "d"" é".PUBLIC')
      await run('SELECT * FROM Y')
      return Promise.all(asked.map(run))
    })
    for (const [index, text] of asked.entries()) expect(after[index], text).toEqual(before[index])
    expect(after.at(-1)).toEqual([{ N: 2n }])
    await withAccount(options, async (run) => {
      await run('USE SCHEMA "d"" é".PUBLIC')
      await run('CREATE TABLE NEXT (A INT)')
      await run('INSERT INTO T (ID) VALUES (3)')
      expect(await run('SELECT COUNT(*) AS N FROM Y')).toEqual([{ N: 2n }])
    })
  }))

test('a second server on the folder is refused', () =>
  withFolder((dataDir) =>
    withAccount({ dataDir }, async () => {
      await expect(startLocalSnowflake({ dataDir })).rejects.toMatchObject({ code: 'LOCAL.DATA_IN_USE' })
    }),
  ))

const writer = fileURLToPath(new URL('writer.ts', import.meta.url))

/** Starts a writer, kills it after so many answers and gives what it had answered. */
async function killedAfter(dataDir: string, answers: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--conditions=@mesh/source', writer, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let heard = ''
  for await (const part of child.stdout) {
    heard += String(part)
    if (heard.split('\n').length > answers) child.kill('SIGKILL')
  }
  return heard.split('\n').slice(0, -1)
}

test('a killed server loses no statement that it answered, and keeps no half of one', () =>
  withFolder(async (dataDir) => {
    let done = 0
    for (const answers of [9, 4, 40, 23, 61]) {
      const heard = await killedAfter(dataDir, answers)
      await withAccount({ dataDir }, async (run) => {
        await run('USE SCHEMA D.PUBLIC')
        const rows = await run('SELECT A, B FROM T ORDER BY A, B')
        const byRound = Map.groupBy(rows, ({ A }) => Number(A))
        for (const [round, found] of byRound) {
          const values = found.map(({ B }) => Number(B))
          // A round is there before its transaction or after it, never in the middle.
          expect([
            [1, 2, 3],
            [-3, -2, -1, 100],
          ]).toContainEqual(values)
          if (round % 3 === 0) expect(values).toEqual([1, 2, 3])
        }
        const inserted = heard
          .filter((each) => each.includes(', 1), ('))
          .map((each) => Number(/\d+/.exec(each)))
        expect([...byRound.keys()]).toEqual(expect.arrayContaining(inserted))
        const finished = heard.lastIndexOf('COMMIT')
        const last = heard.slice(0, finished).findLast((each) => each.includes(', 1), ('))
        if (last !== undefined)
          expect(byRound.get(Number(/\d+/.exec(last)))?.map(({ B }) => Number(B))).toEqual([-3, -2, -1, 100])
        for (const { name, comment } of await run("SHOW TABLES LIKE 'U%'"))
          expect(await run(`SELECT N FROM ${name}`)).toEqual([{ N: Number(comment) }])
        expect(byRound.size).toBeGreaterThanOrEqual(done)
        done = byRound.size
      })
    }
    expect(done).toBeGreaterThan(10)
  }))

// https://docs.snowflake.com/en/user-guide/data-time-travel#data-retention-period
test('what is forgotten stays so over a restart, and what is written then is found', () =>
  withFolder(async (dataDir) => {
    let now = Date.parse('2026-01-01')
    const options = { dataDir, clock: { now: () => now } }
    const ago = (hours: number) => `SELECT A FROM D.PUBLIC.T AT (OFFSET => -${hours * 3600}) ORDER BY A`
    await withAccount(options, async (run) => {
      await run('CREATE DATABASE D')
      await run('CREATE TABLE T (A INT, B INT)')
      await run('INSERT INTO T VALUES (1, 1), (2, 2)')
      await run('ALTER TABLE T DROP COLUMN B')
      await run('DELETE FROM T WHERE A = 1')
      now += 30 * 3_600_000
      await run('INSERT INTO T VALUES (3)')
      await expect(run(ago(29))).rejects.toMatchObject({ meta: { code: '000707' } })
    })
    await withAccount(options, async (run) => {
      await expect(run(ago(29))).rejects.toMatchObject({ meta: { code: '000707' } })
      now += 3_600_000
      await run('INSERT INTO D.PUBLIC.T VALUES (4)')
      await run('ALTER TABLE D.PUBLIC.T ADD COLUMN B INT')
      now += 3_600_000
      expect(await run(ago(1.5))).toEqual([{ A: 2n }, { A: 3n }])
      expect(await run('SELECT * FROM D.PUBLIC.T ORDER BY A')).toEqual([
        { A: 2n, B: null },
        { A: 3n, B: null },
        { A: 4n, B: null },
      ])
    })
  }))
