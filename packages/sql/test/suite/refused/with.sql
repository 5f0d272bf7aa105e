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
--! found "INSERT", expected SELECT, VALUES or a query in parentheses
WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a
--! found "DELETE", expected SELECT, VALUES or a query in parentheses
WITH a AS (SELECT 1) DELETE FROM t
--! found "UPDATE", expected SELECT, VALUES or a query in parentheses
WITH a AS (SELECT 1) UPDATE t SET a = 1
--! found "MERGE", expected SELECT, VALUES or a query in parentheses
WITH a AS (SELECT 1) MERGE INTO t USING a ON x = y WHEN MATCHED THEN DELETE
