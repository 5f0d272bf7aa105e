-- https://docs.snowflake.com/en/sql-reference/sql/show-catalog-integrations
--# show:
SHOW CATALOG INTEGRATIONS
