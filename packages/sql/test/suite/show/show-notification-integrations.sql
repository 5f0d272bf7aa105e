-- https://docs.snowflake.com/en/sql-reference/sql/show-notification-integrations
--# show:
SHOW NOTIFICATION INTEGRATIONS LIKE 'n%'
