-- https://docs.snowflake.com/en/sql-reference/sql/rollback
--# rollback:
ROLLBACK
--# rollback:
rollback work
