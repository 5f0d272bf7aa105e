-- https://docs.snowflake.com/en/sql-reference/sql/show-backup-sets
--# show:
SHOW BACKUP SETS
