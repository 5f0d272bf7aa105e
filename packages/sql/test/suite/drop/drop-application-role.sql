-- https://docs.snowflake.com/en/sql-reference/sql/drop-application-role
--# drop: A.R
DROP APPLICATION ROLE a.r
