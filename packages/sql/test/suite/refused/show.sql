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
--! found ".", expected a name of at most 3 parts
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
--! Did you mean TABLES?
SHOW TABLE
--! found "FROM", expected the end of the statement
SHOW TABLES FROM s
--! found "OR", expected the end of the statement
SHOW TABLES LIKE '%a' OR LIKE '%b'
--! found "'a'", expected a whole number
SHOW TABLES LIMIT 'a'
--! found "-", expected a whole number
SHOW TABLES LIMIT -1
--! found the end of the statement, expected a whole number
SHOW TABLES IN SCHEMA s LIMIT
--! found "HISTORY", expected the end of the statement
SHOW TABLES HISTORY HISTORY
--! found "CREATE", expected the type of an object
SHOW CREATE TABLE t
--! found "t", expected the end of the statement
SHOW COLUMNS t
--! found "x", expected the end of the statement
SHOW DATABASES;;; x
--! Did you mean WAREHOUSES?
SHOW WAREHOUSE LIKE 'a'
--! Did you mean ROLES?
SHOW ROLE GRANTS
--! found the end of the statement, expected ACCOUNT, DATABASE, SCHEMA, TABLE or a name
SHOW PARAMETERS IN
--! found the end of the statement, expected ACCOUNT, DATABASE, SCHEMA, TABLE or a name
SHOW VERSIONS IN
--! found "ALL", expected the type of an object
SHOW ALL TABLES
--! found "@s", expected ACCOUNT, DATABASE, SCHEMA, TABLE or a name
SHOW STAGES IN @s
