-- https://docs.snowflake.com/en/sql-reference/sql/show
--! found the end of the statement
SHOW
--! found "TABELS"
SHOW TABELS
--! found the end of the statement
SHOW TABLES LIKE
--! found "x"
SHOW TABLES LIKE x
--! found the end of the statement
SHOW TABLES IN
--! found the end of the statement
SHOW TABLES IN SCHEMA a.b.c.d
--! found "'x'"
SHOW TABLES STARTS 'x'
--! found the end of the statement
SHOW TABLES STARTS WITH
--! found the end of the statement
SHOW TABLES LIMIT
--! found "x"
SHOW TABLES LIMIT x
--! found the end of the statement
SHOW TABLES LIMIT 1 FROM
--! found "LIKE"
SHOW TABLES LIKE 'x' LIKE 'y'
--! found "WHERE"
SHOW TABLES WHERE a = 1
--! found the end of the statement
SHOW TERSE
--! found the end of the statement
SHOW GRANTS ON
--! found the end of the statement
SHOW GRANTS TO
