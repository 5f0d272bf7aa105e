import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

const make = (body: string, options = 'RETURNS VARIANT') =>
  `CREATE OR REPLACE PROCEDURE P() ${options} LANGUAGE JAVASCRIPT AS '${body.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

const text = fc.string({ unit: 'grapheme' }).filter((each) => !each.includes('\0'))
const bound = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((each) => !Object.is(each, -0)),
  fc.constant(null),
)

// https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-javascript
test('what is bound comes back through a table, in any order of reading', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE KEPT (N INT AUTOINCREMENT, V VARIANT)')
    await fc.assert(
      fc.asyncProperty(fc.array(bound, { minLength: 1, maxLength: 4 }), async (values) => {
        await run('TRUNCATE TABLE KEPT')
        await run(
          make(`
            const given = ${JSON.stringify(values)}
            for (const each of given)
              snowflake.execute({ sqlText: "INSERT INTO KEPT (V) SELECT TO_VARIANT(?)", binds: [each] })
            const found = snowflake.execute({ sqlText: "SELECT V, N FROM KEPT ORDER BY N" })
            const read = []
            while (found.next()) read.push(found.V === null ? "none" : found.getColumnValue("V"))
            return read`),
        )
        const [row] = await run('CALL P()')
        expect(row?.P).toEqual(values.map((each) => each ?? 'none'))
      }),
      { numRuns: 15 },
    )
  }))

test('each statement is executed once, and clock and chance are the same again', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE LOG (A VARCHAR)')
    await run(
      make(`
        const chance = Math.random(), early = Date.now(), made = new Date().getTime()
        for (let i = 0; i < 20; i++)
          snowflake.execute({ sqlText: "INSERT INTO LOG VALUES (?)", binds: [i + " " + chance] })
        return [chance >= 0 && chance < 1, made === early, Date.now() >= early, Math.random() !== chance]`),
    )
    expect(await run('CALL P()')).toEqual([{ P: [true, true, true, true] }])
    expect(await run("SELECT COUNT(*) C, COUNT(DISTINCT SPLIT_PART(A, ' ', 2)) D FROM LOG")).toEqual([
      { C: 20, D: 1 },
    ])
    expect(
      await run(
        "SELECT COUNT(*) C FROM TABLE(INFORMATION_SCHEMA.QUERY_HISTORY()) WHERE QUERY_TEXT LIKE 'INSERT INTO LOG%'",
      ),
    ).toEqual([{ C: 20 }])
  }))

test('a refusal cannot be caught, a failure can, and finally runs once', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT)')
    for (const refused of [
      `snowflake.execute({ sqlText: "CREATE TEMPORARY PROCEDURE Q() RETURNS INT LANGUAGE SQL AS 'BEGIN RETURN 1; END'" })`,
      'snowflake.createStatement({ sqlText: "SELECT 1" }).getColumnType(1)',
    ]) {
      await run(
        make(
          `try { ${refused} } catch (error) { return "caught" } finally { snowflake.execute({ sqlText: "INSERT INTO T VALUES (1)" }) }`,
        ),
      )
      const failure = await fails('CALL P()').catch(() => ({ code: 'caught' }))
      expect(failure.code, refused).toBe('000002')
    }
    expect(await run('SELECT COUNT(*) C FROM T')).toEqual([{ C: 0 }])
    await run(
      make(`try { snowflake.execute({ sqlText: "SELECT 1 / 0" }) } catch (error) { return [error.code, error.state, error instanceof Error] }
        finally { snowflake.execute({ sqlText: "INSERT INTO T VALUES (1)" }) }`),
    )
    expect(await run('CALL P()')).toEqual([{ P: [100051, '22012', true] }])
    expect(await run('SELECT COUNT(*) C FROM T')).toEqual([{ C: 1 }])
  }))

test('what a procedure does to its sandbox reaches neither the engine nor the next call', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run(
      make(`
        JSON.parse = JSON.stringify = () => "x"
        Object.prototype.at = 5
        globalThis.kept = (globalThis.kept ?? 0) + 1
        return globalThis.kept`),
    )
    for (const _ of [1, 2]) expect(await run('CALL P()')).toEqual([{ P: 1 }])
    for (const body of [
      'return process',
      'return require("fs")',
      'return eval("1")',
      'return fetch("http://localhost")',
    ])
      expect(
        (
          await (async () => {
            await run(make(body))
            return fails('CALL P()')
          })()
        ).code,
        body,
      ).toBe('100132')
    await run(make('const f = () => f() + 1; return f()'))
    expect(await fails('CALL P()')).toMatchObject({ code: '100132' })
    await run(make('return 1 +'))
    expect(await fails('CALL P()')).toMatchObject({ code: '100131' })
    await run(make('return [1, "é", null, { a: new Date(0).toISOString() }]'))
    expect(await run('CALL P()')).toEqual([{ P: [1, 'é', null, { a: '1970-01-01T00:00:00.000Z' }] }])
  }))

test('values of every type reach JavaScript as its own', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await run(
      make(`
        const r = snowflake.execute({ sqlText: \`SELECT 1.50 A, 2e0 B, TRUE C, 'é' D, '2024-01-02'::DATE E,
          '2024-01-02 03:04:05.006'::TIMESTAMP_NTZ F, '2024-01-02 03:04:05 +0200'::TIMESTAMP_TZ G, TO_BINARY('AB01', 'HEX') H,
          PARSE_JSON('{"k": [1]}') I, NULL J, 12345678901234567890 K\` })
        r.next()
        return [r.A, r.B, r.C, r.D, r.E.toISOString(), r.F.getTime(), r.G.getTimezone(), r.G.toISOString(), [...r.H], r.I.k[0], r.J,
          r.getColumnValueAsString("K"), r.getColumnValueAsString(1), r.E instanceof SfDate, r.F instanceof Date, r.getColumnCount()]`),
    )
    expect(await run('CALL P()')).toEqual([
      {
        P: [
          1.5,
          2,
          true,
          'é',
          '2024-01-02T00:00:00.000Z',
          Date.parse('2024-01-02T03:04:05.006Z'),
          120,
          '2024-01-02T01:04:05.000Z',
          [0xab, 1],
          1,
          null,
          '12345678901234567890',
          '1.50',
          true,
          true,
          11,
        ],
      },
    ])
  }))

test('it is kept on disk, and made again by its DDL', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'javascript-procedures-'))
  try {
    await withDriver(
      async ({ run }) => {
        await run('CREATE DATABASE D')
        await run(
          'CREATE PROCEDURE GREET("NAME" VARCHAR, TIMES FLOAT DEFAULT 1) RETURNS VARCHAR LANGUAGE JAVASCRIPT AS \'return "hé ".repeat(TIMES) + NAME\'',
        )
      },
      { dataDir },
    )
    await withDriver(
      async (_, server) => {
        const { run, close } = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
        expect(await run("CALL GREET('you', 2)")).toEqual([{ GREET: 'hé hé you' }])
        const [row] = await run("SELECT GET_DDL('PROCEDURE', 'GREET(VARCHAR, FLOAT)') X")
        await run('DROP PROCEDURE GREET(VARCHAR, FLOAT)')
        await run(String(row?.X))
        expect(await run("CALL GREET('you')")).toEqual([{ GREET: 'hé you' }])
        await close()
      },
      { dataDir },
    )
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})
