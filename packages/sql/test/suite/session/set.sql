-- https://docs.snowflake.com/en/sql-reference/sql/set
--# setVariables
SET v = 10
--# setVariables
SET v = 'example'
--# setVariables
set v = $$ SELECT 1; $$
--# setVariables
SET (v1, v2) = (10, 'example')
--# setVariables
SET id_threshold = (SELECT COUNT(*) / 2 FROM table1)
--# setVariables
SET (min, max) = (50, 2 * $min)
--# setVariables
SET v = $w || '-x'
--# setVariables
SET ts = CURRENT_TIMESTAMP()
--# setVariables
SET name = 'db.' || CURRENT_SCHEMA()
--# setVariables
SET flag = TRUE
--# setVariables
SET n = -1.5
--# setVariables
SET (a, b, c) = ((SELECT 1), UPPER('x'), NULL)
--# setVariables
SET q = LAST_QUERY_ID()
--# setVariables
SET "lower" = 1
