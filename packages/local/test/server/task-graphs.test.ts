import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type DriverSession, withDriver } from '../driver.ts'

const minute = 60_000

/** The runs of tasks, oldest first: name, state, why, which attempt, what they returned. */
const history = async ({ run }: DriverSession) =>
  (
    await run(
      `SELECT NAME || ' ' || STATE || ' ' || SCHEDULED_FROM || ' ' || ATTEMPT_NUMBER || COALESCE(' ' || RETURN_VALUE, '') AS R
       FROM TABLE(INFORMATION_SCHEMA.TASK_HISTORY())`,
    )
  )
    .map(({ R }) => R)
    .reverse()

// https://docs.snowflake.com/en/user-guide/tasks-graphs
test('tasks are blocks and calls that hand values on, with a configuration and one that finalizes', () =>
  withDriver(async (session) => {
    const { run, fails } = session
    await run('CREATE DATABASE D')
    await run('CREATE TABLE DEMO_TABLE (NAME VARCHAR, VALUE VARCHAR)')
    await run(`CREATE PROCEDURE NOTE(N VARCHAR, V VARCHAR) RETURNS VARCHAR LANGUAGE SQL AS
      BEGIN INSERT INTO DEMO_TABLE VALUES (:N, :V); RETURN N; END`)
    await run(`CREATE TASK TASK_A SCHEDULE = '1 MINUTE'
      CONFIG = '{"environment": "production", "path": {"logs": "/prod", "list": [7]}}'
      AS BEGIN CALL SYSTEM$SET_RETURN_VALUE('task_a ' || 'successful'); END`)
    await run(`CREATE TASK TASK_B AFTER TASK_A WHEN SYSTEM$GET_PREDECESSOR_RETURN_VALUE('TASK_A') = 'task_a successful'
      AS BEGIN
        LET VALUE := (SELECT SYSTEM$GET_PREDECESSOR_RETURN_VALUE());
        INSERT INTO DEMO_TABLE VALUES (SYSTEM$TASK_RUNTIME_INFO('current_task_name'), :value);
        LET PATH := (SELECT SYSTEM$GET_TASK_GRAPH_CONFIG('path.logs') || SYSTEM$GET_TASK_GRAPH_CONFIG('path.list[0]'));
        CALL NOTE('path', :path);
      END`)
    await run(
      "CREATE TASK TASK_F FINALIZE = TASK_A AS CALL NOTE('finalized', SYSTEM$TASK_RUNTIME_INFO('CURRENT_ROOT_TASK_NAME'))",
    )
    expect(await run("SELECT SYSTEM$TASK_DEPENDENTS_ENABLE('TASK_A') AS A")).toHaveLength(1)
    expect((await run('SHOW TASKS')).map(({ name, state }) => `${name} ${state}`)).toEqual([
      'TASK_A started',
      'TASK_B started',
      'TASK_F started',
    ])
    await run('ALTER TASK TASK_A SUSPEND')
    await run('EXECUTE TASK TASK_A')
    await run(`EXECUTE TASK TASK_A USING CONFIG = $${'$'}{"path": {"logs": "/test"}}$${'$'}`)
    expect(await history(session)).toEqual([
      'TASK_A SUCCEEDED EXECUTE_TASK 1 task_a successful',
      'TASK_B SUCCEEDED EXECUTE_TASK 1',
      'TASK_F SUCCEEDED EXECUTE_TASK 1',
      'TASK_A SUCCEEDED EXECUTE_TASK 1 task_a successful',
      'TASK_B SUCCEEDED EXECUTE_TASK 1',
      'TASK_F SUCCEEDED EXECUTE_TASK 1',
    ])
    const noted = (logs: string) => [
      { NAME: 'TASK_B', VALUE: 'task_a successful' },
      { NAME: 'path', VALUE: logs },
      { NAME: 'finalized', VALUE: 'TASK_A' },
    ]
    expect(await run('SELECT * FROM DEMO_TABLE')).toEqual([...noted('/prod7'), ...noted('/test7')])
    expect(
      (
        await run(
          "SELECT NAME FROM TABLE(INFORMATION_SCHEMA.TASK_DEPENDENTS(TASK_NAME => 'D.PUBLIC.TASK_A'))",
        )
      ).map(({ NAME }) => NAME),
    ).toEqual(['TASK_A', 'TASK_B', 'TASK_F'])
    for (const sql of [
      'CREATE TASK SECOND FINALIZE = TASK_A AS SELECT 1',
      "CREATE TASK TIMED FINALIZE = TASK_B SCHEDULE = '1 MINUTE' AS SELECT 1",
      'CREATE TASK CHILD AFTER TASK_F AS SELECT 1',
      "CREATE TASK CHILD AFTER TASK_A CONFIG = '{}' AS SELECT 1",
      "CREATE TASK BROKEN CONFIG = 'no json' AS SELECT 1",
      'CREATE TASK BROKEN TASK_AUTO_RETRY_ATTEMPTS = 31 AS SELECT 1',
      'EXECUTE TASK TASK_F',
      'EXECUTE TASK TASK_A RETRY LAST',
      "SELECT SYSTEM$GET_TASK_GRAPH_CONFIG('x')",
    ])
      expect({ sql, ...(await fails(sql)) }).toMatchObject({ sql, code: '001003' })
    expect(await fails('CREATE TASK ODD NO_SUCH_OPTION = 1 AS SELECT 1')).toMatchObject({ code: '000002' })
  }))

