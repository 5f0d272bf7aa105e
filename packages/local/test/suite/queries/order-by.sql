-- https://docs.snowflake.com/en/sql-reference/constructs/order-by
SELECT column1 FROM VALUES (1), (NULL), (2), (NULL), (3) ORDER BY column1;
-- ordered
-- 1
-- 2
-- 3
-- NULL
-- NULL

SELECT column1 FROM VALUES (1), (NULL), (2), (NULL), (3) ORDER BY column1 NULLS FIRST;
-- ordered
-- NULL
-- NULL
-- 1
-- 2
-- 3
