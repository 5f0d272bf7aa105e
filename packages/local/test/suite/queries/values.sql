-- https://docs.snowflake.com/en/sql-reference/constructs/values
SELECT * FROM (VALUES (1, 'one'), (2, 'two'), (3, 'three'));
-- 1 | one
-- 2 | two
-- 3 | three

SELECT column1, $2 FROM (VALUES (1, 'one'), (2, 'two'), (3, 'three'));
-- 1 | one
-- 2 | two
-- 3 | three

SELECT v1.$2, v2.$2 FROM (VALUES (1, 'one'), (2, 'two')) AS v1 INNER JOIN (VALUES (1, 'One'), (3, 'three')) AS v2 WHERE v2.$1 = v1.$1;
-- one | One

SELECT c1, c2 FROM (VALUES (1, 'one'), (2, 'two')) AS v1 (c1, c2);
-- 1 | one
-- 2 | two

SELECT column1 / 2 FROM VALUES (1), (2.5);
-- 0.5000000
-- 1.2500000

SELECT * FROM VALUES (NULL, 1), ('a', NULL);
-- NULL | 1
-- a | NULL

SELECT "COLUMN1" FROM VALUES (1);
-- 1