// The finalizer task example of https://docs.snowflake.com/en/user-guide/tasks-graphs
test('a graph that failed is tried again by itself: what had succeeded is not run twice', () =>
  withDriver(async (session) => {
    const { run } = session
    await run('CREATE DATABASE D')
    await run(`CREATE TASK TASK_A SCHEDULE = '1 MINUTE' TASK_AUTO_RETRY_ATTEMPTS = 2
      AS BEGIN CALL SYSTEM$SET_RETURN_VALUE('task a successful'); END`)
    await run(`CREATE TASK TASK_B AFTER TASK_A
      AS BEGIN LET VALUE := (SELECT SYSTEM$TASK_RUNTIME_INFO('current_task_name'));
         INSERT INTO DEMO_TABLE VALUES ('task b name', :VALUE); END`)
    await run(`CREATE TASK TASK_C AFTER TASK_B
      AS INSERT INTO DEMO_TABLE SELECT 'task a returned', SYSTEM$GET_PREDECESSOR_RETURN_VALUE('TASK_A')`)
    await run(
      'CREATE TASK TASK_F FINALIZE = TASK_A AS CREATE TABLE IF NOT EXISTS DEMO_TABLE(NAME VARCHAR, VALUE VARCHAR)',
    )
    for (const name of ['TASK_B', 'TASK_C', 'TASK_F']) await run(`ALTER TASK ${name} RESUME`)
    await run('EXECUTE TASK TASK_A')
    expect(await history(session)).toEqual([
      'TASK_A SUCCEEDED EXECUTE_TASK 1 task a successful',
      'TASK_B FAILED EXECUTE_TASK 1',
      'TASK_F SUCCEEDED EXECUTE_TASK 1',
      'TASK_B SUCCEEDED AUTOMATIC RETRY 2',
      'TASK_C SUCCEEDED AUTOMATIC RETRY 2',
      'TASK_F SUCCEEDED AUTOMATIC RETRY 2',
    ])
    expect(await run('SELECT * FROM DEMO_TABLE')).toEqual([
      { NAME: 'task b name', VALUE: 'TASK_B' },
      { NAME: 'task a returned', VALUE: 'task a successful' },
    ])
  }))

test('a failed run is retried on demand, from where it failed', () =>
  withDriver(async (session) => {
    const { run, fails } = session
    await run('CREATE DATABASE D')
    await run('CREATE TASK R AS SELECT 1')
    await run('CREATE TASK C AFTER R AS INSERT INTO LATER VALUES (1)')
    await run('ALTER TASK C RESUME')
    await run('EXECUTE TASK R')
    await run('CREATE TABLE LATER (A INT)')
    await run('EXECUTE TASK R RETRY LAST')
    expect(await history(session)).toEqual([
      'R SUCCEEDED EXECUTE_TASK 1',
      'C FAILED EXECUTE_TASK 1',
      'C SUCCEEDED MANUAL RETRY 2',
    ])
    expect(await fails('EXECUTE TASK R RETRY LAST')).toMatchObject({ code: '001003' })
    await run('DROP TABLE LATER')
    await run('EXECUTE TASK R')
    await run('ALTER TASK C MODIFY AS SELECT 2')
    expect(await fails('EXECUTE TASK R RETRY LAST')).toMatchObject({
      message: expect.stringContaining('task C of the graph was changed'),
    })
    expect(await fails("EXECUTE TASK R RETRY GRAPH RUN GROUP 'none'")).toMatchObject({ code: '001003' })
  }))

