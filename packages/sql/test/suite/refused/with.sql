-- https://docs.snowflake.com/en/sql-reference/constructs/with
--! found the end of the statement
WITH
--! found the end of the statement
WITH a
--! found the end of the statement
WITH a AS
--! found "SELECT"
WITH a AS SELECT 1 SELECT * FROM a
--! found the end of the statement
WITH a AS (SELECT 1)
--! found "FROM"
WITH a AS (SELECT 1) FROM a
--! found "SELECT"
WITH a AS (SELECT 1), SELECT * FROM a
--! found "b"
WITH a AS (SELECT 1) b AS (SELECT 2) SELECT 1
--! found "AS"
WITH a (x AS (SELECT 1) SELECT 1
--! found ")"
WITH a () AS (SELECT 1) SELECT 1
--! found "SELECT"
WITH a AS (SELECT 1 SELECT 1
--! found "AS"
WITH AS (SELECT 1) SELECT 1
--! found "SELECT"
WITH RECURSIVE SELECT 1
--! found ")"
WITH a AS () SELECT 1
