-- https://docs.snowflake.com/en/sql-reference/sql/show-service-volumes-in-service
--# show: showScope S
SHOW SERVICE VOLUMES IN SERVICE s
