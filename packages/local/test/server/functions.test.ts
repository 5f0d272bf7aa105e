import { startLocalSnowflake } from '@mesh/local'
import { expect, test } from 'vitest'

/** Expressions with the answers of Snowflake's documentation, in Mesh's row representation. */
const expressions: readonly (readonly [string, unknown])[] = [
  ['7 / 2', '3.500000'],
  ['1 / 3', '0.333333'],
  ["IFF(1 > 2, 'a', 'b')", 'b'],
  ['NVL(NULL, 5)', 5],
  ['ZEROIFNULL(NULL)', 0],
  ["DATE_TRUNC('month', '2024-02-29'::DATE)", '2024-02-01'],
  ["DATEDIFF(day, '2024-02-28'::DATE, '2024-03-01'::DATE)", 2n],
  ["DATEDIFF('month', '2024-01-31', '2024-02-01')", 1n],
  ["DATEADD(month, 1, '2024-01-31'::DATE)", '2024-02-29'],
  ["DATEADD(hour, 25, '2024-01-31'::TIMESTAMP_NTZ)", '2024-02-01T01:00:00'],
  ["TO_DATE('29/02/2024', 'DD/MM/YYYY')", '2024-02-29'],
  ["TO_VARCHAR('2024-02-29'::DATE, 'YYYY-MM')", '2024-02'],
  ["YEAR('2024-02-29'::DATE)", 2024n],
  ["REGEXP_LIKE('abc', 'b')", false],
  ["REGEXP_LIKE('abc', '.b.')", true],
  ["REGEXP_INSTR('abcabc', 'c')", 3n],
  ["REGEXP_INSTR('abc', 'x')", 0n],
  ["'abc' RLIKE 'ab'", false],
  ["SPLIT_PART('a,b,c', ',', 2)", 'b'],
  ["SPLIT_PART('a,b,c', ',', 9)", ''],
  ["'a' || 1", 'a1'],
  ["'ABC' ILIKE 'a%'", true],
  ["TRY_CAST('x' AS NUMBER)", null],
  ['PARSE_JSON(\'{"a":{"b":[1,"x"]}}\'):a.b[1]::STRING', 'x'],
  ['PARSE_JSON(\'{"a":{"b":[1,"x"]}}\'):a.b[0]::NUMBER(9,0)', 1],
  ["'abcdef'::VARCHAR(3)", 'abc'],
  ["'2024-02-29 13:14:15'::TIMESTAMP_NTZ::VARCHAR", '2024-02-29 13:14:15.000'],
  ['GREATEST(1, NULL)', null],
  ["DECODE(2, 1, 'one', 2, 'two', 'many')", 'two'],
  ["CONCAT('a', NULL)", null],
  ["SUBSTR('abc', 0, 2)", 'ab'],
  ["DAYNAME('2024-02-29'::DATE)", 'Thu'],
  ['CURRENT_ROLE()', 'ACCOUNTADMIN'],
]

const queries: readonly (readonly [string, unknown])[] = [
  ['SELECT COUNT_IF(A > 1) AS R FROM VALUES (1), (2), (3) AS T(A)', [{ R: 2n }]],
  [
    "SELECT LISTAGG(A, '-') WITHIN GROUP (ORDER BY A DESC) AS R FROM VALUES ('a'), ('b') AS T(A)",
    [{ R: 'b-a' }],
  ],
  ['SELECT MEDIAN(A) AS R FROM VALUES (1), (2), (4), (5) AS T(A)', [{ R: '3.000' }]],
  [
    'SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY A) AS R FROM VALUES (1), (2) AS T(A)',
    [{ R: '1.500' }],
  ],
  ['SELECT AVG(A) AS R FROM VALUES (1), (2) AS T(A)', [{ R: '1.500000' }]],
  [
    'SELECT ARRAY_AGG(A) WITHIN GROUP (ORDER BY A) AS R FROM VALUES (2), (NULL), (1) AS T(A)',
    [{ R: [1, 2] }],
  ],
  ['SELECT A FROM VALUES (1), (NULL), (2) AS T(A) ORDER BY A DESC', [{ A: null }, { A: 2 }, { A: 1 }]],
  ['SELECT A FROM VALUES (1), (2), (3) AS T(A) QUALIFY ROW_NUMBER() OVER (ORDER BY A DESC) = 1', [{ A: 3 }]],
  ['SELECT count( * ), 1 + 1 FROM VALUES (1) AS T(A)', [{ 'COUNT( * )': 1n, '1 + 1': 2 }]],
  ['SELECT A AS B, B + 1 AS C FROM VALUES (1) AS T(A) WHERE B = 1', [{ B: 1, C: 2 }]],
  ['SELECT * EXCLUDE B RENAME A AS Z FROM VALUES (1, 2, 3) AS T(A, B, C)', [{ Z: 1, C: 3 }]],
  [
    'WITH RECURSIVE N AS (SELECT 1 AS I UNION ALL SELECT I + 1 FROM N WHERE I < 3) SELECT SUM(I) AS S FROM N',
    [{ S: 6n }],
  ],
  ['SELECT * FROM VALUES (1, 2) AS L(K, A) JOIN VALUES (1, 3) AS R(K, B) USING (K)', [{ K: 1, A: 2, B: 3 }]],
  [
    'SELECT (SELECT MAX(B) FROM VALUES (1, 5), (2, 9) AS R(K, B) WHERE R.K = L.K) AS M FROM VALUES (1) AS L(K)',
    [{ M: 5 }],
  ],
  ['SELECT A, COUNT(*) AS N FROM VALUES (1), (1), (2) AS T(A) GROUP BY ALL HAVING N > 1', [{ A: 1, N: 2n }]],
]

test('expressions and queries mean what they mean in Snowflake', async () => {
  const server = await startLocalSnowflake()
  const client = await server.connect()
  const got: unknown[] = []
  const want: unknown[] = []
  for (const [expression, value] of expressions) {
    const { rows } = await client
      .query({ kind: 'statement', text: `SELECT ${expression} AS R`, binds: [] })
      .catch((error: Error) => ({ rows: [{ R: error.message }] }))
    got.push([expression, rows[0]?.R])
    want.push([expression, value])
  }
  for (const [text, rows] of queries) {
    got.push([
      text,
      await client.query({ kind: 'statement', text, binds: [] }).then((each) => each.rows, String),
    ])
    want.push([text, rows])
  }
  await server.stop()
  expect(got).toEqual(want)
})
