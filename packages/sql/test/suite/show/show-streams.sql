-- https://docs.snowflake.com/en/sql-reference/sql/show-streams
--# show:
SHOW STREAMS
--# show: showScope TPCH.PUBLIC
SHOW TERSE STREAMS LIKE 'line%' IN tpch.public STARTS WITH 'L' LIMIT 3 FROM 'LI'
