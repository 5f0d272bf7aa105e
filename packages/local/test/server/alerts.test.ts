import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type DriverSession, openDriver, withDriver } from '../driver.ts'

const minute = 60_000

const history = async ({ run }: DriverSession) =>
  (
    await run(
      'SELECT NAME, STATE, SCHEDULED_FROM F, SQL_ERROR_CODE E FROM TABLE(INFORMATION_SCHEMA.ALERT_HISTORY())',
    )
  )
    .map(({ NAME, STATE, F, E }) => [NAME, STATE, F, ...(E === null ? [] : [E])].join(' '))
    .reverse()

const prepare = async ({ run }: DriverSession) => {
  await run('CREATE DATABASE D')
  await run('CREATE TABLE GAUGES (VALUE INT)')
  await run('CREATE TABLE TOLD (WHAT VARCHAR)')
}

// https://docs.snowflake.com/en/user-guide/alerts
test('an alert acts when its condition gives rows, on its schedule once it is resumed', () => {
  let now = Date.parse('2026-01-01T00:00:30Z')
  return withDriver(
    async (session) => {
      const { run, fails } = session
      await prepare(session)
      expect(
        await run(`CREATE ALERT "très haut" WAREHOUSE = COMPUTE_WH SCHEDULE = '1 minute' COMMENT = 'ça'
          IF (EXISTS (SELECT VALUE FROM GAUGES WHERE VALUE > 200))
          THEN INSERT INTO TOLD VALUES ('high')`),
      ).toEqual([{ status: 'Alert très haut successfully created.' }])
      const told = async () => (await run('SELECT WHAT FROM TOLD')).map(({ WHAT }) => WHAT)
      expect(
        await fails('CREATE ALERT "très haut" SCHEDULE = \'1 minute\' IF (EXISTS (SELECT 1)) THEN SELECT 1'),
      ).toMatchObject({ code: '002002' })
      await run(
        'CREATE ALERT IF NOT EXISTS "très haut" SCHEDULE = \'9 minutes\' IF (EXISTS (SELECT 1)) THEN SELECT 1',
      )
      await run('INSERT INTO GAUGES VALUES (300)')
      now += 5 * minute
      expect(await told()).toEqual([])
      await run('ALTER ALERT "très haut" RESUME')
      await run('TRUNCATE TABLE GAUGES')
      now += minute
      expect(await told()).toEqual([])
      await run('INSERT INTO GAUGES VALUES (201)')
      now += minute
      expect(await told()).toEqual(['high'])
      now += 10 * minute
      expect(await told()).toEqual(['high', 'high'])
      expect(await history(session)).toEqual([
        'très haut CONDITION_FALSE SCHEDULE',
        'très haut TRIGGERED SCHEDULE',
        'très haut TRIGGERED SCHEDULE',
      ])
      await run(
        'ALTER ALERT "très haut" MODIFY CONDITION EXISTS (SELECT VALUE FROM GAUGES WHERE VALUE > 1000)',
      )
      await run('ALTER ALERT "très haut" MODIFY ACTION INSERT INTO TOLD VALUES (\'very high\')')
      await run('INSERT INTO GAUGES VALUES (2000)')
      now += minute
      expect(await told()).toEqual(['high', 'high', 'very high'])
      await run('ALTER ALERT "très haut" SUSPEND')
      now += 5 * minute
      expect(await told()).toHaveLength(3)
      expect(await run('SHOW ALERTS')).toMatchObject([
        {
          name: 'très haut',
          database_name: 'D',
          schema_name: 'PUBLIC',
          owner: 'ACCOUNTADMIN',
          comment: 'ça',
          warehouse: 'COMPUTE_WH',
          schedule: '1 minute',
          state: 'suspended',
          condition: 'SELECT VALUE FROM GAUGES WHERE VALUE > 1000',
          action: "INSERT INTO TOLD VALUES ('very high')",
        },
      ])
      expect(await run('DESCRIBE ALERT "très haut"')).toMatchObject([{ name: 'très haut' }])
      await run('DROP ALERT "très haut"')
      expect(await fails('EXECUTE ALERT "très haut"')).toMatchObject({ code: '002003' })
    },
    { clock: { now: () => now } },
  )
})

