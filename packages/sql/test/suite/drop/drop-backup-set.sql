-- https://docs.snowflake.com/en/sql-reference/sql/drop-backup-set
--# drop: S
DROP BACKUP SET IF EXISTS s
