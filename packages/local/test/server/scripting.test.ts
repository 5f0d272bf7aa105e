import { expect, test } from 'vitest'
import { withDriver } from '../driver.ts'

test('a block gives one row of one column, and its errors tell where it stopped', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    expect(await run("BEGIN RETURN 'öß\"' || CURRENT_DATABASE(); END")).toEqual([
      { 'anonymous block': 'öß"D' },
    ])
    expect(
      await fails(`EXECUTE IMMEDIATE $$
DECLARE
  my_exception EXCEPTION (-20002, 'Raised MY_EXCEPTION.');
BEGIN
  LET counter := 0;
  LET should_raise_exception := true;
  IF (should_raise_exception) THEN
    RAISE my_exception;
  END IF;
  RETURN counter;
END;
$$`),
    ).toMatchObject({
      code: '-20002',
      sqlState: 'P0001',
      message: "Uncaught exception of type 'MY_EXCEPTION' on line 8 at position 4 : Raised MY_EXCEPTION.",
    })
    expect(await fails('BEGIN\n  LET x := 1;\n  x := x +   1/0;\nEND')).toMatchObject({
      code: '100051',
      sqlState: '22012',
      message: "Uncaught exception of type 'EXPRESSION_ERROR' on line 3 at position 7 : Division by zero",
    })
    expect(await fails('BEGIN\n  SELECT * FROM NOWHERE;\nEND')).toMatchObject({
      code: '002003',
      message: expect.stringMatching(
        /^Uncaught exception of type 'STATEMENT_ERROR' on line 2 at position 2 : SQL compilation error:/,
      ),
    })
  }))

test.each([
  ['BEGIN LET x INT; x := 1; y := 2; END', '001003'],
  ['BEGIN RETURN y; END', '000904'],
  ['BEGIN SELECT :y; END', '001003'],
  ['BEGIN BREAK; END', '001003'],
  ['BEGIN LOOP BREAK nowhere; END LOOP; END', '001003'],
  ['BEGIN RAISE nothing; END', '001003'],
  ['BEGIN RAISE; END', '001003'],
  ['BEGIN OPEN c; END', '001003'],
  ['BEGIN LET r RESULTSET := (SELECT 1); FETCH r INTO x; END', '001003'],
  ['BEGIN SELECT 1 EXCEPTION WHEN nothing THEN NULL; END', '001003'],
  ['BEGIN LET c CURSOR FOR SELECT 1; CLOSE c; END', '001003'],
  ['BEGIN RETURN 1', '001003'],
  ['BEGIN FOR i IN 1 TO 2 RETURN i; END FOR; END', '001003'],
  ['BEGIN CALL nowhere(); END', '002141'],
  ['LET x := 1', '001003'],
  ['RETURN 1', '001003'],
  ['BEGIN LET x VARCHAR := (SELECT 1, 2); END', '001007'],
  ['BEGIN SELECT a INTO :a FROM VALUES (1) AS t(a); END', '001003'],
] as const)('%s fails with %s', (sql, code) =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    expect(await fails(sql)).toMatchObject({ code })
  }),
)

test('a refusal of the engine is not handled: nothing hides it', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT)')
    expect(
      await fails("BEGIN EXECUTE IMMEDIATE 'SELECT HASH(1)'; EXCEPTION WHEN OTHER THEN RETURN 1; END"),
    ).toMatchObject({ code: '000002' })
  }))

test('a block that goes on for ever is cancelled, and the session goes on', () =>
  withDriver(async ({ connection, run }) => {
    await run('CREATE DATABASE D')
    for (const body of ['NULL;', 'LET x := 1 + 1;']) {
      const statement = connection.execute({
        sqlText: `BEGIN LOOP ${body} END LOOP; END`,
        complete: () => {},
      })
      await new Promise((resolve) => setTimeout(resolve, 100))
      await new Promise<void>((resolve, reject) =>
        statement.cancel((error) => (error ? reject(error) : resolve())),
      )
      expect(await run('SELECT 1 AS A')).toEqual([{ A: 1 }])
    }
  }))

test('the statements of a block are in the history of queries', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT)')
    await run('BEGIN FOR i IN 1 TO 2 DO INSERT INTO T VALUES (:i); END FOR; SELECT COUNT(*) FROM T; END')
    expect(
      await run(
        `SELECT QUERY_TEXT, COUNT(*) AS N FROM TABLE(INFORMATION_SCHEMA.QUERY_HISTORY())
         WHERE QUERY_TEXT LIKE 'INSERT%' OR QUERY_TEXT LIKE 'SELECT COUNT%' GROUP BY ALL ORDER BY 1`,
      ),
    ).toEqual([
      { QUERY_TEXT: 'INSERT INTO T VALUES (:i)', N: 2 },
      { QUERY_TEXT: 'SELECT COUNT(*) FROM T', N: 1 },
    ])
  }))

