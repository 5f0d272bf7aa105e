import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

// https://docs.snowflake.com/en/developer-guide/udf/sql/udf-sql-introduction#security-privilege-requirements-for-sql-udfs
test('who may use a function needs no right on what is in it', () =>
  withDriver(async ({ run, fails }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE USERS (ID INT)')
    await run('INSERT INTO USERS VALUES (1), (2)')
    await run("CREATE FUNCTION INNER_COUNT() RETURNS NUMBER AS 'select count(*) from users'")
    await run("CREATE FUNCTION TOTAL() RETURNS NUMBER AS 'inner_count() + inner_count()'")
    await run(
      "CREATE FUNCTION ALL_USERS(FROM_ID INT) RETURNS TABLE (ID INT) AS 'select id from users where id >= from_id'",
    )
    await run(
      "CREATE FUNCTION WHERE_AM_I() RETURNS VARCHAR AS 'current_schema() || current_role() || invoker_role()'",
    )
    await run("CREATE FUNCTION DOUBLED(X FLOAT) RETURNS FLOAT LANGUAGE JAVASCRIPT AS 'return 2 * X'")
    await run('CREATE ROLE ANALYST')
    await run('GRANT ROLE ANALYST TO USER MESH')
    await run('GRANT USAGE ON DATABASE D TO ROLE ANALYST')
    await run('GRANT USAGE ON SCHEMA PUBLIC TO ROLE ANALYST')
    const analyst = await openDriver(server, { role: 'ANALYST', database: 'D', schema: 'PUBLIC' })
    expect(await analyst.fails('SELECT TOTAL()')).toMatchObject({ code: '002140', sqlState: '42601' })
    expect(await analyst.fails('SELECT D.PUBLIC.TOTAL()')).toMatchObject({ code: '002141' })
    expect(await analyst.fails('SELECT * FROM TABLE(ALL_USERS(1))')).toMatchObject({ code: '002140' })
    expect(await analyst.fails('DESCRIBE FUNCTION TOTAL()')).toMatchObject({ code: '002003' })
    expect(await analyst.run('SHOW USER FUNCTIONS')).toEqual([])
    await run('GRANT USAGE ON FUNCTION TOTAL() TO ROLE ANALYST')
    await run('GRANT USAGE ON FUNCTION ALL_USERS(NUMBER) TO ROLE ANALYST')
    await run('GRANT USAGE ON FUTURE FUNCTIONS IN SCHEMA PUBLIC TO ROLE ANALYST')
    expect(await analyst.run('SELECT TOTAL() N')).toEqual([{ N: 4 }])
    expect(await analyst.run('SELECT ID FROM TABLE(ALL_USERS(2))')).toEqual([{ ID: 2 }])
    expect(await analyst.fails('SELECT INNER_COUNT()')).toMatchObject({ code: '002140' })
    expect(await analyst.fails('SELECT COUNT(*) FROM USERS')).toMatchObject({ code: '002003' })
    await run("CREATE FUNCTION LATER() RETURNS NUMBER AS '1'")
    expect(await analyst.run('SELECT LATER() N')).toEqual([{ N: 1 }])
    await run('GRANT USAGE ON ALL FUNCTIONS IN SCHEMA PUBLIC TO ROLE ANALYST')
    await run('CREATE SCHEMA ELSEWHERE')
    const elsewhere = await openDriver(server, { role: 'ANALYST', database: 'D' })
    expect(await elsewhere.run('SELECT WHERE_AM_I() W, DOUBLED(21) N')).toEqual([
      { W: 'PUBLICANALYSTACCOUNTADMIN', N: 42 },
    ])
    expect(await analyst.fails("CREATE FUNCTION MINE() RETURNS NUMBER AS '1'")).toMatchObject({
      code: '003001',
    })
    expect(await analyst.fails('DROP FUNCTION TOTAL()')).toMatchObject({ code: '003001' })
    expect(await analyst.fails('ALTER FUNCTION TOTAL() SET SECURE')).toMatchObject({ code: '003001' })
    await run('USE SCHEMA PUBLIC')
    await run('ALTER FUNCTION TOTAL() SET SECURE')
    expect(await analyst.run('DESCRIBE FUNCTION TOTAL()')).toContainEqual({ property: 'body', value: null })
    expect(await analyst.fails("SELECT GET_DDL('FUNCTION', 'TOTAL()')")).toMatchObject({ code: '002003' })
    // The owner lost the right that the function needs.
    await run('GRANT OWNERSHIP ON FUNCTION INNER_COUNT() TO ROLE ANALYST COPY CURRENT GRANTS')
    expect(await fails('SELECT INNER_COUNT()')).toMatchObject({ code: '002140' })
    expect(await analyst.fails('SELECT INNER_COUNT()')).toMatchObject({ code: '002003' })
    await analyst.close()
    await elsewhere.close()
  }))

