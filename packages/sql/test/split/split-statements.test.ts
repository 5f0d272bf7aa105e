import { splitStatementStream, splitStatements } from '@mesh/sql'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSuite } from '../suite/read-suite.ts'

const textsOf = (script: string) => [...splitStatements(script)].map(({ text }) => text)

const cases: readonly (readonly [name: string, statements: readonly string[]])[] = [
  ['plain', ['SELECT 1', 'SELECT 2']],
  [
    'texts, names, comments',
    [`SELECT ';' /* ; */ AS ";"`, 'SELECT $$;$$', 'SELECT 1 -- ;\n+ 1', 'LIST @"a;b"/c'],
  ],
  [
    'transactions',
    [
      'BEGIN',
      'INSERT INTO t VALUES (1)',
      'COMMIT',
      'BEGIN TRANSACTION',
      'BEGIN WORK',
      'BEGIN NAME x',
      'ROLLBACK',
    ],
  ],
  ['blocks', ['BEGIN SELECT 1; SELECT 2; END', 'SELECT 3']],
  ['a block inside a block', ['BEGIN BEGIN SELECT 1; END; BEGIN SELECT 2; END; END', 'SELECT 3']],
  [
    'a transaction in a block',
    ['BEGIN BEGIN; DELETE FROM t; COMMIT; BEGIN TRANSACTION; COMMIT; END', 'SELECT 3'],
  ],
  [
    'declarations',
    ['DECLARE x INT; y INT DEFAULT 1; c CURSOR FOR SELECT 1; BEGIN RETURN x; END', 'SELECT 3'],
  ],
  ['declarations in a block', ['BEGIN DECLARE x INT; BEGIN RETURN x; END; RETURN 1; END', 'SELECT 3']],
  [
    'a nested procedure',
    [
      'DECLARE p PROCEDURE (a INT) RETURNS INT AS BEGIN RETURN 1; END; x INT; BEGIN CALL p(1); END',
      'SELECT 3',
    ],
  ],
  [
    'a nested procedure with declarations',
    [
      'DECLARE p PROCEDURE () RETURNS INT AS DECLARE y INT; BEGIN RETURN 1; END; BEGIN CALL p(); END',
      'SELECT 3',
    ],
  ],
  [
    'IF',
    [
      'BEGIN IF (a) THEN x := 1; ELSEIF (b) THEN x := 2; ELSE IF (c) THEN y := 1; END IF; END IF; END',
      'SELECT 3',
    ],
  ],
  [
    'CASE of both kinds',
    ['BEGIN CASE (a) WHEN 1 THEN x := CASE WHEN b THEN 1 END; ELSE y := 1; END; END', 'SELECT 3'],
  ],
  [
    'CASE with END CASE',
    ['BEGIN CASE WHEN a THEN SELECT 1; WHEN b THEN SELECT 2; END CASE; END', 'SELECT 3'],
  ],
  [
    'loops',
    [
      'BEGIN FOR i IN 1 TO 3 DO x := 1; END FOR; FOR r IN c LOOP y := 1; END LOOP; WHILE (a) DO z := 1; END WHILE; LOOP BREAK; END LOOP l; REPEAT x := 1; UNTIL (x > 1) END REPEAT; END',
      'SELECT 3',
    ],
  ],
  [
    'handlers',
    ['BEGIN SELECT 1; EXCEPTION WHEN a OR b THEN RAISE; WHEN OTHER THEN RETURN 1; END', 'SELECT 3'],
  ],
  [
    'loops without a block',
    ['FOR i IN 1 TO 3 DO SELECT 1; END FOR', 'IF (a) THEN SELECT 1; END IF', 'SELECT 3'],
  ],
  [
    'procedures',
    [
      'CREATE OR REPLACE PROCEDURE p(a INT) RETURNS INT LANGUAGE SQL AS BEGIN SELECT 1; RETURN 1; END',
      'CALL p(1)',
    ],
  ],
  [
    'procedures with declarations',
    ['CREATE PROCEDURE p() RETURNS INT AS DECLARE x INT; BEGIN RETURN x; END', 'CALL p()'],
  ],
  ['functions', ['CREATE FUNCTION f() RETURNS INT LANGUAGE SQL AS BEGIN RETURN 1; END', 'SELECT f()']],
  [
    'tasks',
    [
      "CREATE TASK t SCHEDULE = '1 MINUTE' AS BEGIN SELECT 1; SELECT 2; END",
      'ALTER TASK t MODIFY AS BEGIN SELECT 1; END',
      'SELECT 3',
    ],
  ],
  ['a task with one statement', ['CREATE TASK t WAREHOUSE = w AS INSERT INTO a SELECT 1', 'SELECT 3']],
  ['alerts', ['CREATE ALERT a IF (EXISTS (SELECT 1)) THEN BEGIN SELECT 1; END', 'SELECT 3']],
  [
    'anonymous procedures',
    ['WITH p AS PROCEDURE () RETURNS INT AS BEGIN RETURN 1; END CALL p()', 'SELECT 3'],
  ],
  [
    'an alias that is a keyword',
    ['SELECT a AS begin, b AS end FROM t', 'SELECT CASE WHEN a THEN 1 END AS end', 'SELECT 3'],
  ],
  ['columns that are keywords', ['BEGIN SELECT t.end, t.case, v:begin, :end FROM t; END', 'SELECT 3']],
  [
    'CHANGES with END',
    [
      'BEGIN SELECT * FROM t CHANGES (INFORMATION => DEFAULT) AT (OFFSET => 1) END (OFFSET => 2); END',
      'SELECT 3',
    ],
  ],
  [
    'MERGE in a block',
    ['BEGIN MERGE INTO t USING s ON a = b WHEN MATCHED THEN UPDATE SET c = 1; END', 'SELECT 3'],
  ],
  ['variables named like keywords', ['BEGIN name := 1; loop := 2; repeat := 3; END', 'SELECT 3']],
  ['IF EXISTS', ['DROP TABLE IF EXISTS t', 'CREATE TABLE IF NOT EXISTS t (a INT)', 'SELECT 3']],
]

