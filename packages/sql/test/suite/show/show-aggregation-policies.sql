-- https://docs.snowflake.com/en/sql-reference/sql/show-aggregation-policies
--# show: showScope A.B
SHOW AGGREGATION POLICIES IN SCHEMA a.b
