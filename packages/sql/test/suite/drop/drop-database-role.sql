-- https://docs.snowflake.com/en/sql-reference/sql/drop-database-role
--# drop: D.R
DROP DATABASE ROLE IF EXISTS d.r
