-- https://docs.snowflake.com/en/sql-reference/sql/update
--! found the end of the statement
UPDATE
--! found the end of the statement
UPDATE t
--! found the end of the statement
UPDATE t SET
--! found the end of the statement
UPDATE t SET a
--! found the end of the statement
UPDATE t SET a =
--! found the end of the statement
UPDATE t SET a = 1,
--! found "b"
UPDATE t SET a = 1 b = 2
--! found "="
UPDATE t SET = 1
--! found "="
UPDATE t a = 1
--! found "SET"
UPDATE SET a = 1
--! found the end of the statement
UPDATE t SET a = 1 WHERE
--! found the end of the statement
UPDATE t SET a = 1 FROM
--! found "="
UPDATE t SET a == 1
--! found "FROM"
UPDATE t SET a = 1 WHERE b FROM u
--! found "("
UPDATE t SET (a, b) = (1, 2)
--! found "WHERE", expected SET
UPDATE t WHERE a = 1 SET b = 2
