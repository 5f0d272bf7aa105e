-- https://docs.snowflake.com/en/sql-reference/sql/show-external-tables
--# show: showScope TPCH.PUBLIC
SHOW TERSE EXTERNAL TABLES LIKE 'line%' IN tpch.public STARTS WITH 'l' LIMIT 1 FROM 'li'
