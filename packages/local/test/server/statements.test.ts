import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

test('binds of every type arrive', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (I NUMBER(9,0), F FLOAT, S VARCHAR, B BOOLEAN, D DATE, N VARCHAR)')
    await run('INSERT INTO T VALUES (?, ?, ?, ?, ?, ?)', [7, 1.5, "☕'", true, '2024-02-29', null as never])
    const [row] = await run(
      "SELECT I, F, S, B, TO_VARCHAR(D, 'YYYY-MM-DD') AS D, N FROM T WHERE I = :1 AND S = :2",
      [7, "☕'"],
    )
    expect(row).toEqual({ I: 7, F: 1.5, S: "☕'", B: true, D: '2024-02-29', N: null })
    const many = Array.from({ length: 5000 }, (_, index) => [
      index,
      index / 2,
      `r${index}`,
      index % 2 === 0,
      '2024-01-01',
      'x',
    ])
    expect(await run('INSERT INTO T VALUES (?, ?, ?, ?, ?, ?)', many)).toEqual([
      { 'number of rows inserted': 5000 },
    ])
    expect(await run('SELECT COUNT(*) AS N, SUM(I) AS S FROM T')).toEqual([{ N: 5001, S: 12_497_507 }])
  }))

test('a large result comes in parts, whole and in order', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (I NUMBER(9,0), S VARCHAR)')
    await run(
      'INSERT INTO T VALUES (?, ?)',
      Array.from({ length: 20_000 }, (_, index) => [index, `row ${index}`]),
    )
    await run('CREATE TABLE N (K NUMBER(9,0))')
    await run('INSERT INTO N VALUES (0), (1), (2), (3), (4), (5), (6), (7)')
    const rows = await run('SELECT I + 20000 * K AS I, S FROM T CROSS JOIN N ORDER BY 1')
    expect(rows.length).toBe(160_000)
    expect(rows.every(({ I, S }, index) => I === index && S === `row ${index % 20_000}`)).toBe(true)
  }))

test('errors have code, state and position', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT)')
    const table: [string, string, string][] = [
      ['SELEC 1', '001003', '42000'],
      ['FROB THE GADGET', '001003', '42000'],
      ['CREATE OR ALTER TABLE U AS SELECT 1 AS A', '000002', '0A000'],
      ['CREATE EVENT TABLE E', '000002', '0A000'],
      ['SELECT * FROM NOPE', '002003', '42S02'],
      ['SELECT B FROM T', '000904', '42000'],
      ['CREATE TABLE T (A INT)', '002002', '42710'],
      ['SELECT NO_SUCH_FUNCTION(1)', '002140', '42601'],
      ["SELECT 'x'::NUMBER", '100038', '22018'],
      ['USE DATABASE NOPE', '002043', '02000'],
      ['SHOW TABLES IN SCHEMA NOPE.NOPE', '002043', '02000'],
    ]
    for (const [text, code, sqlState] of table)
      expect(await fails(text), text).toMatchObject({ code, sqlState })
    const error = (await fails('SELECT 1,\n  B FROM T')) as { message: string }
    expect(error.message).toContain('line 2 at position 2')
  }))

test('a dynamic table follows its inputs', () =>
  withDriver(async ({ run }) => {
    for (const text of [
      'CREATE DATABASE D',
      'CREATE TABLE T (K VARCHAR, V NUMBER(9,0))',
      "INSERT INTO T VALUES ('a', 1), ('a', 2), ('b', 5)",
      "CREATE DYNAMIC TABLE S TARGET_LAG = '1 hour' WAREHOUSE = COMPUTE_WH AS SELECT K, SUM(V) AS TOTAL, COUNT(*) AS N FROM T GROUP BY K",
      'CREATE DYNAMIC TABLE S2 TARGET_LAG = DOWNSTREAM WAREHOUSE = COMPUTE_WH AS SELECT MAX(TOTAL) AS TOP FROM S',
    ])
      await run(text)
    expect(await run('SELECT * FROM S ORDER BY K')).toEqual([
      { K: 'a', TOTAL: 3, N: 2 },
      { K: 'b', TOTAL: 5, N: 1 },
    ])
    await run("INSERT INTO T VALUES ('b', 10)")
    expect(await run('SELECT TOP FROM S2')).toEqual([{ TOP: 15 }])
    await run('ALTER DYNAMIC TABLE S REFRESH')
    expect((await run('SHOW DYNAMIC TABLES')).map((row) => [row.name, row.target_lag])).toEqual([
      ['S', '1 hour'],
      ['S2', 'DOWNSTREAM'],
    ])
  }))

