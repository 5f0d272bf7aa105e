import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

/** A clock that tests move. */
const clockAt = (start: string) => {
  let now = Date.parse(start)
  return { now: () => now, pass: (ms: number) => (now += ms) }
}

const minute = 60_000

// https://docs.snowflake.com/en/user-guide/data-quality-working
test('metrics of a table are measured on its schedule, with the expectations that they break', async () => {
  const clock = clockAt('2026-01-05T08:00:00Z')
  await withDriver(
    async ({ run }) => {
      await run('CREATE DATABASE D')
      await run('CREATE TABLE "It\'s ""here""" (ID NUMBER(9,0), "Mail €" VARCHAR, SEEN TIMESTAMP_LTZ)')
      await run(
        `INSERT INTO "It's ""here""" SELECT COLUMN1, COLUMN2, '2026-01-05 07:59:00'::TIMESTAMP_LTZ FROM VALUES (1, 'a'), (2, NULL), (2, ''), (NULL, 'a')`,
      )
      await run(`ALTER TABLE "It's ""here""" SET DATA_METRIC_SCHEDULE = '5 MINUTE'`)
      for (const [metric, columns, expectation] of [
        ['NULL_COUNT', '"Mail €"', 'few (VALUE < 1), "many ""x""" (VALUE > 3 OR NOT (VALUE <> 1))'],
        ['ROW_COUNT', '', 'rows_there (VALUE >= 1 AND VALUE <= 10)'],
        ['DUPLICATE_COUNT', 'ID', 'none (VALUE = 0)'],
        ['FRESHNESS', 'SEEN', 'fresh (VALUE <= 300)'],
      ])
        await run(
          `ALTER TABLE "It's ""here""" ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.${metric} ON (${columns}) EXPECTATION ${expectation}`,
        )
      const results = 'SELECT METRIC_NAME, VALUE FROM SNOWFLAKE.LOCAL.DATA_QUALITY_MONITORING_RESULTS'
      expect(await run(results)).toEqual([])
      clock.pass(5 * minute)
      expect(await run(results)).toEqual([
        { METRIC_NAME: 'NULL_COUNT', VALUE: 1 },
        { METRIC_NAME: 'ROW_COUNT', VALUE: 4 },
        { METRIC_NAME: 'DUPLICATE_COUNT', VALUE: 2 },
        { METRIC_NAME: 'FRESHNESS', VALUE: 360 },
      ])
      expect(
        await run(
          'SELECT EXPECTATION_NAME AS N, EXPECTATION_VIOLATED AS V FROM SNOWFLAKE.LOCAL.DATA_QUALITY_MONITORING_EXPECTATION_STATUS',
        ),
      ).toEqual([
        { N: 'FEW', V: true },
        { N: 'many "x"', V: false },
        { N: 'ROWS_THERE', V: false },
        { N: 'NONE', V: true },
        { N: 'FRESH', V: true },
      ])
      // Once for all the times that have passed.
      clock.pass(17 * minute)
      const [last] = await run(
        `SELECT COUNT(*) AS N, MAX(SCHEDULED_TIME)::VARCHAR AS AT, MAX(TABLE_NAME) AS T FROM TABLE(SNOWFLAKE.LOCAL.DATA_QUALITY_MONITORING_RESULTS(REF_ENTITY_NAME => 'D.PUBLIC."It''s ""here"""', REF_ENTITY_DOMAIN => 'table'))`,
      )
      expect(last).toMatchObject({ N: 8, T: 'It\'s "here"' })
      expect(last?.AT).toMatch(/^2026-01-05 08:20:00/)
      await run(`ALTER TABLE "It's ""here""" SET DATA_METRIC_SCHEDULE = ''`)
      clock.pass(60 * minute)
      expect((await run(results)).length).toBe(8)
    },
    { clock },
  )
})

