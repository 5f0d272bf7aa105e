-- https://docs.snowflake.com/en/sql-reference/sql/show-objects
--# show:
SHOW OBJECTS
--# show: showScope S
SHOW TERSE OBJECTS LIKE 'a%' IN SCHEMA s STARTS WITH 'A' LIMIT 10 FROM 'x'
--# show: showScope
SHOW OBJECTS IN ACCOUNT
--# show: showScope DB.S
SHOW OBJECTS IN db.s LIMIT 10000
