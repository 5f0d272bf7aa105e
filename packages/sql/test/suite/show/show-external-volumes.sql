-- https://docs.snowflake.com/en/sql-reference/sql/show-external-volumes
--# show:
SHOW EXTERNAL VOLUMES LIKE 'v%'
