import { openDuckDb } from './src/duckdb/open-duckdb.ts'

const db = await openDuckDb({ memoryLimit: '1GB', spillFolder: '/tmp/F/spill' } as never)
const c = await db.connect()
const run = async (t: string) => {
  try {
    const r = await c.runAndReadAll(t)
    console.log(
      t,
      '→',
      JSON.stringify(r.getRows(), (_, v) => (typeof v === 'bigint' ? String(v) : v)),
    )
  } catch (e) {
    console.log(t, '✗', (e as Error).message)
  }
}
await run('CREATE TEMP TABLE t1 (a INT, "\u0001row" BIGINT)')
await run('CREATE TEMP SEQUENCE i1 START 5')
await run('CREATE TABLE p (a INT)')
await run('BEGIN')
await run("INSERT INTO t1 SELECT nextval('i1'), 2")
await run('INSERT INTO p SELECT a FROM t1')
await run('ALTER TABLE t1 ADD COLUMN b INT DEFAULT (3)')
await run('COMMIT')
await run('SELECT * FROM t1')
await run('SELECT sequence_name, last_value FROM duckdb_sequences()')
await run('DROP SEQUENCE IF EXISTS "i1"')
await run('SELECT sequence_name FROM duckdb_sequences()')
await run('BEGIN')
await run('ALTER TABLE t1 ALTER COLUMN a SET DATA TYPE DECIMAL(9,2)')
await run('ROLLBACK')
await run('SELECT * FROM t1')
await run('DROP TABLE IF EXISTS "t1"')
await run('CREATE TABLE w (a INT NOT NULL, "A\u0001" INT)')
await run('INSERT INTO w (a) VALUES (NULL)')
await run('CREATE TABLE v (d DECIMAL(9,2))')
await run('INSERT INTO v VALUES (1.5)')
await run('ALTER TABLE v ALTER COLUMN d SET DATA TYPE DECIMAL(9,2)')
await run('ALTER TABLE v ALTER COLUMN d SET DATA TYPE DECIMAL(3,2)')
await run('INSERT INTO v VALUES (9999999)')
await run('ALTER TABLE v ALTER COLUMN d SET DEFAULT 5')
db.close()
