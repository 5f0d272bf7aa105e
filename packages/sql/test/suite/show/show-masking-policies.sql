-- https://docs.snowflake.com/en/sql-reference/sql/show-masking-policies
--# show:
SHOW MASKING POLICIES
--# show: showScope D
SHOW MASKING POLICIES LIKE 'a%' IN DATABASE d STARTS WITH 'A' LIMIT 2
