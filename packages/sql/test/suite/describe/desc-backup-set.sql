-- https://docs.snowflake.com/en/sql-reference/sql/desc-backup-set
--# describe: P
DESC BACKUP SET p
