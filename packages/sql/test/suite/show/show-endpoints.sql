-- https://docs.snowflake.com/en/sql-reference/sql/show-endpoints
--# show: showScope ECHO_SERVICE
SHOW ENDPOINTS IN SERVICE echo_service
