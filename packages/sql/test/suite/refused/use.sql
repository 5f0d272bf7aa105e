-- https://docs.snowflake.com/en/sql-reference/sql/use
--! found the end of the statement
USE
--! found the end of the statement
USE SCHEMA a.b.c.d
--! found "x"
USE WAREHOUSE w x
--! found the end of the statement
USE SECONDARY ROLES
--! found "'r'"
USE ROLE 'r'
--! found ","
USE ROLE r,
