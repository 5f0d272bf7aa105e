-- https://docs.snowflake.com/en/sql-reference/sql/show-dynamic-tables
--# show:
SHOW DYNAMIC TABLES
--# show: showScope MYDB.MYSCHEMA
SHOW DYNAMIC TABLES LIKE 'product_%' IN SCHEMA mydb.myschema STARTS WITH 'P' LIMIT 1 FROM 'PA'
