-- https://docs.snowflake.com/en/sql-reference/sql/show-join-policies
--# show:
SHOW JOIN POLICIES
