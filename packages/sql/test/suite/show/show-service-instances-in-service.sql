-- https://docs.snowflake.com/en/sql-reference/sql/show-service-instances-in-service
--# show: showScope DB.S.ECHO_SERVICE
SHOW SERVICE INSTANCES IN SERVICE db.s.echo_service
