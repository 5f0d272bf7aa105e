-- https://docs.snowflake.com/en/sql-reference/sql/show-experiments
--# show: showScope MY_DB.MY_SCHEMA
SHOW EXPERIMENTS LIKE 'a%' IN SCHEMA my_db.my_schema
