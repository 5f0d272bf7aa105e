-- https://docs.snowflake.com/en/sql-reference/sql/drop-cortex-search
--# drop: C
DROP CORTEX SEARCH SERVICE IF EXISTS c