test('functions in views, policies, defaults of a view, changes and dynamic tables', () =>
  withDriver(async ({ run, fails }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (ID INT, NAME VARCHAR)')
    await run("INSERT INTO T VALUES (1, 'ann'), (2, 'bob'), (3, NULL)")
    await run("CREATE FUNCTION SHOUT(X VARCHAR) RETURNS VARCHAR AS 'UPPER(X) || ''!'''")
    await run('CREATE VIEW V AS SELECT ID, SHOUT(NAME) AS LOUD FROM T')
    expect(await run('SELECT LOUD FROM V ORDER BY ID')).toEqual([
      { LOUD: 'ANN!' },
      { LOUD: 'BOB!' },
      { LOUD: null },
    ])
    await run("UPDATE T SET NAME = SHOUT(NAME) WHERE SHOUT(NAME) = 'ANN!'")
    expect(await run('SELECT NAME FROM T WHERE ID = 1')).toEqual([{ NAME: 'ANN!' }])
    await run(
      "MERGE INTO T USING (SELECT 4 AS ID, SHOUT('new') AS NAME) S ON T.ID = S.ID WHEN NOT MATCHED THEN INSERT VALUES (S.ID, SHOUT(S.NAME))",
    )
    expect(await run('SELECT NAME FROM T WHERE ID = 4')).toEqual([{ NAME: 'NEW!!' }])
    await run('CREATE TABLE ALLOWED (ROLE VARCHAR)')
    await run("INSERT INTO ALLOWED VALUES ('ANALYST')")
    await run(
      "CREATE FUNCTION MAY_SEE(R VARCHAR) RETURNS BOOLEAN MEMOIZABLE AS 'SELECT COUNT(*) > 0 FROM ALLOWED WHERE ROLE = R'",
    )
    await run(
      "CREATE MASKING POLICY M AS (VAL VARCHAR) RETURNS VARCHAR -> CASE WHEN MAY_SEE(CURRENT_ROLE()) THEN VAL ELSE '***' END",
    )
    await run('ALTER TABLE T MODIFY COLUMN NAME SET MASKING POLICY M')
    expect(await run('SELECT LOUD FROM V WHERE ID = 2')).toEqual([{ LOUD: '***!' }])
    await run('CREATE ROLE ANALYST')
    await run('GRANT ROLE ANALYST TO USER MESH')
    await run('GRANT USAGE ON DATABASE D TO ROLE ANALYST')
    await run('GRANT USAGE ON SCHEMA PUBLIC TO ROLE ANALYST')
    await run('GRANT SELECT ON VIEW V TO ROLE ANALYST')
    const analyst = await openDriver(server, { role: 'ANALYST', database: 'D' })
    expect(await analyst.run('SELECT LOUD FROM V WHERE ID = 2')).toEqual([{ LOUD: 'BOB!' }])
    await analyst.close()
    await run('CREATE SCHEMA C CLONE PUBLIC')
    expect(await run("SELECT C.SHOUT('x') X, D.C.MAY_SEE('ANALYST') M")).toEqual([{ X: 'X!', M: true }])
    await run('DROP SCHEMA C')
    await run('USE SCHEMA PUBLIC')
    await run(
      "CREATE DYNAMIC TABLE DT TARGET_LAG = '1 hour' WAREHOUSE = COMPUTE_WH AS SELECT ID + 100 AS ID FROM T",
    )
    await run("CREATE FUNCTION DYNAMIC_ROWS() RETURNS NUMBER AS 'SELECT COUNT(*) FROM DT'")
    await run("INSERT INTO T VALUES (5, 'eve')")
    expect(await run('SELECT DYNAMIC_ROWS() N')).toEqual([{ N: 5 }])
    await run('DROP FUNCTION SHOUT(VARCHAR)')
    expect(await fails('SELECT LOUD FROM V')).toMatchObject({ code: '002140' })
  }))