test('a running statement is cancelled, and the session goes on', () =>
  withDriver(async ({ connection, run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (I NUMBER(9,0))')
    await run(
      'INSERT INTO T VALUES (?)',
      Array.from({ length: 3000 }, (_, index) => [index]),
    )
    const outcome = new Promise<string>((resolve) => {
      const statement = connection.execute({
        sqlText: 'SELECT COUNT(*) FROM T A CROSS JOIN T B CROSS JOIN T C WHERE A.I * B.I > C.I',
        complete: (error) => resolve(error?.sqlState ?? 'done'),
      })
      setTimeout(() => statement.cancel(() => undefined), 300)
    })
    expect(await outcome).toBe('57014')
    expect(await run('SELECT 1 AS A')).toEqual([{ A: 1 }])
  }))

test('a transaction is rolled back, and is not seen before it ends', () =>
  withDriver(async ({ run }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (I NUMBER(9,0))')
    const other = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
    await run('BEGIN')
    await run('INSERT INTO T VALUES (1)')
    expect(await other.run('SELECT COUNT(*) AS N FROM T')).toEqual([{ N: 0 }])
    await run('ROLLBACK')
    expect(await run('SELECT COUNT(*) AS N FROM T')).toEqual([{ N: 0 }])
    await other.close()
  }))

test('tags, comments and keys are kept under odd names', () =>
  withDriver(async ({ run }) => {
    for (const text of [
      'CREATE DATABASE "d ""1"" ü"',
      "CREATE TAG PII ALLOWED_VALUES 'yes', 'no'",
      `CREATE TABLE "t.1" ("a b" INT NOT NULL COMMENT 'it''s' WITH TAG (PII='yes'), C VARCHAR(5) DEFAULT 'x', PRIMARY KEY ("a b")) COMMENT='☕'`,
      `ALTER TABLE "t.1" SET TAG PII='no'`,
    ])
      await run(text)
    expect(await run('DESCRIBE TABLE "t.1"')).toMatchObject([
      { name: 'a b', type: 'NUMBER(38,0)', 'null?': 'N', 'primary key': 'Y', comment: "it's" },
      { name: 'C', type: 'VARCHAR(5)', 'null?': 'Y', default: "'x'" },
    ])
    expect(
      await run(
        `SELECT TAG_NAME, TAG_VALUE, LEVEL, COLUMN_NAME FROM TABLE("d ""1"" ü".INFORMATION_SCHEMA.TAG_REFERENCES_ALL_COLUMNS('"d ""1"" ü".PUBLIC."t.1"', 'table')) WHERE LEVEL = 'COLUMN'`,
      ),
    ).toEqual([{ TAG_NAME: 'PII', TAG_VALUE: 'yes', LEVEL: 'COLUMN', COLUMN_NAME: 'a b' }])
    expect(
      (await run('SHOW PRIMARY KEYS IN TABLE "t.1"')).map((row) => [row.column_name, row.key_sequence]),
    ).toEqual([['a b', 1]])
    expect((await run('SHOW TABLES')).map((row) => [row.name, row.comment, row.rows])).toEqual([
      ['t.1', '☕', 0],
    ])
  }))

test('malformed requests get an answer and change nothing', () =>
  withDriver(async ({ run }, server) => {
    const post = (path: string, body: string, headers: Record<string, string> = {}) =>
      fetch(`${server.url}${path}`, { method: 'POST', body, headers }).then((response) => response.json())
    for (const [path, body] of [
      ['/session/v1/login-request', '{'],
      ['/session/v1/login-request', '[]'],
      ['/session/v1/login-request', '{"data":null}'],
      ['/queries/v1/query-request', '{"sqlText":"SELECT 1"}'],
      ['/nowhere', ''],
      ['/queries//result', '\u0000'],
    ] as const)
      expect(await post(path, body), path).toMatchObject({ success: false })
    expect(await post('/session/heartbeat', 'x', { 'content-encoding': 'gzip' })).toMatchObject({
      success: false,
    })
    expect(await run('SELECT 1 AS A')).toEqual([{ A: 1 }])
  }))

test('a column that cannot be added leaves the table as it was', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A NUMBER(9,0))')
    await run('INSERT INTO T VALUES (1)')
    expect(await fails('ALTER TABLE T ADD COLUMN B VARCHAR NOT NULL')).toMatchObject({
      code: '002108',
      sqlState: '22000',
    })
    await run('ALTER TABLE T ADD COLUMN B VARCHAR')
    expect(await run('SELECT * FROM T')).toEqual([{ A: 1, B: null }])
  }))
