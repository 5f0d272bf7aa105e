-- https://docs.snowflake.com/en/sql-reference/sql/show-streamlits
--# show: showScope S
SHOW TERSE STREAMLITS LIKE 'a%' IN SCHEMA s LIMIT 5 FROM 'x'
--# show:
SHOW STREAMLITS
