-- https://docs.snowflake.com/en/sql-reference/sql/show-data-metric-functions
--# show: showScope
SHOW DATA METRIC FUNCTIONS IN ACCOUNT
--# show: showScope S
SHOW DATA METRIC FUNCTIONS LIKE 'n%' IN SCHEMA s STARTS WITH 'N' LIMIT 2 FROM 'NA'