test('arguments are computed once, whatever the code does with them', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE SEQUENCE S')
    await run("CREATE FUNCTION SAME(A VARCHAR) RETURNS BOOLEAN AS 'A = A AND A || A = A || A'")
    await run(
      "CREATE FUNCTION SAME_IN_QUERY(A VARCHAR) RETURNS BOOLEAN AS 'SELECT COUNT(DISTINCT A) = 1 FROM TABLE(GENERATOR(ROWCOUNT => 20))'",
    )
    await run("CREATE FUNCTION TWICE(A NUMBER) RETURNS NUMBER AS 'A + A'")
    expect(
      await run('SELECT SAME(UUID_STRING()) A, SAME_IN_QUERY(UUID_STRING()) B, TWICE(S.NEXTVAL) C'),
    ).toEqual([{ A: true, B: true, C: 2 }])
    expect(await run('SELECT S.NEXTVAL N')).toEqual([{ N: 2 }])
    expect(
      await run(
        'SELECT TWICE(COUNT(*)) A, TWICE(TWICE(SUM(X))) B FROM (SELECT 1 AS X UNION ALL SELECT 2) GROUP BY X ORDER BY X',
      ),
    ).toEqual([
      { A: 2, B: 4 },
      { A: 2, B: 8 },
    ])
    const deep = Array.from({ length: 12 }).reduce<string>((inner) => `TWICE(${inner})`, 'X')
    expect(await run(`SELECT ${deep} N FROM (SELECT 1 AS X)`)).toEqual([{ N: 4096 }])
  }))

test('a function in JavaScript fails with the place in its code, and its statement with it', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (X FLOAT)')
    await run(`CREATE FUNCTION PICKY(X FLOAT) RETURNS FLOAT LANGUAGE JAVASCRIPT AS $$
      if (X > 2) {
        throw new RangeError('too "large": ' + X);
      }
      return X;
    $$`)
    await run('INSERT INTO T SELECT SEQ4() FROM TABLE(GENERATOR(ROWCOUNT => 3))')
    expect(await run('SELECT SUM(PICKY(X)) S FROM T')).toEqual([{ S: 3 }])
    await run('INSERT INTO T VALUES (7)')
    expect(await fails('INSERT INTO T SELECT PICKY(X) FROM T')).toEqual({
      code: '100132',
      sqlState: 'P0000',
      message: `JavaScript execution error: Uncaught RangeError: too "large": 7 in PICKY at 'throw new RangeError('too "large": ' + X);' position 20\nstackstrace: \nPICKY line: 3`,
    })
    expect(await run('SELECT COUNT(*) N FROM T')).toEqual([{ N: 4 }])
    expect(
      await fails(
        "CREATE FUNCTION P(X FLOAT) RETURNS FLOAT LANGUAGE PYTHON RUNTIME_VERSION = '3.11' HANDLER = 'f' AS 'def f(x): return x'",
      ),
    ).toMatchObject({ code: '000002', sqlState: '0A000' })
    await run(
      'CREATE FUNCTION FLAT(X VARIANT) RETURNS TABLE (K VARCHAR, V VARIANT) LANGUAGE JAVASCRIPT AS $${ processRow: (row, writer) => { for (const K in row.X) writer.writeRow({ K, V: row.X[K] }) } }$$',
    )
    expect(
      await run(
        'SELECT F.K, F.V, COUNT(*) OVER () N FROM (SELECT PARSE_JSON(\'{"a": [1], "ü": null}\') AS J) Q, TABLE(FLAT(Q.J)) F ORDER BY F.K',
      ),
    ).toEqual([
      { K: 'a', V: [1], N: 2 },
      { K: 'ü', V: null, N: 2 },
    ])
  }))

