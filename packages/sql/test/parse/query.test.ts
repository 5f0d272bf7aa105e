import { parseStatement, renderSql } from '@mesh/sql'
import { expect, test } from 'vitest'
import { withoutSpans } from '../without-spans.ts'

const cases: readonly (readonly [kind: string, given: string, want: string])[] = [
  ['query', 'SELECT 1', 'SELECT 1'],
  [
    'query',
    'SELECT a, b AS c, d e FROM db.s.t AS x WHERE a > 1 AND b IS NOT NULL OR NOT c = 2 ORDER BY a DESC NULLS LAST, 2 LIMIT 10 OFFSET 5',
    'SELECT A, B AS C, D AS E FROM DB.S.T AS X WHERE A > 1 AND B IS NOT NULL OR NOT C = 2 ORDER BY A DESC NULLS LAST, 2 LIMIT 10 OFFSET 5',
  ],
  [
    'query',
    "SELECT src:customer[0].name::STRING AS n, src['x']:y, $1, t.$2, $var, ?, :1, :name FROM t",
    "SELECT SRC:customer[0].name::STRING AS N, SRC['x']:y, $1, T.$2, $VAR, ?, :1, :name FROM T",
  ],
  [
    'query',
    'WITH RECURSIVE c (a, b) AS (SELECT 1, 2 UNION ALL SELECT a+1, b FROM c WHERE a < 10), d AS (SELECT * FROM c) SELECT * FROM d',
    'WITH RECURSIVE C (A, B) AS (SELECT 1, 2 UNION ALL SELECT A + 1, B FROM C WHERE A < 10), D AS (SELECT * FROM C) SELECT * FROM D',
  ],
  [
    'query',
    'SELECT * EXCLUDE (a, b) RENAME (c AS d) FROM t',
    'SELECT * EXCLUDE (A, B) RENAME (C AS D) FROM T',
  ],
  ['query', 'SELECT * REPLACE (a+1 AS a) FROM t', 'SELECT * REPLACE (A + 1 AS A) FROM T'],
  [
    'query',
    'SELECT t.* EXCLUDE a, COUNT(*), COUNT(DISTINCT x), COUNT(t.*) FROM t GROUP BY ALL HAVING COUNT(*) > 1 QUALIFY ROW_NUMBER() OVER (PARTITION BY a ORDER BY b DESC) = 1',
    'SELECT T.* EXCLUDE (A), COUNT(*), COUNT(DISTINCT X), COUNT(T.*) FROM T GROUP BY ALL HAVING COUNT(*) > 1 QUALIFY ROW_NUMBER() OVER (PARTITION BY A ORDER BY B DESC) = 1',
  ],
  [
    'query',
    'SELECT SUM(x) OVER (ORDER BY y ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM t',
    'SELECT SUM(X) OVER (ORDER BY Y ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM T',
  ],
  [
    'query',
    "SELECT LISTAGG(DISTINCT a, ',') WITHIN GROUP (ORDER BY a) OVER (PARTITION BY b), LAG(a, 1) IGNORE NULLS OVER (ORDER BY b), FIRST_VALUE(a IGNORE NULLS) OVER (ORDER BY c) FROM t",
    "SELECT LISTAGG(DISTINCT A, ',') WITHIN GROUP (ORDER BY A) OVER (PARTITION BY B), LAG(A, 1) IGNORE NULLS OVER (ORDER BY B), FIRST_VALUE(A) IGNORE NULLS OVER (ORDER BY C) FROM T",
  ],
  [
    'query',
    'SELECT f.value:name::string FROM t, LATERAL FLATTEN(input => t.v:items, outer => TRUE) f',
    'SELECT F.VALUE:name::STRING FROM T, LATERAL FLATTEN(INPUT => T.V:items, OUTER => TRUE) AS F',
  ],
  [
    'query',
    "SELECT * FROM TABLE(FLATTEN(input => parse_json('[1]'))) AS f",
    "SELECT * FROM TABLE(FLATTEN(INPUT => PARSE_JSON('[1]'))) AS F",
  ],
  [
    'query',
    'SELECT * FROM t JOIN LATERAL (SELECT * FROM u WHERE u.id = t.id) x ON TRUE LEFT OUTER JOIN z USING (id, k) CROSS JOIN y NATURAL JOIN w',
    'SELECT * FROM T JOIN LATERAL (SELECT * FROM U WHERE U.ID = T.ID) AS X ON TRUE LEFT JOIN Z USING (ID, K) CROSS JOIN Y NATURAL JOIN W',
  ],
  [
    'query',
    'SELECT * FROM TABLE(MYDB.INFORMATION_SCHEMA.TAG_REFERENCES(\'"DB"."S"."T"\', \'table\'))',
    'SELECT * FROM TABLE(MYDB.INFORMATION_SCHEMA.TAG_REFERENCES(\'"DB"."S"."T"\', \'table\'))',
  ],
  [
    'query',
    "SELECT CASE WHEN a THEN 1 ELSE 2 END, CASE x WHEN 1 THEN 'a' END, CAST(a AS NUMBER(10,2)), TRY_CAST(b AS DATE), a::VARIANT, -1::INT FROM t",
    "SELECT CASE WHEN A THEN 1 ELSE 2 END, CASE X WHEN 1 THEN 'a' END, A::NUMBER(10, 2), TRY_CAST(B AS DATE), A::VARIANT, -1::INT FROM T",
  ],
  [
    'query',
    "SELECT a IN (1,2), b NOT IN (SELECT c FROM d), (a, b) IN (SELECT 1, 2), a BETWEEN 1 AND 2 AND c, x LIKE 'a%' ESCAPE '\\\\', y ILIKE ANY ('a', 'b'), z RLIKE '^a', NOT EXISTS (SELECT 1) FROM t",
    "SELECT A IN (1, 2), B NOT IN (SELECT C FROM D), (A, B) IN (SELECT 1, 2), A BETWEEN 1 AND 2 AND C, X LIKE 'a%' ESCAPE '\\\\', Y ILIKE ANY ('a', 'b'), Z RLIKE '^a', NOT EXISTS (SELECT 1) FROM T",
  ],
  [
    'query',
    "SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS v (id, name)",
    "SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS V (ID, NAME)",
  ],
  ['query', 'SELECT column1 FROM VALUES (1), (2)', 'SELECT COLUMN1 FROM (VALUES (1), (2))'],
  [
    'query',
    '(SELECT 1 UNION SELECT 2) INTERSECT SELECT 3 ORDER BY 1 FETCH FIRST 3 ROWS ONLY',
    '(SELECT 1 UNION SELECT 2) INTERSECT SELECT 3 ORDER BY 1 LIMIT 3',
  ],
  [
    'query',
    "SELECT DATEADD(day, 1, CURRENT_DATE), DATE_TRUNC('month', d), EXTRACT(year FROM d), CURRENT_TIMESTAMP(), LEFT(a, 2), DATE '2020-01-01', INTERVAL '1 day' FROM t",
    "SELECT DATEADD(DAY, 1, CURRENT_DATE()), DATE_TRUNC('month', D), EXTRACT(YEAR FROM D), CURRENT_TIMESTAMP(), LEFT(A, 2), DATE '2020-01-01', INTERVAL '1 day' FROM T",
  ],
  [
    'query',
    'SELECT date, name, type, comment, tag, value, key, schema, database, role, "Mixed Case" FROM t',
    'SELECT DATE, NAME, TYPE, COMMENT, TAG, VALUE, KEY, SCHEMA, DATABASE, ROLE, "Mixed Case" FROM T',
  ],
  [
    'query',
    "SELECT $1, metadata$filename FROM @stage/path/file.csv (FILE_FORMAT => 'fmt', PATTERN => '.*[.]csv') s",
    "SELECT $1, METADATA$FILENAME FROM @STAGE/path/file.csv (FILE_FORMAT => 'fmt', PATTERN => '.*[.]csv') AS S",
  ],
  [
    'query',
    "SELECT a || b || 'c', a + b - c * d / e % f FROM t WHERE t.a = u.a (+)",
    "SELECT A || B || 'c', A + B - C * D / E % F FROM T WHERE T.A = U.A (+)",
  ],
  [
    'query',
    "SELECT TRANSFORM(a, x -> x + 1), REDUCE(a, 0, (acc, v) -> acc + v), [1, 2], {'a': 1, 'b': [2]} FROM t",
    "SELECT TRANSFORM(A, X -> X + 1), REDUCE(A, 0, (ACC, V) -> ACC + V), [1, 2], {'a': 1, 'b': [2]} FROM T",
  ],
  ['query', 'SELECT TOP 10 * FROM t', 'SELECT TOP 10 * FROM T'],
  ['query', 'SELECT a, b, FROM t', 'SELECT A, B FROM T'],
  [
    'query',
    'SELECT a, SUM(b) FROM t GROUP BY ROLLUP (a, b), CUBE (c), GROUPING SETS ((a, b), (a), ())',
    'SELECT A, SUM(B) FROM T GROUP BY ROLLUP (A, B), CUBE (C), GROUPING SETS ((A, B), A, ())',
  ],
]

test.each(cases)('%s: %s', (kind, given, want) => {
  const tree = parseStatement(given)
  expect({ kind: tree.kind, text: renderSql(tree) }).toEqual({ kind, text: want })
  expect(withoutSpans(parseStatement(want))).toEqual(withoutSpans(tree))
})
