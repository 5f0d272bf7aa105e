-- https://docs.snowflake.com/en/sql-reference/sql/show-external-consumers
--# show:
SHOW EXTERNAL CONSUMERS
