-- https://docs.snowflake.com/en/sql-reference/operators-logical
SELECT TRUE AND NULL, FALSE AND NULL, TRUE OR NULL, FALSE OR NULL, NOT NULL, NULL AND NULL, NOT TRUE;
-- NULL | FALSE | TRUE | NULL | NULL | NULL | FALSE

SELECT 'yes' AND TRUE, NOT 'off', 't' OR FALSE, 1 AND 2, 0 OR 0, NOT 0;
-- TRUE | TRUE | TRUE | TRUE | FALSE | TRUE

SELECT 'maybe' OR FALSE;
-- error 100037

SELECT '2024-01-01'::DATE AND TRUE;
-- error 001044

-- https://docs.snowflake.com/en/sql-reference/functions/booland
SELECT BOOLAND(1, -2), BOOLAND(0, 2.35), BOOLAND(0, 0), BOOLAND(0, NULL), BOOLAND(1, NULL), BOOLAND(NULL, NULL);
-- TRUE | FALSE | FALSE | FALSE | NULL | NULL

SELECT BOOLOR(1, 2), BOOLOR(-1.35, 0), BOOLOR(3, NULL), BOOLOR(0, 0), BOOLOR(0, NULL), BOOLXOR(2, 0), BOOLXOR(1, -1), BOOLXOR(0, 0), BOOLXOR(NULL, 3), BOOLNOT(0), BOOLNOT(10), BOOLNOT(-3.79), BOOLNOT(NULL);
-- TRUE | TRUE | TRUE | FALSE | NULL | TRUE | FALSE | FALSE | NULL | TRUE | FALSE | FALSE | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/is-distinct-from
SELECT X1.I, X2.I, EQUAL_NULL(X1.I, X2.I), X1.I IS DISTINCT FROM X2.I, X1.I IS NOT DISTINCT FROM X2.I FROM (SELECT COLUMN1 AS I FROM VALUES (1), (NULL)) X1, (SELECT COLUMN1 AS I FROM VALUES (1), (NULL)) X2;
-- 1 | 1 | TRUE | FALSE | TRUE
-- 1 | NULL | FALSE | TRUE | FALSE
-- NULL | 1 | FALSE | TRUE | FALSE
-- NULL | NULL | TRUE | FALSE | TRUE

-- https://docs.snowflake.com/en/sql-reference/functions/between
SELECT 1 BETWEEN 0 AND 10, 'm' BETWEEN 'a' AND 'l', '1' BETWEEN 0 AND 10, 5 NOT BETWEEN 1 AND 4, NULL BETWEEN 1 AND 2, 5 BETWEEN 10 AND 1;
-- TRUE | FALSE | TRUE | TRUE | NULL | FALSE

-- https://docs.snowflake.com/en/sql-reference/functions/in
SELECT 1 IN (1, 2, 3), 4 NOT IN (1, 2, 3), NULL IN (1, NULL), 5 IN ('5', '6'), 1 NOT IN (2, NULL), 'a' IN (SELECT COLUMN1 FROM VALUES ('a'), ('b')), (1, 'a') IN ((1, 'a'), (2, 'b'));
-- TRUE | TRUE | NULL | TRUE | NULL | TRUE | TRUE

-- https://docs.snowflake.com/en/sql-reference/functions/case
SELECT COLUMN1, CASE WHEN COLUMN1 = 1 THEN 'one' WHEN COLUMN1 = 2 THEN 'two' ELSE 'other' END, CASE COLUMN1 WHEN 1 THEN 'one' WHEN 2 THEN 'two' END, CASE COLUMN1 WHEN NULL THEN 'null' ELSE 'not' END FROM VALUES (1), (2), (NULL);
-- 1 | one | one | not
-- 2 | two | two | not
-- NULL | other | NULL | not

SELECT CASE WHEN '1' THEN 'true' END, CASE WHEN PARSE_JSON('false') THEN 1 ELSE 2 END, CASE WHEN 0 THEN 1 ELSE 2.5 END;
-- true | 2 | 2.5

SELECT CASE WHEN TRUE THEN '2024-01-01'::DATE ELSE 5 END;
-- error 001044

-- https://docs.snowflake.com/en/sql-reference/functions/decode
SELECT COLUMN1, DECODE(COLUMN1, 1, 'one', 2, 'two', NULL, '-NULL-', 'other'), DECODE(COLUMN1, 1, 'one', 2, 'two') FROM VALUES (1), (2), (NULL), (4);
-- 1 | one | one
-- 2 | two | two
-- NULL | -NULL- | NULL
-- 4 | other | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/iff
SELECT IFF(TRUE, 'true', 'false'), IFF(FALSE, 'true', 'false'), IFF(NULL, 'true', 'false'), IFF(TRUE, NULL, 'false'), IFF(1 = 1, 1, 2.50), IFF('no', 1, 2);
-- true | false | false | NULL | 1.00 | 2

-- https://docs.snowflake.com/en/sql-reference/functions/coalesce
SELECT COALESCE(NULL, NULL, 3), COALESCE(NULL, 'a', 'b'), COALESCE(1, 2.5), NULLIF(1, 1), NULLIF(1, 2), NULLIF('a', NULL), NULLIF(NULL, 1);
-- 3 | a | 1.0 | NULL | 1 | a | NULL

SELECT COALESCE(1);
-- error 000938

-- https://docs.snowflake.com/en/sql-reference/operators-comparison
SELECT 1 = 1.0, 'a' = 'a ', 'a' < 'b', 'Z' < 'a', TRUE > FALSE, '2024-01-01'::DATE = '2024-01-01', '2024-01-01'::DATE < '2024-01-01 00:00:01'::TIMESTAMP, 1 <> NULL, TRUE = 'yes', TRUE = 2, '10' > 9, 'abc' != 'ABC';
-- TRUE | FALSE | TRUE | TRUE | TRUE | TRUE | TRUE | NULL | TRUE | TRUE | TRUE | TRUE

SELECT '2024-01-01'::DATE = 5;
-- error 001044

SELECT [1] = {'a': 1};
-- error 001044

SELECT 'abc' = 5;
-- error 100038

-- https://docs.snowflake.com/en/sql-reference/sql/set
SET (ID_THRESHOLD, NAME) = (0.5, 'it''s');
SELECT $ID_THRESHOLD, $NAME, GETVARIABLE('NAME'), GETVARIABLE('NOTHING'), 5 > $ID_THRESHOLD;
-- 0.5 | it's | it's | NULL | TRUE

-- https://docs.snowflake.com/en/sql-reference/functions-context
SELECT CURRENT_DATABASE(), CURRENT_SCHEMA(), CURRENT_ROLE(), CURRENT_ROLE_TYPE(), CURRENT_IP_ADDRESS();
-- SUITE | PUBLIC | ACCOUNTADMIN | ROLE | 127.0.0.1

SELECT CURRENT_DATABASE(1);
-- error 000939

SELECT 5, CURRENT_DATE IS NULL FROM DUAL;
-- 5 | FALSE
