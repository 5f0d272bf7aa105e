-- https://docs.snowflake.com/en/sql-reference/sql/drop-backup-policy
--# drop: P
DROP BACKUP POLICY p
