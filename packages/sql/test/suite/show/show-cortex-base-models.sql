-- https://docs.snowflake.com/en/sql-reference/sql/show-cortex-base-models
--# show:
SHOW CORTEX BASE MODELS
