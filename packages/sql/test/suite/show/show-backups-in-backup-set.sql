-- https://docs.snowflake.com/en/sql-reference/sql/show-backups-in-backup-set
--# show: showScope T1_BACKUPS
SHOW BACKUPS IN BACKUP SET t1_backups
--# show: showScope T1_BACKUPS
SHOW BACKUPS IN BACKUP SET t1_backups LIMIT 3
