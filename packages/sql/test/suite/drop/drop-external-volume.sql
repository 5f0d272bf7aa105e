-- https://docs.snowflake.com/en/sql-reference/sql/drop-external-volume
--# drop: V
DROP EXTERNAL VOLUME IF EXISTS v
