-- https://docs.snowflake.com/en/sql-reference/sql/use-role
--# use: SYSADMIN
USE ROLE sysadmin
--# use: Data Engineer
USE ROLE "Data Engineer"
--# use: ?
USE ROLE IDENTIFIER($r)
