-- https://docs.snowflake.com/en/sql-reference/sql/truncate-table
--! found the end of the statement
TRUNCATE
--! found the end of the statement
TRUNCATE TABLE
--! found "t"
TRUNCATE TABLE IF t
--! found "u"
TRUNCATE TABLE t u
--! found ","
TRUNCATE TABLE t, u
--! found "v", expected the end of the statement
TRUNCATE VIEW v
--! found "CASCADE", expected the end of the statement
TRUNCATE TABLE t CASCADE
