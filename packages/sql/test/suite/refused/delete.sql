-- https://docs.snowflake.com/en/sql-reference/sql/delete
--! found the end of the statement
DELETE
--! found "t"
DELETE t
--! found the end of the statement
DELETE FROM
--! found the end of the statement
DELETE FROM t WHERE
--! found the end of the statement
DELETE FROM t USING
--! found the end of the statement
DELETE FROM t USING u,
--! found "USING"
DELETE FROM t WHERE a = 1 USING u
--! found "*"
DELETE * FROM t
--! found "SET"
DELETE FROM t SET a = 1
--! found "WHERE"
DELETE FROM WHERE a = 1
--! found "LIMIT", expected the end of the statement
DELETE FROM t LIMIT 1
