-- https://docs.snowflake.com/en/sql-reference/sql/drop-replication-group
--# drop: G
DROP REPLICATION GROUP IF EXISTS g
