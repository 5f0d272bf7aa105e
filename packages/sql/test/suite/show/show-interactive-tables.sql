-- https://docs.snowflake.com/en/sql-reference/sql/show-interactive-tables
--# show: showScope S
SHOW INTERACTIVE TABLES IN SCHEMA s
