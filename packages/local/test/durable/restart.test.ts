import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withClient } from '../in-process.ts'

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mesh-restart-'))
  try {
    await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

test('streams, views, dynamic tables, names and pasts are as they were; what was open or temporary is gone', () =>
  withFolder(async (dataDir) => {
    await withClient(
      async ({ run }, server) => {
        await run('CREATE DATABASE D')
        await run('CREATE TABLE T (A INT, "a" INT, B INT) CLUSTER BY (A)')
        await run('CREATE STREAM S ON TABLE T')
        await run('INSERT INTO T VALUES (1, 10, 100), (2, 20, 200)')
        await run('CREATE TABLE SEEN AS SELECT A FROM S')
        await run('INSERT INTO T VALUES (3, 30, 300)')
        await run('ALTER TABLE T DROP COLUMN B')
        await run('ALTER TABLE T RENAME TO "T é"')
        await run('CREATE MATERIALIZED VIEW M AS SELECT A, "a" FROM "T é"')
        const options = "TARGET_LAG = '1 minute' WAREHOUSE = COMPUTE_WH"
        await run(`CREATE DYNAMIC TABLE Y ${options} AS SELECT COUNT(*) AS N FROM "T é"`)
        await run('ALTER DYNAMIC TABLE Y SUSPEND')
        await run('CREATE TEMP TABLE GONE AS SELECT 1 AS A')
        await run('CREATE TABLE DROPPED AS SELECT 7 AS A')
        await run('DROP TABLE DROPPED')
        await run('BEGIN')
        await run('DELETE FROM "T é"')
        const other = await server.connect({ database: 'D', schema: 'PUBLIC' })
        await other.query({ kind: 'statement', text: 'BEGIN', binds: [] })
        await other.query({ kind: 'statement', text: 'INSERT INTO "T é" VALUES (9, 9)', binds: [] })
      },
      { dataDir },
    )
    await withClient(
      async ({ run, fails }) => {
        await run('USE SCHEMA D.PUBLIC')
        expect(await run('SELECT * FROM "T é" ORDER BY A')).toEqual([
          { A: 1n, a: 10n },
          { A: 2n, a: 20n },
          { A: 3n, a: 30n },
        ])
        expect(await run('SELECT A, "a", METADATA$ACTION AS X FROM S')).toEqual([
          { A: 3n, a: 30n, X: 'INSERT' },
        ])
        expect(await run('SELECT SUM("a") AS N FROM M')).toEqual([{ N: 60n }])
        expect(await run('SELECT N FROM Y')).toEqual([{ N: 3n }])
        await run('INSERT INTO "T é" VALUES (4, 40)')
        expect(await run('SELECT N FROM Y')).toEqual([{ N: 3n }])
        expect(await fails('SELECT * FROM GONE')).toMatchObject({ code: '002003' })
        await run('UNDROP TABLE DROPPED')
        expect(await run('SELECT A FROM DROPPED')).toEqual([{ A: 7 }])
        expect(await run("SHOW TABLES LIKE 'T%'")).toMatchObject([{ cluster_by: 'LINEAR(A)' }])
        await run('ALTER TABLE "T é" ADD COLUMN B VARCHAR')
        expect(await run('SELECT B FROM "T é" WHERE A = 4')).toEqual([{ B: null }])
        await run('ALTER TABLE "T é" DROP COLUMN "a"')
        expect(await fails('SELECT * FROM M')).toMatchObject({ code: '002037' })
      },
      { dataDir },
    )
  }))
