-- https://docs.snowflake.com/en/sql-reference/sql/show-tags
--# show:
SHOW TAGS
--# show: showScope S
SHOW TAGS LIKE 'c%' IN SCHEMA s
