-- https://docs.snowflake.com/en/sql-reference/sql/show-semantic-metrics
--# show: showScope V
SHOW SEMANTIC METRICS IN VIEW v
--# show: showScope D
SHOW SEMANTIC METRICS LIKE 'a%' IN DATABASE d
