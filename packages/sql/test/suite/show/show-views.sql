-- https://docs.snowflake.com/en/sql-reference/sql/show-views
--# show:
SHOW VIEWS
--# show: showScope TPCH.PUBLIC
SHOW TERSE VIEWS LIKE 'line%' IN tpch.public
--# show: showScope D
SHOW VIEWS IN DATABASE d STARTS WITH 'V' LIMIT 3 FROM 'V1'
--# show: showScope
SHOW VIEWS IN ACCOUNT
