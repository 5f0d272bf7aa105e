-- https://docs.snowflake.com/en/sql-reference/sql/show-iceberg-tables
--# show: showScope TPCH.PUBLIC
SHOW ICEBERG TABLES LIKE 'glue%' IN tpch.public
--# show: showScope D
SHOW TERSE ICEBERG TABLES IN DATABASE d
