import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { subjects } from '../../src/inventory/subjects.ts'
import { withDriver } from '../driver.ts'

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

async function clientOf(server: LocalSnowflake) {
  const client = await server.connect()
  return async (text: string) => (await client.query({ kind: 'statement', text, binds: [] })).rows
}

test('every view gives its columns through the driver, in an account with odd names and without', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE "it\'s a ""D"""')
    const views = Object.entries(subjects).flatMap(([name, { informationSchema, accountUsage }]) => [
      ...(informationSchema === undefined
        ? []
        : [{ view: `INFORMATION_SCHEMA.${name}`, told: informationSchema }]),
      ...(accountUsage === undefined
        ? []
        : [{ view: `SNOWFLAKE.ACCOUNT_USAGE.${name}`, told: accountUsage }]),
    ])
    const look = async () => {
      for (const { view, told } of views) {
        const [row] = await run(`SELECT * FROM ${view} LIMIT 1`)
        const [counted] = await run(`SELECT COUNT(*) AS N FROM ${view}`)
        if (row !== undefined)
          expect([view, Object.keys(row)]).toEqual([view, told.columns.map(({ name }) => name)])
        expect(typeof counted?.N).toBe('number')
      }
    }
    await look()
    await run(
      'CREATE TABLE "T ö\'\n" ("c ""1""" INT NOT NULL COMMENT \'it\'\'s\', B VARIANT, PRIMARY KEY ("c ""1"""))',
    )
    await run('CREATE VIEW "v\\\\" AS SELECT * FROM "T ö\'\n"')
    await run('CREATE SEQUENCE "s 1"')
    await run('CREATE STAGE "st"')
    await run('CREATE FILE FORMAT "ff" TYPE = JSON')
    await run('CREATE TAG "tag\'"')
    await run('ALTER TABLE "T ö\'\n" SET TAG "tag\'" = \'v"\'')
    await look()
  }))

test('what was made is told under its exact name, once', async () => {
  const server = await startLocalSnowflake()
  try {
    const run = await clientOf(server)
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.oneof(
            fc.constantFrom('A', 'a', 'B%', 'B_', "q'q", 'q"q', '\\', 'ü', 'INFORMATION_SCHEMA', '*', '$1'),
            fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
          ),
          { maxLength: 4 },
        ),
        async (names) => {
          const usable = names.filter((name) => !name.includes('\0') && name.trim() !== '')
          await run('CREATE OR REPLACE DATABASE D')
          for (const name of usable) await run(`CREATE TABLE ${quoted(name)} (${quoted(name)} INT)`)
          const expected = [...usable].sort((left, right) => (left < right ? -1 : 1))
          const shown = (await run('SHOW TERSE TABLES IN DATABASE D')).map((row) => row.name)
          const told = await run(
            "SELECT TABLE_NAME AS T, COLUMN_NAME AS C, ROW_COUNT AS N FROM D.INFORMATION_SCHEMA.COLUMNS JOIN D.INFORMATION_SCHEMA.TABLES USING (TABLE_CATALOG, TABLE_SCHEMA, TABLE_NAME) WHERE TABLE_SCHEMA = 'PUBLIC'",
          )
          expect(shown).toEqual(expected)
          expect(told.map(({ T, C, N }) => [T, C, Number(N)]).sort()).toEqual(
            expected.map((name) => [name, name, 0]).sort(),
          )
        },
      ),
      { numRuns: 15, seed: Number(process.env.MESH_SEED ?? 1) },
    )
  } finally {
    await server.stop()
  }
})

test('what has happened by DDL is told with the columns that came and went', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT, B INT)')
    await run('ALTER TABLE T ADD COLUMN C INT')
    await run('ALTER TABLE T DROP COLUMN A')
    await run('ALTER TABLE T RENAME TO U')
    await run('DROP TABLE U')
    const rows = await run(
      'SELECT OBJECT_MODIFIED_BY_DDL AS D FROM SNOWFLAKE.ACCOUNT_USAGE.ACCESS_HISTORY WHERE OBJECT_MODIFIED_BY_DDL IS NOT NULL ORDER BY QUERY_START_TIME',
    )
    const changes = rows.map(({ D }) => (typeof D === 'string' ? JSON.parse(D) : D))
    const ids = new Map(
      (
        await run(
          "SELECT COLUMN_NAME AS C, COLUMN_ID AS I FROM SNOWFLAKE.ACCOUNT_USAGE.COLUMNS WHERE TABLE_NAME = 'U'",
        )
      ).map(({ C, I }) => [C, I]),
    )
    const column = (name: string, subOperationType: string) => ({
      [name]: { objectId: { value: ids.get(name) ?? expect.any(Number) }, subOperationType },
    })
    const table = (objectName: string) => ({
      objectDomain: 'Table',
      objectName,
      objectId: expect.any(Number),
    })
    expect(changes).toEqual([
      expect.objectContaining({ objectDomain: 'Database', objectName: 'D', operationType: 'CREATE' }),
      {
        ...table('D.PUBLIC.T'),
        operationType: 'CREATE',
        properties: { columns: { ...column('A', 'ADD'), ...column('B', 'ADD') } },
      },
      { ...table('D.PUBLIC.T'), operationType: 'ALTER', properties: { columns: column('C', 'ADD') } },
      { ...table('D.PUBLIC.T'), operationType: 'ALTER', properties: { columns: column('A', 'DROP') } },
      { ...table('D.PUBLIC.U'), operationType: 'ALTER', properties: {} },
      { ...table('D.PUBLIC.U'), operationType: 'DROP', properties: {} },
    ])
  }))

test('after a restart the account says the same of itself', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mesh-inventory-'))
  try {
    const questions = [
      'SELECT TABLE_NAME, ROW_COUNT, CREATED, LAST_DDL, LAST_DDL_BY, COMMENT FROM D.INFORMATION_SCHEMA.TABLES',
      'SELECT * FROM D.INFORMATION_SCHEMA.COLUMNS',
      'SELECT * FROM D.INFORMATION_SCHEMA.SEQUENCES',
      'SELECT * FROM D.INFORMATION_SCHEMA.TABLE_CONSTRAINTS',
      'SELECT NAME, ROLE_TYPE, ROLE_DATABASE_NAME, ROLE_ID FROM SNOWFLAKE.ACCOUNT_USAGE.ROLES',
      'SELECT DATABASE_ID, DATABASE_NAME, DELETED FROM SNOWFLAKE.ACCOUNT_USAGE.DATABASES',
      "SELECT GET_DDL('DATABASE', 'D') AS X",
      'SHOW DATABASES',
      'SHOW GRANTS ON DATABASE SNOWFLAKE',
    ]
    const first = await startLocalSnowflake({ dataDir })
    const run = await clientOf(first)
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT PRIMARY KEY, B VARCHAR(5))')
    await run("INSERT INTO T VALUES (1, 'x')")
    await run("COMMENT ON TABLE T IS 'c'")
    await run('CREATE SEQUENCE S START = 3 INCREMENT = 2')
    await run('SELECT S.NEXTVAL')
    await run('CREATE ROLE R')
    await run('GRANT IMPORTED PRIVILEGES ON DATABASE SNOWFLAKE TO ROLE R')
    await run('USE DATABASE D')
    const before = []
    for (const each of questions) before.push(await run(each))
    await first.stop()
    const second = await startLocalSnowflake({ dataDir })
    const again = await clientOf(second)
    await again('USE DATABASE D')
    const after = []
    for (const each of questions) after.push(await again(each))
    await second.stop()
    expect(after).toEqual(before)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})
