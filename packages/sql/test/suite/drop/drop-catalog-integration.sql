-- https://docs.snowflake.com/en/sql-reference/sql/drop-catalog-integration
--# drop: I
DROP CATALOG INTEGRATION i