// https://docs.snowflake.com/en/sql-reference/functions/alert_history
test('a failure is in the history and suspends an alert that says so', () => {
  let now = Date.parse('2026-01-01T00:00:30Z')
  return withDriver(
    async (session) => {
      const { run } = session
      await prepare(session)
      await run(`CREATE ALERT LOST SCHEDULE = '1 minute' SUSPEND_ALERT_AFTER_NUM_FAILURES = 2
        IF (EXISTS (SELECT * FROM NOWHERE)) THEN INSERT INTO TOLD VALUES ('x')`)
      await run(
        `CREATE ALERT FRACTION IF (EXISTS (SELECT 1)) THEN INSERT INTO TOLD SELECT 1 / 0`.replace(
          ' IF',
          " SCHEDULE = '60 MINUTES' IF",
        ),
      )
      await run('EXECUTE ALERT FRACTION')
      await run('ALTER ALERT LOST RESUME')
      for (let count = 0; count < 4; count++) {
        now += minute
        await run('SELECT 1')
      }
      expect(await history(session)).toEqual([
        'FRACTION ACTION_FAILED EXECUTE ALERT 100051',
        'LOST CONDITION_FAILED SCHEDULE 002003',
        'LOST CONDITION_FAILED SCHEDULE 002003',
      ])
      expect(await run("SHOW ALERTS LIKE 'LOST'")).toMatchObject([
        { state: 'suspended', was_auto_suspended: 'TRUE' },
      ])
      expect(
        await run(
          "SELECT WAS_AUTO_SUSPENDED W FROM TABLE(INFORMATION_SCHEMA.ALERT_HISTORY(ALERT_NAME => 'lost', RESULT_LIMIT => 1))",
        ),
      ).toEqual([{ W: true }])
      await run('ALTER ALERT LOST RESUME')
      expect(await run("SHOW ALERTS LIKE 'LOST'")).toMatchObject([
        { state: 'started', was_auto_suspended: 'FALSE' },
      ])
    },
    { clock: { now: () => now } },
  )
})

// https://docs.snowflake.com/en/sql-reference/functions/scheduled_time
test('an alert knows when it runs, when it last ran, what its condition found and its configuration', () => {
  let now = Date.parse('2026-01-01T00:00:30Z')
  return withDriver(
    async (session) => {
      const { run, fails } = session
      await prepare(session)
      await run('CREATE TABLE TIMES (FROM_ TIMESTAMP_LTZ, TO_ TIMESTAMP_LTZ)')
      await run("ALTER SESSION SET TIMEZONE = 'UTC'")
      await run(`CREATE ALERT WATCH SCHEDULE = 'USING CRON */10 * * * * UTC' CONFIG = '{"least": 7}'
        IF (EXISTS (SELECT VALUE FROM GAUGES WHERE VALUE > SYSTEM$GET_ALERT_CONFIG('least')::INT))
        THEN BEGIN
          LET n INT := (SELECT SUM(VALUE) FROM TABLE(RESULT_SCAN(SNOWFLAKE.ALERT.GET_CONDITION_QUERY_UUID())));
          INSERT INTO TOLD VALUES ('sum ' || :n);
          INSERT INTO TIMES SELECT SNOWFLAKE.ALERT.LAST_SUCCESSFUL_SCHEDULED_TIME(), SNOWFLAKE.ALERT.SCHEDULED_TIME();
        END`)
      await run('INSERT INTO GAUGES VALUES (1), (8), (9)')
      await run('ALTER ALERT WATCH RESUME')
      now += 10 * minute
      await run('SELECT 1')
      now += 10 * minute
      expect(await run('SELECT WHAT FROM TOLD')).toEqual([{ WHAT: 'sum 17' }, { WHAT: 'sum 17' }])
      expect(
        await run(
          "SELECT TO_CHAR(FROM_, 'HH24:MI:SS') F, TO_CHAR(TO_, 'HH24:MI:SS') T FROM TIMES ORDER BY TO_",
        ),
      ).toEqual([
        { F: '00:00:30', T: '00:10:00' },
        { F: '00:10:00', T: '00:20:00' },
      ])
      expect(await fails('SELECT SNOWFLAKE.ALERT.SCHEDULED_TIME()')).toMatchObject({ sqlState: '42000' })
    },
    { clock: { now: () => now } },
  )
})

