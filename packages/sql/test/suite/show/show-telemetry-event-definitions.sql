-- https://docs.snowflake.com/en/sql-reference/sql/show-telemetry-event-definitions
--# show: showScope HELLO_SNOWFLAKE
SHOW TELEMETRY EVENT DEFINITIONS IN APPLICATION hello_snowflake