test('a change of the table triggers its metrics, once it is committed', () =>
  withDriver(async ({ run, fails }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT)')
    await run('CREATE VIEW V AS SELECT A FROM T')
    expect(await fails("ALTER VIEW V SET DATA_METRIC_SCHEDULE = 'TRIGGER_ON_CHANGES'")).toMatchObject({
      code: '001003',
    })
    await run("ALTER TABLE T SET DATA_METRIC_SCHEDULE = 'TRIGGER_ON_CHANGES'")
    await run('ALTER TABLE T ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.ROW_COUNT ON ()')
    const values = async () =>
      (
        await run(
          'SELECT VALUE AS V, CHANGE_COMMIT_TIME IS NULL AS N FROM SNOWFLAKE.LOCAL.DATA_QUALITY_MONITORING_RESULTS',
        )
      ).map(({ V, N }) => [V, N])
    expect(await values()).toEqual([])
    await run('INSERT INTO T VALUES (1), (2)')
    expect(await values()).toEqual([[2, false]])
    const other = await openDriver(server, { database: 'D' })
    await other.run('BEGIN')
    await other.run('INSERT INTO T VALUES (3)')
    expect(await values()).toEqual([[2, false]])
    await other.run('COMMIT')
    expect(await values()).toEqual([
      [2, false],
      [3, false],
    ])
    await other.close()
  }))

test('a metric of one’s own measures several tables, with the rights of those who call it', () =>
  withDriver(async ({ run, fails }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE SCHEMA GOV')
    await run('CREATE TABLE D.PUBLIC.ORDERS (ID INT, BY_WHOM INT)')
    await run('CREATE TABLE D.PUBLIC.PEOPLE (ID INT)')
    await run('INSERT INTO D.PUBLIC.ORDERS VALUES (1, 1), (2, 7), (3, 8)')
    await run('INSERT INTO D.PUBLIC.PEOPLE VALUES (1)')
    await run(
      "CREATE DATA METRIC FUNCTION GOV.ORPHANS (T1 TABLE (A INT), T2 TABLE (B INT)) RETURNS NUMBER COMMENT = 'it''s' AS 'SELECT COUNT(*) FROM T1 WHERE A NOT IN (SELECT B FROM T2)'",
    )
    await run(
      'CREATE DATA METRIC FUNCTION GOV.ORPHANS (T1 TABLE (A VARCHAR)) RETURNS NUMBER AS $$WITH X AS (SELECT A FROM T1) SELECT 2.5 FROM X LIMIT 1$$',
    )
    const orphans = 'GOV.ORPHANS((SELECT BY_WHOM FROM PUBLIC.ORDERS), (SELECT ID FROM PUBLIC.PEOPLE))'
    expect(await run(`SELECT ${orphans} AS N, GOV.ORPHANS(SELECT 'x' FROM PUBLIC.PEOPLE) AS M`)).toEqual([
      { N: 2, M: 3 },
    ])
    await run(
      'ALTER TABLE PUBLIC.ORDERS ADD DATA METRIC FUNCTION GOV.ORPHANS ON (BY_WHOM, TABLE (D.PUBLIC.PEOPLE(ID))) EXPECTATION ALL_KNOWN (VALUE = 0)',
    )
    expect(
      await run(
        "SELECT METRIC_NAME AS M, VALUE AS V, EXPECTATION_VIOLATED AS X FROM TABLE(SYSTEM$EVALUATE_DATA_QUALITY_EXPECTATIONS(REF_ENTITY_NAME => 'D.PUBLIC.ORDERS'))",
      ),
    ).toEqual([{ M: 'ORPHANS', V: 2, X: true }])
    expect(
      await run(
        "SELECT METRIC_NAME AS M, ARGUMENT_SIGNATURE AS S, REF_ENTITY_NAME AS T, SCHEDULE, SCHEDULE_STATUS FROM TABLE(D.INFORMATION_SCHEMA.DATA_METRIC_FUNCTION_REFERENCES(METRIC_NAME => 'D.GOV.ORPHANS'))",
      ),
    ).toEqual([
      {
        M: 'ORPHANS',
        S: '(TABLE(NUMBER), TABLE(NUMBER))',
        T: 'ORDERS',
        SCHEDULE: '60 MINUTE',
        SCHEDULE_STATUS: 'STARTED',
      },
    ])
    const call = 'FUNCTION GOV.ORPHANS(TABLE(NUMBER), TABLE(NUMBER))'
    expect(await fails(`DROP ${call}`)).toMatchObject({ code: '001003' })
    expect(await run(`DESCRIBE ${call}`)).toEqual([
      { property: 'signature', value: '(T1 TABLE(A NUMBER), T2 TABLE(B NUMBER))' },
      { property: 'returns', value: 'NUMBER(38,0)' },
      { property: 'language', value: 'SQL' },
      { property: 'body', value: 'SELECT COUNT(*) FROM T1 WHERE A NOT IN (SELECT B FROM T2)' },
    ])
    await run('CREATE ROLE READER')
    await run('GRANT ROLE READER TO USER MESH')
    for (const text of [
      'USAGE ON DATABASE D',
      'USAGE ON ALL SCHEMAS IN DATABASE D',
      'SELECT ON ALL TABLES IN SCHEMA D.PUBLIC',
    ])
      await run(`GRANT ${text} TO ROLE READER`)
    const reader = await openDriver(server, { role: 'READER', database: 'D' })
    expect(await reader.fails(`SELECT ${orphans}`)).toMatchObject({ code: '002003' })
    await run(`GRANT USAGE ON ${call} TO ROLE READER`)
    expect(await reader.run(`SELECT ${orphans} AS N`)).toEqual([{ N: 2 }])
    expect(
      await reader.fails('ALTER TABLE PUBLIC.PEOPLE ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.ROW_COUNT ON ()'),
    ).toMatchObject({ code: '003001' })
    await run('GRANT EXECUTE DATA METRIC FUNCTION ON ACCOUNT TO ROLE READER')
    await reader.run(
      'ALTER TABLE PUBLIC.PEOPLE ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.ROW_COUNT ON () EXECUTE AS ROLE READER',
    )
    await reader.close()
    await run(
      'ALTER TABLE PUBLIC.ORDERS DROP DATA METRIC FUNCTION GOV.ORPHANS ON (BY_WHOM, TABLE (D.PUBLIC.PEOPLE(ID)))',
    )
    await run(`DROP ${call}`)
    expect((await run('SHOW DATA METRIC FUNCTIONS IN SCHEMA GOV')).map((each) => each.arguments)).toEqual([
      'ORPHANS(TABLE(VARCHAR)) RETURNS NUMBER',
    ])
  }))