test('functions outlive the process', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mesh-functions-'))
  try {
    await withDriver(
      async ({ run }) => {
        await run('CREATE DATABASE D')
        await run(
          `CREATE FUNCTION "Näme "" one"(X INT, Y INT DEFAULT 3) RETURNS INT COMMENT = 'c' AS 'X * Y'`,
        )
        await run("CREATE FUNCTION JS(X FLOAT) RETURNS FLOAT LANGUAGE JAVASCRIPT STRICT AS 'return X + 1'")
        await run("CREATE FUNCTION ROWS_OF(X INT) RETURNS TABLE (N INT) AS 'SELECT X UNION ALL SELECT X + 1'")
        await run("CREATE FUNCTION GONE() RETURNS INT AS '1'")
        await run('DROP FUNCTION GONE()')
        await run('BEGIN')
        await run(
          "CREATE OR REPLACE FUNCTION JS(X FLOAT) RETURNS FLOAT LANGUAGE JAVASCRIPT STRICT AS 'return X + 2'",
        )
        await run('ROLLBACK')
      },
      { dataDir },
    )
    await withDriver(
      async ({ run, fails }) => {
        await run('USE SCHEMA D.PUBLIC')
        expect(await run('SELECT "Näme "" one"(7) N, JS(1) J')).toEqual([{ N: 21, J: 3 }])
        expect(await run('SELECT N FROM TABLE(ROWS_OF(5)) ORDER BY N')).toEqual([{ N: 5 }, { N: 6 }])
        expect(await fails('SELECT GONE()')).toMatchObject({ code: '002140' })
      },
      { dataDir },
    )
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})

// https://docs.snowflake.com/en/user-guide/access-history#user-defined-functions and …/object-dependencies
test('the account tells which functions were called, what they read and what depends on them', () =>
  withDriver(async ({ run }) => {
    for (const each of [
      'CREATE DATABASE D',
      'CREATE TABLE T (X INT, Y INT)',
      "CREATE FUNCTION INNER_ONE(N INT) RETURNS INT AS 'SELECT MAX(X) + N FROM T'",
      "CREATE FUNCTION F(N INT) RETURNS INT AS 'INNER_ONE(N) + 1'",
      'CREATE VIEW V AS SELECT F(Y) Z FROM T',
      'SELECT F(1)',
      'SELECT Z FROM V',
    ])
      await run(each)
    const names = (json: unknown) =>
      (JSON.parse(JSON.stringify(json)) as { objectName: string; columns?: { columnName: string }[] }[])
        .map(({ objectName, columns = [] }) =>
          [objectName, ...columns.map(({ columnName }) => columnName)].join(' '),
        )
        .sort()
    const history = await run(
      "SELECT QUERY_TEXT, DIRECT_OBJECTS_ACCESSED D, BASE_OBJECTS_ACCESSED B FROM SNOWFLAKE.ACCOUNT_USAGE.ACCESS_HISTORY JOIN SNOWFLAKE.ACCOUNT_USAGE.QUERY_HISTORY USING (QUERY_ID) WHERE QUERY_TYPE = 'SELECT' OR QUERY_TYPE LIKE '%FUNCTION%' ORDER BY QUERY_TEXT",
    )
    expect(history.map(({ QUERY_TEXT, D, B }) => [QUERY_TEXT, names(D), names(B)])).toEqual([
      ['SELECT F(1)', ['D.PUBLIC.F'], ['D.PUBLIC.F', 'D.PUBLIC.INNER_ONE', 'D.PUBLIC.T X']],
      ['SELECT Z FROM V', ['D.PUBLIC.V Z'], ['D.PUBLIC.F', 'D.PUBLIC.INNER_ONE', 'D.PUBLIC.T X Y']],
    ])
    expect(history[0]?.D).toEqual([
      {
        objectDomain: 'FUNCTION',
        objectName: 'D.PUBLIC.F',
        objectId: expect.any(String),
        argumentSignature: '(N NUMBER)',
        dataType: 'NUMBER(38,0)',
      },
    ])
    expect(
      await run(
        'SELECT REFERENCING_OBJECT_NAME BY_, REFERENCED_OBJECT_NAME OF_, REFERENCED_OBJECT_DOMAIN DOMAIN FROM SNOWFLAKE.ACCOUNT_USAGE.OBJECT_DEPENDENCIES ORDER BY ALL',
      ),
    ).toEqual([
      { BY_: 'F', OF_: 'INNER_ONE', DOMAIN: 'FUNCTION' },
      { BY_: 'INNER_ONE', OF_: 'T', DOMAIN: 'TABLE' },
      { BY_: 'V', OF_: 'F', DOMAIN: 'FUNCTION' },
      { BY_: 'V', OF_: 'T', DOMAIN: 'TABLE' },
    ])
  }))
