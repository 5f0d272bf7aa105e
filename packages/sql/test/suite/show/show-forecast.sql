-- https://docs.snowflake.com/en/sql-reference/classes/forecast/commands/show-forecast
--# show: ANOMALY_DETECTION
SHOW anomaly_detection
--# show: FORECAST showScope S
SHOW FORECAST LIKE '%x' IN SCHEMA s
--# show: SNOWFLAKE.ML.FORECAST
SHOW SNOWFLAKE.ML.FORECAST INSTANCES
--# show: SNOWFLAKE.ML.FORECAST
SHOW SNOWFLAKE.ML.FORECAST