test('what makes no sense is refused with a code', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT, B VARCHAR, C TIMESTAMP_NTZ)')
    for (const [text, code] of [
      ['SELECT SNOWFLAKE.CORE.BLANK_COUNT(SELECT A FROM T)', '001044'],
      ['SELECT SNOWFLAKE.CORE.FRESHNESS(SELECT C FROM T)', '001044'],
      ['SELECT SNOWFLAKE.CORE.NULL_COUNT(SELECT A, B FROM T)', '001044'],
      ['SELECT SNOWFLAKE.CORE.ROW_COUNT(SELECT A FROM T)', '001003'],
      ['SELECT SNOWFLAKE.CORE.NO_SUCH(SELECT A FROM T)', '000002'],
      ['SELECT SNOWFLAKE.CORE.NULL_COUNT(SELECT X FROM T)', '000904'],
      ['ALTER TABLE T ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.NULL_COUNT ON (X)', '000904'],
      ['ALTER TABLE T ADD DATA METRIC FUNCTION NOPE ON (A)', '002003'],
      [
        'ALTER TABLE T ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.NULL_COUNT ON (A) EXPECTATION E (A = 1)',
        '001003',
      ],
      [
        'ALTER TABLE T ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.NULL_COUNT ON (A) EXPECTATION E (1 = 1)',
        '001003',
      ],
      ["ALTER TABLE T SET DATA_METRIC_SCHEDULE = '7 MINUTE'", '001003'],
      ["ALTER TABLE T SET DATA_METRIC_SCHEDULE = 'now and then'", '001003'],
      ['CREATE DATA METRIC FUNCTION F (T TABLE (A INT)) RETURNS VARCHAR AS $$SELECT 1$$', '001003'],
      ['CREATE DATA METRIC FUNCTION F (T TABLE (A INT)) RETURNS NUMBER AS $$SELECT X FROM T$$', '000904'],
      ['CREATE DATA METRIC FUNCTION F (T TABLE (A INT)) RETURNS NUMBER AS $$SELECT A, A FROM T$$', '001003'],
    ] as const)
      expect([text, (await fails(text)).code]).toEqual([text, code])
    await run('ALTER TABLE T ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.NULL_COUNT ON (A)')
    expect(
      (await fails('ALTER TABLE T ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.NULL_COUNT ON (A)')).code,
    ).toBe('001003')
  }))

