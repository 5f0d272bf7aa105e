-- https://docs.snowflake.com/en/sql-reference/sql/show-user-procedures
--# show: showScope S
SHOW USER PROCEDURES IN SCHEMA s
