-- https://docs.snowflake.com/en/sql-reference/sql/drop-application-package
--# drop: P
DROP APPLICATION PACKAGE p
