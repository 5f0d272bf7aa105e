-- https://docs.snowflake.com/en/sql-reference/sql/desc-application-package
--# describe: P
DESC APPLICATION PACKAGE p
