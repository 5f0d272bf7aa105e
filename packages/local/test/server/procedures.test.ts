import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DriverSession, openDriver, withDriver } from '../driver.ts'

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const literal = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** A role that may use the schema, and what is said for it. */
async function withRole({ run }: DriverSession, ...grants: readonly string[]): Promise<void> {
  await run('CREATE ROLE WEAK')
  await run('SET ME = CURRENT_USER()')
  await run('GRANT ROLE WEAK TO USER IDENTIFIER($ME)')
  for (const grant of ['USAGE ON DATABASE D', 'USAGE ON SCHEMA D.PUBLIC', ...grants])
    await run(`GRANT ${grant} TO ROLE WEAK`)
  await run('USE SECONDARY ROLES NONE')
}

// https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-rights
test("a procedure with owner's rights does what its caller may not, for whoever may use it", () =>
  withDriver(async (session) => {
    const { run, fails } = session
    await run('CREATE DATABASE D')
    await run('CREATE TABLE SECRET (A INT) AS SELECT 1')
    await run(`CREATE PROCEDURE ADD_ONE(N INT) RETURNS INT LANGUAGE SQL AS
      BEGIN INSERT INTO SECRET VALUES (:N); RETURN (SELECT SUM(A) FROM SECRET); END`)
    await run(`CREATE PROCEDURE ADD_AS_CALLER(N INT) RETURNS INT LANGUAGE SQL EXECUTE AS CALLER AS
      BEGIN INSERT INTO SECRET VALUES (:N); RETURN (SELECT SUM(A) FROM SECRET); END`)
    await run(
      "CREATE PROCEDURE WHO() RETURNS VARCHAR LANGUAGE SQL AS BEGIN RETURN CURRENT_ROLE() || '/' || CURRENT_USER(); END",
    )
    await withRole(session)
    await run('USE ROLE WEAK')
    expect(await fails('CALL ADD_ONE(2)')).toMatchObject({ code: '002141', sqlState: '42601' })
    expect(await run("SHOW PROCEDURES LIKE 'ADD%' IN SCHEMA D.PUBLIC")).toEqual([])
    await run('USE ROLE ACCOUNTADMIN')
    await run('GRANT USAGE ON PROCEDURE ADD_ONE(INT) TO ROLE WEAK')
    await run('GRANT USAGE ON ALL PROCEDURES IN SCHEMA PUBLIC TO ROLE WEAK')
    await run('USE ROLE WEAK')
    expect(await run('CALL ADD_ONE(2)')).toEqual([{ ADD_ONE: 3 }])
    expect(await fails('CALL ADD_AS_CALLER(3)')).toMatchObject({ code: '002003' })
    expect(await fails('SELECT * FROM SECRET')).toMatchObject({ code: '002003' })
    expect(await run('SELECT CURRENT_ROLE() R')).toEqual([{ R: 'WEAK' }])
    await run('USE ROLE ACCOUNTADMIN')
    expect(await run('SELECT A FROM SECRET ORDER BY A')).toEqual([{ A: 1 }, { A: 2 }])
    expect(await fails('DROP PROCEDURE WHO(INT)')).toMatchObject({ code: '002003' })
  }))

test("owner's rights leave the session as it is, caller's rights change it", () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE SCHEMA OTHER')
    await run('USE SCHEMA PUBLIC')
    await run("SET V = 'x'")
    const make = (rights: string, body: string) =>
      run(
        `CREATE OR REPLACE PROCEDURE P() RETURNS VARCHAR LANGUAGE SQL EXECUTE AS ${rights} AS BEGIN ${body} RETURN 'done'; END`,
      )
    for (const body of ["SET V = 'y';", 'USE SCHEMA D.OTHER;', "ALTER SESSION SET TIMEZONE = 'UTC';"]) {
      await make('OWNER', body)
      expect((await fails('CALL P()')).code, body).toBe('090236')
    }
    await make('OWNER', 'LET a := $V;')
    expect((await fails('CALL P()')).message).toContain('$V')
    expect(await run('SELECT $V V, CURRENT_SCHEMA() S')).toEqual([{ V: 'x', S: 'PUBLIC' }])
    await make('CALLER', "LET a := $V; SET V = 'y' || :a; USE SCHEMA D.OTHER;")
    await run('CALL P()')
    expect(await run('SELECT $V V, CURRENT_SCHEMA() S')).toEqual([{ V: 'yx', S: 'OTHER' }])
    // An owner's rights procedure finds names where it is.
    await run('CREATE TABLE D.PUBLIC.HERE (A INT) AS SELECT 1')
    await run('CREATE TABLE D.OTHER.HERE (A INT) AS SELECT 2')
    for (const [rights, found] of [
      ['OWNER', 1],
      ['CALLER', 2],
    ] as const) {
      await run(
        `CREATE OR REPLACE PROCEDURE D.PUBLIC.FIND() RETURNS INT LANGUAGE SQL EXECUTE AS ${rights} AS BEGIN RETURN (SELECT A FROM HERE); END`,
      )
      expect(await run('CALL D.PUBLIC.FIND()')).toEqual([{ FIND: found }])
    }
  }))

