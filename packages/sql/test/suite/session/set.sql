-- https://docs.snowflake.com/en/sql-reference/sql/set
--# setVariables:
SET v = 10
--# setVariables:
SET v = 'example'
--# setVariables:
set v = $$ SELECT 1; $$
--# setVariables:
SET (v1, v2) = (10, 'example')
--# setVariables: subquery query COUNT() TABLE1
SET id_threshold = (SELECT COUNT(*) / 2 FROM table1)
--# setVariables: variable
SET (min, max) = (50, 2 * $min)
--# setVariables: variable
SET v = $w || '-x'
--# setVariables: CURRENT_TIMESTAMP()
SET ts = CURRENT_TIMESTAMP()
--# setVariables: CURRENT_SCHEMA()
SET name = 'db.' || CURRENT_SCHEMA()
--# setVariables:
SET flag = TRUE
--# setVariables:
SET n = -1.5
--# setVariables: subquery query UPPER()
SET (a, b, c) = ((SELECT 1), UPPER('x'), NULL)
--# setVariables: LAST_QUERY_ID()
SET q = LAST_QUERY_ID()
--# setVariables:
SET "lower" = 1
--# setVariables: subquery query MIN() .X MAX() .X T
SET (a, b) = (SELECT MIN(x), MAX(x) FROM t)
--# setVariables: subquery query COUNT() T
SET v = (SELECT COUNT(*) FROM t)
--# setVariables: subquery query
SET (a, b) = ((SELECT 1), 2)
--# setVariables:
SET (a) = (1)
