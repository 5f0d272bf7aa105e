-- https://docs.snowflake.com/en/sql-reference/sql/show-network-policies
--# show:
SHOW NETWORK POLICIES
--# show:
SHOW NETWORK POLICIES LIKE 'a%'
