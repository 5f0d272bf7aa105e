-- https://docs.snowflake.com/en/sql-reference/sql/show-data-movement-policies
--# show: showScope S
SHOW DATA MOVEMENT POLICIES IN SCHEMA s
