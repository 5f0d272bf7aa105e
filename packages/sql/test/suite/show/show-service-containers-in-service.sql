-- https://docs.snowflake.com/en/sql-reference/sql/show-service-containers-in-service
--# show: showScope ECHO_SERVICE
SHOW SERVICE CONTAINERS IN SERVICE echo_service
