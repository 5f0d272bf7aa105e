-- https://docs.snowflake.com/en/sql-reference/sql/show-functions
--# show:
SHOW FUNCTIONS
--# show: showScope S
SHOW FUNCTIONS LIKE 'SQUARE' IN SCHEMA s
--# show: showScope SNOWFLAKE.ML.FORECAST
SHOW FUNCTIONS IN CLASS SNOWFLAKE.ML.FORECAST
--# show: showScope P
SHOW FUNCTIONS IN APPLICATION PACKAGE p