test.each(cases)('%s', (_, statements) => {
  expect(textsOf(statements.join(';\n'))).toEqual(statements)
  expect(textsOf(`${statements.join(';')};`)).toEqual(statements)
})

test('slices hold everything, empty statements too', () => {
  const script = '\n;; SELECT 1 ; -- behind\n /* last */ '
  expect([...splitStatements(script)]).toEqual([
    { text: '', span: { start: 1, end: 1 }, source: '\n;' },
    { text: '', span: { start: 2, end: 2 }, source: ';' },
    { text: 'SELECT 1', span: { start: 4, end: 12 }, source: ' SELECT 1 ;' },
    { text: '', span: { start: 37, end: 37 }, source: ' -- behind\n /* last */ ' },
  ])
})

test('nothing stops it', () => {
  expect(textsOf("SELECT ö; SELECT 2; SELECT 'open; SELECT 3")).toEqual([
    'SELECT ö',
    'SELECT 2',
    "SELECT 'open; SELECT 3",
  ])
  expect(textsOf('END; END; SELECT 1')).toEqual(['END', 'END', 'SELECT 1'])
})

const pieces = cases.flatMap(([, statements]) => statements)
const scripts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom(
        "'",
        '"',
        '$$',
        '--',
        '\r\n',
        '/*',
        '*/',
        '//',
        '😀',
        'ö',
        '@',
        '\\',
        'x',
        '{{',
        '}}',
        '{% a',
        '%}',
        '<%',
        '&{x}',
        'BEGIN',
        'END',
        'CASE',
        ' ',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(';'))

test('each statement of the suite is one slice', () => {
  const statements = readSuite().flatMap(({ cases: all }) =>
    all.filter(({ refused }) => !refused).map(({ sql }) => sql.replace(/[;\s]+$/, '')),
  )
  const slices = [...splitStatements(statements.join('\n;\n'))]
  expect(slices.length).toBe(statements.length)
  for (const [index, { source }] of slices.entries()) expect(source).toContain(statements[index])
})

describe('any script', () => {
  test('its slices, put together, are the script', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const slices = [...splitStatements(script)]
        expect(slices.map(({ source }) => source).join('')).toBe(script)
        for (const { text, span } of slices) expect(script.slice(span.start, span.end)).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  test.each([false, true])('it can come in pieces of any size, templates %s', async (templates) => {
    await fc.assert(
      fc.asyncProperty(scripts, fc.array(fc.nat(12), { minLength: 1 }), async (script, sizes) => {
        const chunks: string[] = []
        for (let at = 0, turn = 0; at < script.length; turn += 1) {
          const size = 1 + (sizes[turn % sizes.length] ?? 0)
          chunks.push(script.slice(at, at + size))
          at += size
        }
        const found = []
        for await (const slice of splitStatementStream(chunks, { templates })) found.push(slice)
        expect(found).toEqual([...splitStatements(script, { templates })])
      }),
      { numRuns: 500 },
    )
  })

  test('a long statement in small pieces takes linear time', async () => {
    const body = `SELECT $$${'x;'.repeat(400_000)}$$; SELECT 1`
    const chunks = body.match(/[\s\S]{1,64}/g) ?? []
    const found = []
    for await (const { text } of splitStatementStream(chunks)) found.push(text.length)
    expect(found).toEqual([800_011, 8])
  })
})
