-- https://docs.snowflake.com/en/sql-reference/sql/show-projection-policies
--# show:
SHOW PROJECTION POLICIES LIKE 'p%'