test('metrics come with a table, follow its columns and its clones, and outlive the server', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mesh-metrics-'))
  const now = { now: () => Date.parse('2026-01-05T08:00:00Z') }
  try {
    await withDriver(
      async ({ run, fails }) => {
        await run('CREATE DATABASE D')
        await run(
          "CREATE DATA METRIC FUNCTION \"Odd ones\" (T TABLE (A INT)) RETURNS NUMBER COMMENT = 'it''s' AS 'SELECT COUNT(*) FROM T WHERE A % 2 = 1 AND ''\\\\\\\\'' <> ''x'''",
        )
        const [ddl] = await run("SELECT GET_DDL('FUNCTION', '\"Odd ones\"(TABLE(NUMBER))') AS TEXT")
        await run(String(ddl?.TEXT))
        await run(
          'CREATE TABLE T (A INT, B VARCHAR) WITH DATA METRIC FUNCTION (SNOWFLAKE.CORE.NULL_COUNT ON (B) EXPECTATION NONE (VALUE = 0), "Odd ones" ON (A))',
        )
        expect(
          await fails('CREATE TABLE X (A INT) WITH DATA METRIC FUNCTION (SNOWFLAKE.CORE.NULL_COUNT ON (B))'),
        ).toMatchObject({ code: '000904' })
        expect(await fails('SELECT * FROM X')).toMatchObject({ code: '002003' })
        await run('ALTER TABLE T RENAME COLUMN B TO "b 2"')
        await run('INSERT INTO T VALUES (1, NULL), (3, NULL), (4, $$x$$)')
        await run('CREATE TABLE U CLONE T')
        await run(
          'ALTER TABLE U ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.FRESHNESS ON () EXPECTATION NOW (VALUE < 1)',
        )
        await run(
          'ALTER TABLE U MODIFY DATA METRIC FUNCTION "Odd ones" ON (A) ADD EXPECTATION FEW (VALUE < 2)',
        )
        await run('ALTER TABLE U MODIFY DATA METRIC FUNCTION "Odd ones" ON (A) SUSPEND')
      },
      { dataDir, clock: now },
    )
    await withDriver(
      async ({ run }) => {
        const evaluated = (table: string, more = '') =>
          `SELECT METRIC_NAME AS M, VALUE AS V, EXPECTATION_VIOLATED AS X FROM TABLE(SYSTEM$EVALUATE_DATA_QUALITY_EXPECTATIONS(REF_ENTITY_NAME => 'D.PUBLIC.${table}'${more}))`
        expect(await run(evaluated('T'))).toEqual([{ M: 'NULL_COUNT', V: 2, X: true }])
        expect(await run(evaluated('U', ', SKIP_SUSPENDED_DMF => FALSE'))).toEqual([
          { M: 'NULL_COUNT', V: 2, X: true },
          { M: 'Odd ones', V: 2, X: true },
          { M: 'FRESHNESS', V: 0, X: false },
        ])
        expect(
          await run(
            "SELECT A FROM TABLE(SYSTEM$DATA_METRIC_SCAN(REF_ENTITY_NAME => 'D.PUBLIC.T', METRIC_NAME => 'snowflake.core.null_count', ARGUMENT_NAME => '\"b 2\"')) ORDER BY A",
          ),
        ).toEqual([{ A: 1 }, { A: 3 }])
        expect(
          await run(
            "SELECT SCHEDULE_STATUS AS S FROM TABLE(D.INFORMATION_SCHEMA.DATA_METRIC_FUNCTION_REFERENCES(REF_ENTITY_NAME => 'D.PUBLIC.U', REF_ENTITY_DOMAIN => 'table'))",
          ),
        ).toEqual([{ S: 'STARTED' }, { S: 'SUSPENDED' }, { S: 'STARTED' }])
      },
      { dataDir, clock: now },
    )
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})
