-- https://docs.snowflake.com/en/sql-reference/sql/show-cortex-search
--# show: showScope S
SHOW CORTEX SEARCH SERVICES IN SCHEMA s
