-- https://docs.snowflake.com/en/sql-reference/sql/use-role
--# use
USE ROLE sysadmin
--# use
USE ROLE "Data Engineer"
--# use
USE ROLE IDENTIFIER($r)