test('a graph that fails again and again is suspended, and stays so after a restart', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mesh-tasks-'))
  let now = Date.parse('2026-01-01T00:00:00Z')
  const clock = { now: () => now }
  try {
    await withDriver(
      async (session) => {
        const { run } = session
        await run('CREATE DATABASE D')
        await run("CREATE TASK BAD SCHEDULE = '1 MINUTE' SUSPEND_TASK_AFTER_NUM_FAILURES = 2 AS SELECT 1/0")
        await run('ALTER TASK BAD RESUME')
        for (const at of [1, 2, 3, 4]) {
          now = Date.parse('2026-01-01T00:00:00Z') + at * minute
          await run('SELECT 1')
        }
        expect(await history(session)).toEqual([
          'BAD FAILED SCHEDULE 1',
          'BAD FAILED_AND_AUTO_SUSPENDED SCHEDULE 1',
        ])
      },
      { dataDir, clock },
    )
    await withDriver(
      async ({ run }) => {
        expect(await run('SHOW TASKS IN ACCOUNT')).toMatchObject([
          { name: 'BAD', state: 'suspended', last_suspended_reason: 'SUSPENDED_DUE_TO_ERRORS' },
        ])
      },
      { dataDir, clock },
    )
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})

// https://docs.snowflake.com/en/user-guide/tasks-triggered
test('a task without a schedule runs by itself when its stream has data, at most every 30 seconds', () => {
  let now = Date.parse('2026-01-01T00:00:00Z')
  return withDriver(
    async (session) => {
      const { run } = session
      await run('CREATE DATABASE D')
      await run('CREATE TABLE RAW (A INT)')
      await run('CREATE TABLE DONE (A INT)')
      await run('CREATE STREAM S ON TABLE RAW')
      await run(`CREATE TASK MOVE WAREHOUSE = COMPUTE_WH WHEN SYSTEM$STREAM_HAS_DATA('S')
                 AS INSERT INTO DONE SELECT A FROM S`)
      const moved = async () => (await run('SELECT A FROM DONE ORDER BY A')).map(({ A }) => A)
      await run('INSERT INTO RAW VALUES (1)')
      expect(await moved()).toEqual([])
      await run('ALTER TASK MOVE RESUME')
      expect(await moved()).toEqual([1])
      await run('INSERT INTO RAW VALUES (2)')
      expect(await moved()).toEqual([1])
      now += 29_000
      expect(await moved()).toEqual([1])
      now += 1000
      expect(await moved()).toEqual([1, 2])
      now += 10 * minute
      expect(await moved()).toEqual([1, 2])
      await run('BEGIN')
      await run('INSERT INTO RAW VALUES (3)')
      await run('ROLLBACK')
      expect(await moved()).toEqual([1, 2])
      await run('INSERT INTO RAW VALUES (4)')
      expect(await moved()).toEqual([1, 2, 4])
      expect(await history(session)).toEqual([
        'MOVE SUCCEEDED TRIGGER 1',
        'MOVE SUCCEEDED TRIGGER 1',
        'MOVE SUCCEEDED TRIGGER 1',
      ])
    },
    { clock: { now: () => now } },
  )
})

test('a task has parameters of its session, and its time is limited', () =>
  withDriver(async (session) => {
    const { run } = session
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A VARCHAR)')
    await run(
      `CREATE TASK DATED DATE_OUTPUT_FORMAT = 'DD.MM.YYYY' AS INSERT INTO T SELECT TO_VARCHAR('2026-02-01'::DATE)`,
    )
    await run('CREATE TASK ENDLESS USER_TASK_TIMEOUT_MS = 100 AS BEGIN LOOP NULL; END LOOP; END')
    await run('EXECUTE TASK DATED')
    await run('EXECUTE TASK ENDLESS')
    expect(await run('SELECT * FROM T')).toEqual([{ A: '01.02.2026' }])
    expect(
      await run("SELECT ERROR_CODE C FROM TABLE(INFORMATION_SCHEMA.TASK_HISTORY(TASK_NAME => 'endless'))"),
    ).toEqual([{ C: '000630' }])
  }))
