-- https://docs.snowflake.com/en/sql-reference/sql/desc-cortex-search
--# describe: C
DESC CORTEX SEARCH SERVICE c
