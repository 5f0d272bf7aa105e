import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type DriverSession, openDriver, withDriver } from '../driver.ts'

const minute = 60_000

const history = async ({ run }: DriverSession) =>
  (
    await run(
      'SELECT NAME, STATE, SCHEDULED_FROM F, ERROR_CODE E FROM TABLE(INFORMATION_SCHEMA.TASK_HISTORY())',
    )
  )
    .map(({ NAME, STATE, F, E }) => [NAME, STATE, F, ...(E === null ? [] : [E])].join(' '))
    .reverse()

// https://docs.snowflake.com/en/user-guide/tasks-intro and streams-intro
test('a stream and a task on a schedule move rows', () => {
  let now = Date.parse('2026-01-01T00:00:30Z')
  return withDriver(
    async (session, server) => {
      const { run } = session
      await run('CREATE DATABASE D')
      await run('CREATE TABLE RAW (A INT)')
      await run('CREATE TABLE "cle an" (A INT, W TIMESTAMP_LTZ DEFAULT CURRENT_TIMESTAMP())')
      await run('CREATE STREAM S ON TABLE RAW')
      await run(
        `CREATE TASK MOVE WAREHOUSE = COMPUTE_WH SCHEDULE = '5 MINUTES' COMMENT = 'moves'
         WHEN SYSTEM$STREAM_HAS_DATA('S')
         AS INSERT INTO "cle an" (A) SELECT A FROM S WHERE METADATA$ACTION = 'INSERT'`,
      )
      const moved = async () => (await run('SELECT A FROM "cle an" ORDER BY A')).map(({ A }) => A)
      await run('INSERT INTO RAW VALUES (1), (2)')
      now += 6 * minute
      expect(await moved()).toEqual([])
      await run('ALTER TASK MOVE RESUME')
      now += 4 * minute
      expect(await moved()).toEqual([])
      now += minute
      expect(await moved()).toEqual([1, 2])
      now += 5 * minute
      expect(await moved()).toEqual([1, 2])
      await run('BEGIN')
      await run('INSERT INTO RAW VALUES (3)')
      now += 5 * minute
      await run('COMMIT')
      expect(await moved()).toEqual([1, 2, 3])
      expect(await history(session)).toEqual([
        'MOVE SUCCEEDED SCHEDULE',
        'MOVE SKIPPED SCHEDULE',
        'MOVE SUCCEEDED SCHEDULE',
      ])
      expect(await run('SHOW TASKS')).toMatchObject([
        {
          name: 'MOVE',
          state: 'started',
          schedule: '5 MINUTES',
          warehouse: 'COMPUTE_WH',
          predecessors: '[]',
          comment: 'moves',
          condition: "SYSTEM$STREAM_HAS_DATA('S')",
          owner: 'ACCOUNTADMIN',
        },
      ])
      await run('ALTER TASK MOVE SUSPEND')
      await run('INSERT INTO RAW VALUES (4)')
      now += 20 * minute
      expect(await moved()).toEqual([1, 2, 3])
      await run("ALTER TASK MOVE SET SCHEDULE = 'USING CRON 30 9-17/2 * * MON-FRI UTC'")
      await run('ALTER TASK MOVE RESUME')
      // 2026-01-01 is a Thursday.
      for (const [time, count] of [
        ['2026-01-01T01:00:00Z', 3],
        ['2026-01-01T03:00:00Z', 3],
      ] as const) {
        now = Date.parse(time)
        expect(await moved()).toHaveLength(count)
      }
      now = Date.parse('2026-01-01T09:30:00Z')
      const later = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
      expect(await later.run('SELECT COUNT(*) N FROM "cle an"')).toEqual([{ N: 4 }])
      await later.close()
    },
    { clock: { now: () => now } },
  )
})

