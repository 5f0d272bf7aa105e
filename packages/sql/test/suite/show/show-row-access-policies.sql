-- https://docs.snowflake.com/en/sql-reference/sql/show-row-access-policies
--# show: showScope
SHOW ROW ACCESS POLICIES IN ACCOUNT
