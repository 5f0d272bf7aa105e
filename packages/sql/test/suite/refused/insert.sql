-- https://docs.snowflake.com/en/sql-reference/sql/insert
--! found the end of the statement
INSERT
--! found "t"
INSERT t VALUES (1)
--! found the end of the statement
INSERT INTO
--! found the end of the statement
INSERT INTO t
--! found the end of the statement
INSERT INTO t VALUES
--! found "1"
INSERT INTO t VALUES 1
--! found ")"
INSERT INTO t VALUES ()
--! found the end of the statement
INSERT INTO t VALUES (1
--! found ")"
INSERT INTO t VALUES (1,)
--! found "("
INSERT INTO t VALUES (1) (2)
--! found the end of the statement
INSERT INTO t VALUES (1),
--! found ")"
INSERT INTO t () VALUES (1)
--! found "VALUES"
INSERT INTO t (a VALUES (1)
--! found ")"
INSERT INTO t (a,) VALUES (1)
--! found "b"
INSERT INTO t (a b) VALUES (1)
--! found "SET"
INSERT INTO t SET a = 1
--! found "1"
INSERT INTO t (1) VALUES (1)
--! found "VALUES"
INSERT INTO VALUES (1)
--! found "t"
INSERT OVERWRITE t VALUES (1)
--! found the end of the statement
INSERT INTO t SELECT
--! found "SELECT"
INSERT ALL SELECT 1
--! found "SELECT"
INSERT ALL INTO SELECT 1
--! found "INTO"
INSERT ALL WHEN a INTO t SELECT 1
--! found "INTO"
INSERT FIRST INTO t
--! found "ON", expected the end of the statement
INSERT INTO t SELECT 1 ON CONFLICT DO NOTHING
--! found "RETURNING", expected the end of the statement
INSERT INTO t VALUES (1) RETURNING a
--! found "IGNORE", expected INTO
INSERT IGNORE INTO t VALUES (1)
--! found "DEFAULT", expected VALUES or a query
INSERT INTO t DEFAULT VALUES
--! found "AS", expected VALUES or a query
INSERT INTO t (a) AS SELECT 1
--! found "WHERE", expected VALUES or a query
INSERT INTO t WHERE a = 1
--! found "TABLE", expected INTO
INSERT OVERWRITE TABLE t SELECT 1
--! Did you mean INSERT?
UPSERT INTO t VALUES (1)
