-- https://docs.snowflake.com/en/sql-reference/sql/show-snapshot-policies
--# show:
SHOW SNAPSHOT POLICIES
