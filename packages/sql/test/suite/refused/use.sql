-- https://docs.snowflake.com/en/sql-reference/sql/use
--! found the end of the statement
USE
--! found ".", expected a name of at most 2 parts
USE SCHEMA a.b.c.d
--! found "x"
USE WAREHOUSE w x
--! found the end of the statement
USE SECONDARY ROLES
--! found "'r'"
USE ROLE 'r'
--! found ","
USE ROLE r,
--! found "TABLE", expected a name
USE TABLE t
--! found the end of the statement, expected a name
USE ROLE
--! found the end of the statement, expected a name
USE DATABASE
--! found the end of the statement, expected a name
USE WAREHOUSE
--! found the end of the statement, expected ROLES
USE SECONDARY
--! Did you mean ROLES?
USE SECONDARY ROLE r
--! found ".", expected a name of at most 2 parts
USE a.b.c
--! found ".", expected a name without dots
USE ROLE a.b
