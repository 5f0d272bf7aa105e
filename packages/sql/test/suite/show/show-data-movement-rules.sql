-- https://docs.snowflake.com/en/sql-reference/sql/show-data-movement-rules
--# show:
SHOW DATA MOVEMENT RULES