test('procedures are kept on disk with their overloads, rights and comments', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'procedures-'))
  try {
    await withDriver(
      async ({ run }) => {
        await run('CREATE DATABASE D')
        await run(
          'CREATE PROCEDURE "ça va"("é" INT) RETURNS VARCHAR LANGUAGE SQL COMMENT = \'ü\' AS BEGIN RETURN \'int \' || "é"; END',
        )
        await run(
          'CREATE PROCEDURE "ça va"(A VARCHAR, B INT DEFAULT 7) RETURNS VARCHAR LANGUAGE SQL EXECUTE AS CALLER AS BEGIN RETURN A || \' \' || B; END',
        )
        await run(
          "CREATE PROCEDURE T() RETURNS TABLE (A INT, B VARCHAR) LANGUAGE SQL AS BEGIN LET r RESULTSET := (SELECT 1, 'x'); RETURN TABLE(r); END",
        )
        await run('CREATE PROCEDURE GONE() RETURNS INT LANGUAGE SQL AS BEGIN RETURN 1; END')
        await run('DROP PROCEDURE GONE()')
      },
      { dataDir },
    )
    await withDriver(
      async (_, server) => {
        const { run, fails, close } = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
        expect(await run('CALL "ça va"(1)')).toEqual([{ 'ça va': 'int 1' }])
        expect(await run('CALL "ça va"(\'s\')')).toEqual([{ 'ça va': 's 7' }])
        expect(await run('CALL "ça va"(B => 2, A => \'s\')')).toEqual([{ 'ça va': 's 2' }])
        expect(await run('CALL T()')).toEqual([{ A: 1, B: 'x' }])
        expect(await fails('CALL GONE()')).toMatchObject({ code: '002141' })
        expect(
          (await run("SHOW PROCEDURES LIKE '%a%' IN SCHEMA D.PUBLIC")).map((each) => each.arguments),
        ).toEqual(['ça va(NUMBER) RETURN VARCHAR', 'ça va(VARCHAR, DEFAULT NUMBER) RETURN VARCHAR'])
        await run('ALTER PROCEDURE T() RENAME TO U')
        expect(await run('CALL U()')).toEqual([{ A: 1, B: 'x' }])
        await close()
      },
      { dataDir },
    )
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})

const value = fc.oneof(
  fc.record({
    type: fc.constant('VARCHAR'),
    value: fc.string({ unit: 'grapheme' }).filter((each) => !each.includes('\0')),
  }),
  fc.record({ type: fc.constant('NUMBER(38,0)'), value: fc.integer() }),
  fc.record({ type: fc.constant('BOOLEAN'), value: fc.boolean() }),
)
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .filter((each) => each.trim() !== '' && !each.includes('\0'))

test('a procedure gives back what it is given, by position, by name, by bind and through a variable', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await fc.assert(
      fc.asyncProperty(
        name,
        fc.uniqueArray(fc.record({ name, given: value }), {
          selector: (each) => each.name.toUpperCase(),
          minLength: 1,
          maxLength: 4,
        }),
        fc.nat(),
        async (procedure, parameters, pick) => {
          const chosen = parameters[pick % parameters.length]
          if (chosen === undefined) return
          const list = parameters.map((each) => `${quoted(each.name)} ${each.given.type}`).join(', ')
          await run(
            `CREATE OR REPLACE PROCEDURE ${quoted(procedure)}(${list}) RETURNS ${chosen.given.type} LANGUAGE SQL AS
             DECLARE kept ${chosen.given.type}; BEGIN
               kept := ${quoted(chosen.name)};
               IF (kept = ${quoted(chosen.name)}) THEN RETURN kept; ELSE RETURN NULL; END IF;
             END`,
          )
          const spelled = parameters.map(({ given }) =>
            typeof given.value === 'string' ? literal(given.value) : String(given.value),
          )
          const named = parameters
            .map((each, index) => `${quoted(each.name)} => ${spelled[index]}`)
            .reverse()
            .join(', ')
          const expected = [chosen.given.value]
          const given = (rows: readonly Record<string, unknown>[]) =>
            rows.flatMap((row) => Object.values(row))
          expect(given(await run(`CALL ${quoted(procedure)}(${spelled.join(', ')})`))).toEqual(expected)
          expect(given(await run(`CALL ${quoted(procedure)}(${named})`))).toEqual(expected)
          expect(
            given(
              await run(
                `CALL ${quoted(procedure)}(${parameters.map(() => '?').join(', ')})`,
                parameters.map((each) => each.given.value as never),
              ),
            ),
          ).toEqual(expected)
          expect(
            given(
              await run(
                `EXECUTE IMMEDIATE $$BEGIN LET got ${chosen.given.type}; CALL ${quoted(procedure)}(${spelled.join(', ')}) INTO :got; RETURN got; END$$`,
              ),
            ),
          ).toEqual(expected)
          await run(
            `DROP PROCEDURE ${quoted(procedure)}(${parameters.map((each) => each.given.type).join(', ')})`,
          )
        },
      ),
      { numRuns: 30 },
    )
  }))
