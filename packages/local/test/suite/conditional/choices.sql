-- https://docs.snowflake.com/en/sql-reference/functions/iff
SELECT IFF(TRUE, 'true', 'false'), IFF(FALSE, 'true', 'false'), IFF(NULL, 'true', 'false'), IFF(TRUE, NULL, 'false'), IFF(1, 1, 1.5);
-- true | false | false | NULL | 1.0

-- https://docs.snowflake.com/en/sql-reference/functions/coalesce
SELECT COALESCE(column1, column2, column3) FROM VALUES (1, 2, 3), (NULL, 2, 3), (NULL, NULL, 3), (NULL, NULL, NULL);
-- 1
-- 2
-- 3
-- NULL

-- https://docs.snowflake.com/en/sql-reference/functions/nvl
SELECT NVL(NULL, 'food'), IFNULL('Vegetable', 'x'), NVL2('a', 'b', 'c'), NVL2(NULL, 'b', 'c'), NULLIF(0, 0), NULLIF('a', 'b'), ZEROIFNULL(NULL), NULLIFZERO(0);
-- food | Vegetable | b | c | NULL | a | 0 | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/greatest
SELECT GREATEST(1, 3, 0, 4), GREATEST(1, NULL, 2), GREATEST('a', 'b'), LEAST(1, 1.5, -2), LEAST(1, NULL), GREATEST_IGNORE_NULLS(1, NULL, 2), LEAST_IGNORE_NULLS(NULL, 3, 2);
-- 4 | NULL | b | -2.0 | NULL | 2 | 2

-- https://docs.snowflake.com/en/sql-reference/functions/decode
SELECT column1, DECODE(column1, 1, 'one', 2, 'two', NULL, '-NULL-', 'other') FROM VALUES (1), (2), (NULL), (4);
-- 1 | one
-- 2 | two
-- 4 | other
-- NULL | -NULL-

SELECT DECODE(9, 1, 'one', 2, 'two', NULL, '-NULL-');
-- NULL

-- https://docs.snowflake.com/en/sql-reference/functions/equal_null
SELECT EQUAL_NULL(1, 1), EQUAL_NULL(1, 2), EQUAL_NULL(1, NULL), EQUAL_NULL(NULL, NULL);
-- TRUE | FALSE | FALSE | TRUE

-- https://docs.snowflake.com/en/sql-reference/functions/booland
SELECT BOOLAND(1, -2), BOOLAND(0, 2.35), BOOLAND(0, NULL), BOOLAND(5, NULL), BOOLOR(1, 0), BOOLOR(NULL, 1), BOOLXOR(2, 0), BOOLXOR(1, -1), BOOLNOT(0), BOOLNOT(10);
-- TRUE | FALSE | FALSE | NULL | TRUE | TRUE | TRUE | FALSE | TRUE | FALSE

-- https://docs.snowflake.com/en/sql-reference/functions/case
SELECT CASE column1 WHEN 1 THEN 'one' WHEN 2 THEN 'two' ELSE 'other' END FROM VALUES (1), (2), (3);
-- one
-- two
-- other

-- https://docs.snowflake.com/en/sql-reference/functions/regr_valx
SELECT REGR_VALX(NULL, 10), REGR_VALX(1, NULL), REGR_VALX(1, 10), REGR_VALY(NULL, 10), REGR_VALY(1, 10);
-- NULL | NULL | 10 | NULL | 1
