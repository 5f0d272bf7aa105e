-- https://docs.snowflake.com/en/sql-reference/operators-query
--! found the end of the statement
SELECT 1 UNION
--! found the end of the statement
SELECT 1 UNION ALL
--! found "UNION"
UNION SELECT 1
--! found "UNION"
SELECT 1 UNION UNION SELECT 2
--! found "ALL"
SELECT 1 UNION ALL ALL SELECT 2
--! found "SELECT"
SELECT 1 UNION BY SELECT 2
--! found "NAME"
SELECT 1 UNION NAME SELECT 2
--! found the end of the statement
SELECT 1 INTERSECT
--! found the end of the statement
SELECT 1 EXCEPT (SELECT 2
--! found "("
(SELECT 1) (SELECT 2)
--! found the end of the statement
(SELECT 1
--! found ")"
SELECT 1 UNION (SELECT 2))
--! found "t"
SELECT 1 UNION t
