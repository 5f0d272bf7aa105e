-- https://docs.snowflake.com/en/sql-reference/sql/show-types
--# show:
SHOW TYPES
--# show: showScope S
SHOW TYPES LIKE 'a%' IN SCHEMA s