// https://docs.snowflake.com/en/user-guide/tasks-graphs
test('EXECUTE TASK runs a graph: each task after those before it, none after a failure', () =>
  withDriver(async (session, server) => {
    const { run, fails } = session
    await run('CREATE DATABASE D')
    await run('CREATE TABLE LOG (N INT AUTOINCREMENT, T VARCHAR, WHO VARCHAR)')
    const task = (name: string, rest: string, value = `'${name}'`) =>
      run(
        `CREATE TASK ${name} ${rest} AS INSERT INTO LOG (T, WHO) VALUES (${value}, CURRENT_ROLE() || ' ' || CURRENT_SCHEMA())`,
      )
    await task('R', '')
    await task('B', 'AFTER R')
    await task('A', 'AFTER R')
    await task('C', 'AFTER A, B')
    await task('LATE', 'AFTER C')
    await task('IDLE', 'AFTER R')
    await task('AFTER_IDLE', 'AFTER IDLE')
    for (const name of ['A', 'B', 'C', 'LATE', 'AFTER_IDLE']) await run(`ALTER TASK ${name} RESUME`)
    expect(await run('EXECUTE TASK R')).toEqual([{ status: 'Task R is scheduled to run immediately.' }])
    const log = async () => (await run('SELECT T FROM LOG ORDER BY N')).map(({ T }) => T)
    expect(await log()).toEqual(['R', 'B', 'A', 'C', 'LATE'])
    expect(await run('SELECT DISTINCT WHO FROM LOG')).toEqual([{ WHO: 'ACCOUNTADMIN PUBLIC' }])
    await run('TRUNCATE TABLE LOG')
    await run("ALTER TASK C MODIFY AS INSERT INTO LOG (N) VALUES ('not a number')")
    await run('ALTER TASK B MODIFY WHEN 1 = 2')
    await run('ALTER TASK C REMOVE AFTER B')
    await run('EXECUTE TASK R')
    expect(await log()).toEqual(['R', 'A'])
    expect((await history(session)).slice(5)).toEqual([
      'R SUCCEEDED EXECUTE_TASK',
      'B SKIPPED EXECUTE_TASK',
      'A SUCCEEDED EXECUTE_TASK',
      'C FAILED EXECUTE_TASK 100038',
    ])
    expect(
      await run(
        "SELECT QUERY_TEXT FROM TABLE(D.INFORMATION_SCHEMA.TASK_HISTORY(TASK_NAME => 'c', ERROR_ONLY => TRUE))",
      ),
    ).toEqual([{ QUERY_TEXT: "INSERT INTO LOG (N) VALUES ('not a number')" }])

    expect(await fails('EXECUTE TASK A')).toMatchObject({ code: '001003' })
    expect(await fails('EXECUTE TASK NONE')).toMatchObject({ code: '002003' })
    expect(await fails('ALTER TASK R ADD AFTER LATE')).toMatchObject({ code: '001003' })
    expect(await fails('ALTER TASK R RESUME')).toMatchObject({ code: '001003' })
    expect(await fails("CREATE TASK X SCHEDULE = '5 parsecs' AS SELECT 1")).toMatchObject({ code: '001003' })
    expect(await fails('CREATE TASK X AFTER NONE AS SELECT 1')).toMatchObject({ code: '002003' })
    expect(await fails('CREATE TASK X EXECUTE AS USER U AS SELECT 1')).toMatchObject({ code: '000002' })
    await run("ALTER TASK R SET SCHEDULE = '1 HOUR'")
    await run('ALTER TASK R RESUME')
    expect(await fails('CREATE TASK X AFTER C AS SELECT 1')).toMatchObject({ code: '001003' })
    await run('ALTER TASK R SUSPEND')

    await run('CREATE ROLE OPERATOR')
    await run('GRANT ROLE OPERATOR TO USER MESH')
    await run('GRANT USAGE ON DATABASE D TO ROLE OPERATOR')
    await run('GRANT ALL PRIVILEGES ON SCHEMA D.PUBLIC TO ROLE OPERATOR')
    const other = await openDriver(server, { role: 'OPERATOR', database: 'D', schema: 'PUBLIC' })
    expect(await other.fails('EXECUTE TASK R')).toMatchObject({ code: '002003' })
    await run('GRANT OPERATE ON TASK R TO ROLE OPERATOR')
    await other.run('EXECUTE TASK R')
    await other.run('CREATE TASK OWN AS SELECT 1')
    expect(await other.fails('EXECUTE TASK OWN')).toMatchObject({ code: '003001' })
    await run('GRANT EXECUTE TASK ON ACCOUNT TO ROLE OPERATOR')
    await other.run('EXECUTE TASK OWN')
    await other.close()
    await run('DROP TASK R')
    expect(await run("SHOW TASKS LIKE 'IDLE'")).toMatchObject([{ predecessors: '[]', state: 'suspended' }])
  }))

test('tasks outlive the process and catch up with one run', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mesh-tasks-'))
  let now = Date.parse('2026-01-01T00:00:00Z')
  const options = { dataDir, clock: { now: () => now } }
  try {
    await withDriver(async ({ run }) => {
      await run('CREATE DATABASE D')
      await run('CREATE TABLE T (A INT)')
      await run("CREATE TASK K SCHEDULE = '1 MINUTE' AS INSERT INTO T VALUES (1)")
      await run('ALTER TASK K RESUME')
    }, options)
    now += 10 * minute
    await withDriver(async ({ run }) => {
      expect(await run('SELECT A FROM D.PUBLIC.T')).toEqual([{ A: 1 }])
    }, options)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})
