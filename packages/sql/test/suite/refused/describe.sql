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
--! found ".", expected a name of at most 3 parts
DESCRIBE TABLE a.b.c.d
--! found "t", expected the type of an object
DESCRIBE t
--! Did you mean TABLE?
DESCRIBE TABLES t
--! found the end of the statement, expected a value
DESCRIBE RESULT
--! found the end of the statement, expected a name
DESC FUNCTION
--! found the end of the statement, expected a value
DESC TRANSACTION