test('an alert runs with the rights of its owner, who may have alerts run', () =>
  withDriver(async (session) => {
    const { run, fails } = session
    await prepare(session)
    await run('CREATE ROLE R')
    await run('GRANT ROLE R TO ROLE ACCOUNTADMIN')
    await run('SET ME = CURRENT_USER()')
    await run('GRANT ROLE R TO USER IDENTIFIER($ME)')
    for (const grant of [
      'USAGE ON DATABASE D',
      'USAGE ON SCHEMA D.PUBLIC',
      'SELECT ON TABLE GAUGES',
      'USAGE ON WAREHOUSE COMPUTE_WH',
    ])
      await run(`GRANT ${grant} TO ROLE R`)
    await run('USE ROLE R')
    const create =
      "CREATE ALERT A WAREHOUSE = COMPUTE_WH SCHEDULE = '1 minute' IF (EXISTS (SELECT 1)) THEN INSERT INTO TOLD VALUES ('r')"
    expect(await fails(create)).toMatchObject({ code: '003001' })
    await run('USE ROLE ACCOUNTADMIN')
    await run('GRANT CREATE ALERT ON SCHEMA PUBLIC TO ROLE R')
    await run('USE ROLE R')
    await run(create)
    expect(await fails('ALTER ALERT A RESUME')).toMatchObject({ code: '003001' })
    expect(await fails('EXECUTE ALERT A')).toMatchObject({ code: '003001' })
    await run('USE ROLE ACCOUNTADMIN')
    await run('GRANT EXECUTE ALERT ON ACCOUNT TO ROLE R')
    await run('EXECUTE ALERT A')
    expect(await history(session)).toEqual([expect.stringMatching(/^A ACTION_FAILED EXECUTE ALERT \d+$/)])
    await run('GRANT INSERT ON TABLE TOLD TO ROLE R')
    await run('EXECUTE ALERT A')
    expect(await run('SELECT * FROM TOLD')).toEqual([{ WHAT: 'r' }])
    await run('CREATE ROLE OTHER')
    await run('GRANT ROLE OTHER TO USER IDENTIFIER($ME)')
    await run('GRANT USAGE ON DATABASE D TO ROLE OTHER')
    await run('GRANT USAGE ON SCHEMA PUBLIC TO ROLE OTHER')
    await run('USE ROLE OTHER')
    expect(await run('SHOW ALERTS')).toEqual([])
    expect(await fails('EXECUTE ALERT A')).toMatchObject({ code: '002003' })
  }))

test('an alert is kept on disk, started as it was', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'alerts-'))
  let now = Date.parse('2026-01-01T00:00:30Z')
  try {
    await withDriver(
      async (session) => {
        await prepare(session)
        await session.run(
          "CREATE ALERT A SCHEDULE = '5 minutes' IF (EXISTS (SELECT 1)) THEN INSERT INTO TOLD VALUES ('kept')",
        )
        await session.run('ALTER ALERT A RESUME')
      },
      { dataDir, clock: { now: () => now } },
    )
    now += 6 * minute
    await withDriver(
      async (_, server) => {
        const { run, close } = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
        expect(await run('SHOW ALERTS')).toMatchObject([{ name: 'A', state: 'started' }])
        expect(await run('SELECT * FROM TOLD')).toEqual([{ WHAT: 'kept' }])
        await close()
      },
      { dataDir, clock: { now: () => now } },
    )
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})

test('what alerts do not have is refused', () =>
  withDriver(async (session) => {
    const { fails } = session
    await prepare(session)
    for (const options of ['', "SCHEDULE = '1 minute' NO_SUCH = 1"])
      expect(
        (await fails(`CREATE ALERT A ${options} IF (EXISTS (SELECT 1)) THEN SELECT 1`)).code,
        options,
      ).toMatch(/^00000[26]|001003/)
    expect(
      await fails("CREATE ALERT A SCHEDULE = 'now and then' IF (EXISTS (SELECT 1)) THEN SELECT 1"),
    ).toMatchObject({ sqlState: expect.stringMatching(/^2|^4/) })
    expect(await fails('ALTER ALERT NONE RESUME')).toMatchObject({ code: '002003' })
  }))
