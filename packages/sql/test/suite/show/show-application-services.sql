-- https://docs.snowflake.com/en/sql-reference/sql/show-application-services
--# show: showScope S
SHOW APPLICATION SERVICES IN SCHEMA s
