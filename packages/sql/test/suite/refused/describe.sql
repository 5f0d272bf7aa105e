-- https://docs.snowflake.com/en/sql-reference/sql/desc
--! found the end of the statement
DESCRIBE
--! found the end of the statement
DESC
--! found the end of the statement
DESCRIBE TABLE
--! found "u"
DESC TABLE t u
--! found "TABEL"
DESCRIBE TABEL t
--! found the end of the statement
DESCRIBE TABLE a.b.c.d
