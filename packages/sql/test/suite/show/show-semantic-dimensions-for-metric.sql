-- https://docs.snowflake.com/en/sql-reference/sql/show-semantic-dimensions-for-metric
--# show: showScope TPCH_REV_ANALYSIS ORDER_AVERAGE_VALUE
SHOW SEMANTIC DIMENSIONS IN tpch_rev_analysis FOR METRIC order_average_value
--# show: showScope A.B.V m
SHOW SEMANTIC DIMENSIONS LIKE 'c%' IN a.b.v FOR METRIC "m" STARTS WITH 'C' LIMIT 4
