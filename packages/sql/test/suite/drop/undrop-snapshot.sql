-- https://docs.snowflake.com/en/sql-reference/sql/undrop-snapshot
--# undrop: S
UNDROP SNAPSHOT s
--# undrop: MY_SNAP NEW_SNAP
UNDROP SNAPSHOT my_snap RENAME TO new_snap
--# undrop: ? S.NEW_SNAP
UNDROP SNAPSHOT IDENTIFIER(42) RENAME TO s.new_snap
