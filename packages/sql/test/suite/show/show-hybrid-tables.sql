-- https://docs.snowflake.com/en/sql-reference/sql/show-hybrid-tables
--# show: showScope S
SHOW TERSE HYBRID TABLES LIKE 'h%' IN SCHEMA s
--# show:
SHOW HYBRID TABLES
