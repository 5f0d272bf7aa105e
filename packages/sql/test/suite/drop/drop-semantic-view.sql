-- https://docs.snowflake.com/en/sql-reference/sql/drop-semantic-view
--# drop: V
DROP SEMANTIC VIEW v
