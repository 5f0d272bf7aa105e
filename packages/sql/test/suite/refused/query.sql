-- https://docs.snowflake.com/en/sql-reference/constructs
--! expected a value
SELECT
--! expected
SELECT FROM t
--! expected a table
SELECT a FROM
--! found "WHERE", expected a table
SELECT a FROM WHERE b = 1
--! found the end of the statement, expected a value
SELECT a FROM t WHERE
--! expected
SELECT a b c FROM t
--! expected
SELECT a,, b FROM t
--! found "FROM", expected ")"
SELECT (a FROM t)
--! expected ")"
SELECT (a FROM t
--! expected
SELECT f(a FROM t
--! expected a value
SELECT f(a,) FROM t
--! expected
SELECT * FROM t GROUP a
--! expected BY
SELECT * FROM t ORDER a
--! Did you mean
SELECT * FRM t
--! found "a"
SELECT * FROM t WHER a = 1
--! expected a value
SELECT a FROM t ORDER BY
--! number of rows
SELECT a FROM t LIMIT
--! expected
SELECT a FROM t LIMIT 1 LIMIT 2
--! expected
SELECT a FROM t WHERE a = 1 WHERE b = 2
--! expected
SELECT a FROM t HAVING a > 1 GROUP BY a
--! expected SELECT
SELECT 1 UNION
--! expected
SELECT 1 UNION ALL DISTINCT SELECT 2
--! expected
SELECT 1 INTERSECT ALL SELECT 2
--! expected
UNION SELECT 1
--! expected
WITH a AS SELECT 1 SELECT 2
--! expected
WITH a AS (SELECT 1)
--! expected
WITH a AS (SELECT 1), SELECT 2
--! expected
WITH a (x, ) AS (SELECT 1) SELECT 2
--! found "SELECT", expected a name
WITH a (SELECT 1) SELECT 2
--! expected JOIN
SELECT * FROM a LEFT b ON a.id = b.id
--! expected a table
SELECT * FROM a JOIN
--! expected a table
SELECT * FROM LEFT JOIN b
--! expected a table
SELECT * FROM a JOIN ON a.id = b.id
--! expected JOIN
SELECT * FROM a NATURAL b
--! expected
SELECT * FROM a JOIN b USING id
--! expected a column
SELECT * FROM a JOIN b USING ()
--! expected
SELECT * FROM a JOIN b ON a.id = b.id ON a.x = b.x
--! expected
SELECT * FROM a CROSS JOIN b ON a.id = b.id
--! expected
SELECT * FROM a NATURAL JOIN b ON a.id = b.id
--! expected MATCH_CONDITION
SELECT * FROM a ASOF JOIN b ON a.id = b.id
--! expected
SELECT * FROM a JOIN b ON a.id = b.id FIRST(b)
--! expected
SELECT * FROM a OUTER JOIN b ON a.id = b.id
--! expected
SELECT * FROM a DIRECTED JOIN b ON a.id = b.id
--! expected
SELECT * FROM t AT (1)
--! expected TIMESTAMP, OFFSET, STATEMENT or STREAM
SELECT * FROM t AT (TIME => 1)
--! expected
SELECT * FROM t AT (TIMESTAMP 1)
--! expected
SELECT * FROM t CHANGES (INFORMATION => ALL) AT (OFFSET => 1)
--! expected AT or BEFORE
SELECT * FROM t CHANGES (INFORMATION => DEFAULT)
--! expected
SELECT * FROM t SAMPLE
--! expected
SELECT * FROM t SAMPLE 10
--! expected
SELECT * FROM t SAMPLE (10 PERCENT)
--! expected
SELECT * FROM t SAMPLE SYSTEM (10) SEED
--! expected FOR
SELECT * FROM t PIVOT (SUM(a) IN ('x'))
--! expected IN
SELECT * FROM t PIVOT (SUM(a) FOR b ('x'))
--! expected
SELECT * FROM t PIVOT (SUM(a) FOR b IN ())
--! expected
SELECT * FROM t PIVOT (a FOR b IN ('x'))
--! expected
SELECT * FROM t UNPIVOT (SUM(a) FOR b IN (c))
--! expected PATTERN
SELECT * FROM t MATCH_RECOGNIZE (ORDER BY a DEFINE a AS b)
--! expected DEFINE
SELECT * FROM t MATCH_RECOGNIZE (ORDER BY a PATTERN (a b))
--! expected
SELECT * FROM t MATCH_RECOGNIZE (PATTERN () DEFINE a AS b)
--! expected
SELECT * FROM t MATCH_RECOGNIZE (PATTERN (a+++) DEFINE a AS b)
--! expected
SELECT * FROM t MATCH_RECOGNIZE (PATTERN (a{}) DEFINE a AS b)
--! expected
SELECT * FROM t MATCH_RECOGNIZE (PATTERN (a |) DEFINE a AS b)
--! expected
SELECT a FROM t START WITH a = 1
--! expected BY
SELECT a FROM t CONNECT a = PRIOR b
--! expected
SELECT * EXCLUDE FROM t
--! expected
SELECT * EXCLUDE () FROM t
--! expected
SELECT * REPLACE a AS b FROM t
--! expected AS
SELECT * RENAME a b FROM t
--! expected
SELECT * ILIKE 'x' EXCLUDE a FROM t
--! expected
SELECT * RENAME a AS b EXCLUDE c FROM t
--! expected
SELECT * FROM TABLE f(1)
--! expected
SELECT * FROM TABLE(f)
--! expected
SELECT * FROM TABLE()
--! expected
SELECT * FROM (SELECT 1
--! expected
SELECT * FROM SEMANTIC_VIEW(sv)
--! expected
SELECT * FROM SEMANTIC_VIEW(METRICS a)
--! expected
SELECT * FROM t RESAMPLE (INCREMENT BY 1)
--! expected
SELECT * FROM t FOR UPDATE WAIT
--! expected
SELECT * FROM t FOR SHARE
--! found "FROM"
SELECT a INTO FROM t
--! found "'b'"
SELECT a INTO 'b' FROM t
--! found "FROM", expected the name of a column
SELECT a..b FROM t
--! found ","
SELECT a,, FROM t
--! expected
SELECT TOP FROM t t2 t3
--! expected
SELECT 1 FETCH FIRST ROWS ONLY
--! expected
SELECT 1 ->>
--! expected
SELECT 1 ORDER BY ALL, a
--! expected
VALUES
--! expected
VALUES (1), 2
--! expected
VALUES ()
--! expected
SELECT a FROM t GROUP BY GROUPING SETS a
--! expected
SELECT a FROM t GROUP BY ROLLUP ()
--! expected
SELECT a FROM t QUALIFY
--! expected
SELECT 'a' 'b'
--! expected
SELECT a AS 'b' FROM t
--! expected
SELECT a 'b' FROM t
--! expected
SELECT left.a FROM t
--! expected
SELECT like FROM t
--! expected
SELECT rows FROM t
--! expected
WITH values AS (SELECT 1) SELECT * FROM values
--! expected
WITH a AS (TABLE t) SELECT * FROM a
--! expected
SELECT v -> 'x'
--! expected
SELECT {'k' || 1: 2}
--! expected
SELECT f(@)
--! expected
SELECT @st/x FROM t
--! expected
SELECT CURRENT_DATE.a
--! expected
SELECT CURRENT_USER.a.b FROM t
--! not supported
SELECT IDENTIFIER('a b').* FROM t
--! found the end of the statement
SELECT a,
--! found "ABC", expected a number of rows
SELECT a FROM t LIMIT ABC
--! found "-", expected a number of rows
SELECT a FROM t LIMIT -1
--! found "+"
SELECT a FROM t LIMIT 1 + 2
--! found "(", expected a number of rows
SELECT a FROM t LIMIT (SELECT 1)
--! found "b", expected a number of rows
SELECT a FROM t LIMIT 1 OFFSET b
--! found "PRIOR"
SELECT a FROM t CONNECT BY a = PRIOR PRIOR b
--! found "**"
SELECT a FROM t WHERE a IN (** ** :ids)
--! found "'s3://b/x'", expected a stage
SELECT $1 FROM 's3://b/x'
