-- https://docs.snowflake.com/en/sql-reference/sql/show-procedures
--# show:
SHOW PROCEDURES
--# show: showScope A.B
SHOW PROCEDURES LIKE '%p%' IN SCHEMA a.b
--# show: showScope SNOWFLAKE.CORE.BUDGET
SHOW PROCEDURES IN CLASS SNOWFLAKE.CORE.BUDGET
