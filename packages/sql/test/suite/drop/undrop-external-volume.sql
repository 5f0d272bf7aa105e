-- https://docs.snowflake.com/en/sql-reference/sql/undrop-external-volume
--# undrop: V
UNDROP EXTERNAL VOLUME v