// https://docs.snowflake.com/en/sql-reference/transactions#stored-procedures-and-transactions
test('a transaction begins and ends in one block; a block inside of one changes all or nothing', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT)')
    const rows = async () => (await run('SELECT A FROM T ORDER BY A')).map(({ A }) => A)
    await run('BEGIN BEGIN TRANSACTION; INSERT INTO T VALUES (1); ROLLBACK; INSERT INTO T VALUES (2); END')
    expect(await rows()).toEqual([2])
    expect(await fails('BEGIN BEGIN TRANSACTION; INSERT INTO T VALUES (3); END')).toMatchObject({
      code: '090232',
      sqlState: '25000',
    })
    expect(await rows()).toEqual([2])
    expect(await fails('BEGIN BEGIN TRANSACTION; INSERT INTO T VALUES (3); SELECT 1/0; END')).toMatchObject({
      code: '100051',
    })
    expect(await fails('COMMIT').catch(() => 'no transaction is open')).toBe('no transaction is open')
    expect(await rows()).toEqual([2])
    await run('BEGIN TRANSACTION')
    await run('INSERT INTO T VALUES (10)')
    for (const ending of ['COMMIT', 'ROLLBACK', 'CREATE TABLE U (A INT)'])
      expect(await fails(`BEGIN INSERT INTO T VALUES (11); ${ending}; END`)).toMatchObject({
        message: expect.stringContaining('Modifying a transaction that has started at a different scope'),
      })
    expect(
      await fails('BEGIN UPDATE T SET A = A + 100; DELETE FROM T WHERE A = 110; SELECT 1/0; END'),
    ).toMatchObject({ code: '100051' })
    expect(await rows()).toEqual([2, 10])
    await run('BEGIN INSERT INTO T VALUES (12); END')
    expect(await rows()).toEqual([2, 10, 12])
    await run('ROLLBACK')
    expect(await rows()).toEqual([2])
    // Without a transaction around, what a block did before it failed stays.
    await fails('BEGIN INSERT INTO T VALUES (3); SELECT 1/0; END')
    expect(await rows()).toEqual([2, 3])
  }))

test('a stream is used up by a statement of a block, not by one that was taken back', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT)')
    await run('CREATE TABLE U (A INT)')
    await run('CREATE STREAM S ON TABLE T')
    await run('INSERT INTO T VALUES (1)')
    await fails('BEGIN BEGIN TRANSACTION; INSERT INTO U SELECT A FROM S; SELECT 1/0; COMMIT; END')
    expect(await run('SELECT A FROM S')).toEqual([{ A: 1 }])
    await run('BEGIN INSERT INTO U SELECT A FROM S; END')
    expect(await run('SELECT A FROM S')).toEqual([])
    expect(await run('SELECT A FROM U')).toEqual([{ A: 1 }])
  }))

test('values of every type go through a variable unchanged', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    for (const [type, value] of [
      ['NUMBER(38,0)', '99999999999999999999999999999999999999'],
      ['NUMBER(38,0)', '-1'],
      ['NUMBER(20,5)', '-0.00001'],
      ['FLOAT', '1e300'],
      ['FLOAT', '0.1'],
      ['VARCHAR', "'it''s \\\\ \"ü\" 😀\\n'"],
      ['VARCHAR', "''"],
      ['BOOLEAN', 'FALSE'],
      ['DATE', "'0001-01-01'"],
      ['TIME', "'23:59:59.123456'"],
      ['TIMESTAMP_NTZ', "'9999-12-31 23:59:59.999999'"],
      ['TIMESTAMP_NTZ', "'1582-10-04 00:00:00'"],
      ['TIMESTAMP_LTZ', "'2024-02-29 01:02:03.000001 +0000'"],
      ['BINARY', "TO_BINARY('00FF', 'HEX')"],
      ['VARIANT', 'PARSE_JSON(\'{"a": [1, null, "x", {"b": 1.5}]}\')'],
      ['ARRAY', '[]'],
      ['OBJECT', "{'': ''}"],
      ['VARCHAR', 'NULL'],
    ]) {
      const [row] = await run(
        `DECLARE a ${type}; b ${type}; r RESULTSET;
         BEGIN
           a := ${value};
           SELECT :a INTO :b;
           r := (SELECT EQUAL_NULL(:b, (${value})::${type}) AND EQUAL_NULL(:a, :b) AS SAME);
           RETURN TABLE(r);
         END`,
      )
      expect({ type, value, ...row }).toEqual({ type, value, SAME: true })
    }
  }))
