import { startLocalSnowflake } from '@mesh/local'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

interface Pair {
  readonly k: number | null
  readonly v: number
}

const rows = fc.array(
  fc.record({ k: fc.option(fc.integer({ min: 0, max: 4 })), v: fc.integer({ min: 0, max: 3 }) }),
  { maxLength: 6 },
)

/** MERGE as the documentation tells it, row by row; undefined where it must fail. */
function model(target: readonly Pair[], source: readonly Pair[]): readonly Pair[] | undefined {
  const matches = (one: Pair, other: Pair) => one.k !== null && one.k === other.k
  const kept: Pair[] = []
  for (const row of target) {
    const pairs = source.filter((each) => matches(row, each))
    // Removed where both are equal, raised where the source is higher; what is lower meets no clause.
    const ways = pairs.filter((each) => each.v >= row.v)
    const updates = ways.filter((each) => each.v > row.v)
    if (updates.length > 0 && ways.length > 1) return undefined
    const [update] = updates
    if (update !== undefined) kept.push({ k: row.k, v: update.v + 10 })
    else if (ways.length === 0) kept.push(row)
  }
  const added = source.filter((each) => each.v > 0 && !target.some((row) => matches(row, each)))
  return [...kept, ...added]
}

test('MERGE does what a row by row account of it does', async () => {
  const server = await startLocalSnowflake()
  const client = await server.connect()
  const run = (text: string) =>
    client.query<{ K: number | null; V: number }>({ kind: 'statement', text, binds: [] })
  const values = (pairs: readonly Pair[]) => pairs.map(({ k, v }) => `(${k ?? 'NULL'}, ${v})`).join(', ')
  const fill = async (name: string, pairs: readonly Pair[]) => {
    await run(`CREATE OR REPLACE TABLE ${name} ("ö""k" NUMBER(9,0), "SELECT" NUMBER(9,0))`)
    if (pairs.length > 0) await run(`INSERT INTO ${name} VALUES ${values(pairs)}`)
  }
  await run('CREATE DATABASE D')
  await fc.assert(
    fc.asyncProperty(rows, rows, async (target, source) => {
      await fill('T', target)
      await fill('S', source)
      const merge = `MERGE INTO T USING S ON T."ö""k" = S."ö""k"
        WHEN MATCHED AND S."SELECT" = T."SELECT" THEN DELETE
        WHEN NOT MATCHED AND "SELECT" > 0 THEN INSERT ("SELECT", "ö""k") VALUES ("SELECT", "ö""k")
        WHEN MATCHED AND S."SELECT" > T."SELECT" THEN UPDATE SET T."SELECT" = S."SELECT" + 10`
      const want = model(target, source)
      if (want === undefined)
        await expect(run(merge)).rejects.toMatchObject({ meta: { code: '100090', sqlState: '42P18' } })
      else await run(merge)
      const found = await run('SELECT "ö""k" AS K, "SELECT" AS V FROM T')
      const sorted = (pairs: readonly string[]) => [...pairs].sort()
      expect(sorted(found.rows.map(({ K, V }) => `${K} ${V}`))).toEqual(
        sorted((want ?? target).map(({ k, v }) => `${k} ${v}`)),
      )
    }),
    { numRuns: 40 },
  )
  await client.close()
  await server.stop()
})

test('a merge is one change: rolled back, seen by a stream, and part of the past', () =>
  withDriver(async ({ run, fails }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (K NUMBER(9,0) NOT NULL, V VARCHAR(3))')
    await run("INSERT INTO T VALUES (1, 'a'), (2, 'b')")
    await run('CREATE STREAM C ON TABLE T')
    const merge =
      'MERGE INTO T USING (SELECT column1 AS K, column2 AS V FROM VALUES (1, NULL), (2, ?), (3, ?)) S ON T.K = S.K WHEN MATCHED AND S.V IS NULL THEN DELETE WHEN MATCHED THEN UPDATE SET V = S.V WHEN NOT MATCHED THEN INSERT (V, K) VALUES (S.V, S.K)'
    await run('BEGIN')
    expect(await run(merge, ['x', 'y'])).toEqual([
      { 'number of rows inserted': 1, 'number of rows updated': 1, 'number of rows deleted': 1 },
    ])
    const other = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
    expect(await other.run('SELECT LISTAGG(V) WITHIN GROUP (ORDER BY K) AS L FROM T')).toEqual([{ L: 'ab' }])
    await other.close()
    await run('ROLLBACK')
    expect(await run('SELECT LISTAGG(V) WITHIN GROUP (ORDER BY K) AS L FROM T')).toEqual([{ L: 'ab' }])

    // A value that does not fit takes back the whole statement.
    await fails(merge, ['x', 'long'])
    expect(await run('SELECT COUNT(*) AS N FROM C')).toEqual([{ N: 0 }])

    await run(merge, ['x', 'y'])
    expect(
      await run('SELECT K, V, METADATA$ACTION AS A, METADATA$ISUPDATE AS U FROM C ORDER BY K, A'),
    ).toEqual([
      { K: 1, V: 'a', A: 'DELETE', U: false },
      { K: 2, V: 'b', A: 'DELETE', U: true },
      { K: 2, V: 'x', A: 'INSERT', U: true },
      { K: 3, V: 'y', A: 'INSERT', U: false },
    ])
    const [last] = await run('SELECT LAST_QUERY_ID(-2) AS ID')
    expect(await run(`SELECT COUNT(*) AS N FROM T BEFORE (STATEMENT => '${last?.ID}')`)).toEqual([{ N: 2 }])
  }))

test('a merge needs the privileges of what it does', () =>
  withDriver(async ({ run }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (K NUMBER(9,0))')
    await run('INSERT INTO T VALUES (1)')
    for (const text of [
      'CREATE ROLE R',
      'GRANT ROLE R TO USER MESH',
      'GRANT USAGE ON DATABASE D TO ROLE R',
      'GRANT USAGE ON SCHEMA D.PUBLIC TO ROLE R',
      'GRANT SELECT, UPDATE ON TABLE T TO ROLE R',
    ])
      await run(text)
    const reader = await openDriver(server, { database: 'D', schema: 'PUBLIC', role: 'R' })
    const merge = (clause: string) => `MERGE INTO T USING (SELECT 1 AS K) S ON T.K = S.K ${clause}`
    await reader.run(merge('WHEN MATCHED THEN UPDATE SET K = 2'))
    for (const clause of ['WHEN MATCHED THEN DELETE', 'WHEN NOT MATCHED THEN INSERT VALUES (5)'])
      expect(await reader.fails(merge(clause))).toMatchObject({ code: '003001' })
    await reader.close()
  }))
